import { createHash, randomBytes } from "node:crypto";
import type { Visitors } from "../../store/visitors/visitors.ts";

/** A working day; whoever works on logs in again. */
export const SESSION_SECONDS = 12 * 60 * 60;

/** Opens a session and returns its id, of which only the hash is kept. Sessions that are over go. */
export async function openSession(visitors: Visitors, editor: string, now: Date): Promise<string> {
  const over = await visitors.rows("session", { dueBy: now.toISOString() });
  const id = randomBytes(32).toString("base64url");
  const due = new Date(now.getTime() + SESSION_SECONDS * 1000).toISOString();
  await visitors.change({
    removed: over,
    put: [{ kind: "session", key: hashOf(id), due, kept: { editor } }],
  });
  return id;
}

/** The editor whose session it is; null when there is none, or it is over. */
export async function editorIn(visitors: Visitors, id: string, now: Date): Promise<string | null> {
  const row = await visitors.row("session", hashOf(id));
  if (row === null || row.due <= now.toISOString()) return null;
  return (row.kept as { readonly editor: string }).editor;
}

export async function closeSession(visitors: Visitors, id: string): Promise<void> {
  await visitors.change({ removed: [{ kind: "session", key: hashOf(id) }] });
}

function hashOf(id: string): string {
  return createHash("sha256").update(id).digest("hex");
}
