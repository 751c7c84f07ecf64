import type { Child } from "hono/jsx";
import { Layout } from "../pages/layout.tsx";

interface EditorFrameProps {
  readonly title: string;
  /** Who is logged in; null before that. */
  readonly editor: string | null;
  readonly children?: Child;
}

/** What every page of the corner stands in: who decides here, and the way out. */
export function EditorFrame({ title, editor, children }: EditorFrameProps) {
  return (
    <Layout title={title} path="/editor" head={<meta name="robots" content="noindex" />}>
      {editor === null ? null : (
        <div class="corner">
          <a href="/editor">Review queue</a>
          <form action="/editor/find" class="corner-find">
            <label for="corner-rumour">A rumour, by id or address</label>
            <input id="corner-rumour" name="rumour" required maxlength={300} />
            <button type="submit">Open</button>
          </form>
          <form method="post" action="/editor/logout" class="corner-out">
            <span>
              You decide as <strong>{editor}</strong>
            </span>
            <button type="submit">Log out</button>
          </form>
        </div>
      )}
      {children}
    </Layout>
  );
}

/** A sentence on what went otherwise than asked, read out at once. */
export function Notice({ children }: { readonly children?: Child }) {
  return (
    <p class="notice" role="alert">
      {children}
    </p>
  );
}
