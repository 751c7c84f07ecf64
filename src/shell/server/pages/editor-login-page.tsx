import { EditorFrame, Notice } from "../parts/editor-frame.tsx";

interface EditorLoginProps {
  /** Where to go on. */
  readonly to: string;
  readonly why?: string;
  /** A reason that was typed before the session was over, so that it can be copied. */
  readonly typed?: string;
}

export function EditorLoginPage({ to, why, typed = "" }: EditorLoginProps) {
  return (
    <EditorFrame title="Editor's corner" editor={null}>
      <h1>Editor's corner</h1>
      {why === undefined ? null : <Notice>{why}</Notice>}
      {typed === "" ? null : (
        <p>
          What you typed: <q>{typed}</q>
        </p>
      )}
      <p>Everything decided here is entered in the ledger, under the editor's name and with a reason.</p>
      <form method="post" action="/editor/login" class="decide">
        <input type="hidden" name="to" value={to} />
        <p>
          <label for="name">Name</label>
          <input id="name" name="name" required maxlength={60} autocomplete="username" />
        </p>
        <p>
          <label for="token">Token</label>
          <input
            id="token"
            name="token"
            type="password"
            required
            maxlength={200}
            autocomplete="current-password"
          />
        </p>
        <button type="submit">Log in</button>
      </form>
    </EditorFrame>
  );
}
