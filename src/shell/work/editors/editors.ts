import type { Visitors } from "../../store/visitors/visitors.ts";
import { hashToken, isToken, newToken, type TokenHash } from "./token-hash.ts";

interface KeptEditor extends TokenHash {
  readonly name: string;
  readonly added: string;
}

export interface ListedEditor {
  readonly name: string;
  /** When, as an instant. */
  readonly added: string;
}

/** The token of a new editor, which is kept nowhere; null when there is one of that name. */
export async function addEditor(visitors: Visitors, name: string, now: Date): Promise<string | null> {
  const key = keyOf(name);
  if ((await visitors.row("editor", key)) !== null) return null;
  const token = newToken();
  const kept: KeptEditor = { name, added: now.toISOString(), ...(await hashToken(token)) };
  await visitors.change({ put: [{ kind: "editor", key, due: "", kept }] });
  return token;
}

export async function listEditors(visitors: Visitors): Promise<readonly ListedEditor[]> {
  return (await visitors.rows("editor")).map(({ kept }) => {
    const { name, added } = kept as KeptEditor;
    return { name, added };
  });
}

/** With all sessions: who is removed is out at once. False when there is no editor of that name. */
export async function removeEditor(visitors: Visitors, name: string): Promise<boolean> {
  const key = keyOf(name);
  if ((await visitors.row("editor", key)) === null) return false;
  const sessions = await visitors.rows("session");
  const own = sessions.filter(({ kept }) => keyOf((kept as { readonly editor: string }).editor) === key);
  await visitors.change({ removed: [{ kind: "editor", key }, ...own] });
  return true;
}

/** The name of the editor whose token it is, as it was added; null when it is nobody's, and nothing tells why. */
export async function editorOf(visitors: Visitors, name: string, token: string): Promise<string | null> {
  const row = await visitors.row("editor", keyOf(name));
  const kept = row === null ? null : (row.kept as KeptEditor);
  return (await isToken(token, kept)) && kept !== null ? kept.name : null;
}

/** Names that differ in case are one; in ASCII, as keys are. */
function keyOf(name: string): string {
  return encodeURIComponent(name.normalize("NFC").toLowerCase());
}
