import { Layout } from "./layout.tsx";

interface AlertButtonProps {
  readonly title: string;
  readonly words: string;
  /** Where the button leads. */
  readonly action: string;
  readonly button: string;
}

/** One question, and the button that answers it. */
export function AlertButtonPage({ title, words, action, button }: AlertButtonProps) {
  return (
    <Layout title={title} path="/alerts" head={<meta name="robots" content="noindex" />}>
      <h1>{title}</h1>
      <p>{words}</p>
      <form method="post" action={action}>
        <button type="submit">{button}</button>
      </form>
    </Layout>
  );
}

export function AlertWordsPage({ title, words }: { readonly title: string; readonly words: string }) {
  return (
    <Layout title={title} path="/alerts" head={<meta name="robots" content="noindex" />}>
      <h1>{title}</h1>
      <p>{words}</p>
      <p>
        <a href="/feeds">Feeds</a> · <a href="/">Board</a>
      </p>
    </Layout>
  );
}
