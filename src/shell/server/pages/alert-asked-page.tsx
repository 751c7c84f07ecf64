import { aboutInWords } from "../../work/alerts/message.ts";
import type { Subscription } from "../../work/alerts/subscription.ts";
import { Layout } from "./layout.tsx";

/** What happens next, and for a webhook the secret, which is shown this once. */
export function AlertAskedPage({ subscription }: { readonly subscription: Subscription }) {
  const { about, target } = subscription;
  return (
    <Layout title="One more step" path="/alerts" head={<meta name="robots" content="noindex" />}>
      <h1>One more step</h1>
      <p>
        You asked to be told of {aboutInWords(about)}. A question is on its way to{" "}
        <strong>{target.type === "mail" ? target.address : target.url}</strong>: open the link in it within
        two days. Nothing else is sent before that.
      </p>
      {target.type === "mail" ? null : (
        <>
          <h2>The secret of this webhook</h2>
          <p>Every message is signed with it as Standard Webhooks has it. It is shown this once.</p>
          <p>
            <code class="id">{target.secret}</code>
          </p>
        </>
      )}
    </Layout>
  );
}
