import type { ToldUpTo } from "../../work/changes/told-since.ts";
import { API_PATH } from "../api/api-table.ts";

/** How long a browser waits before it comes back, in milliseconds. */
const RETRY = 5000;

/** "1204.change_3fa2c1….2017-07-05": how far the listener has been told when it has what carries this id. */
export function eventId({ seq, change, day }: ToldUpTo): string {
  return `${seq}.${change}.${day}`;
}

const EVENT_ID = /^(\d{1,15})\.(~|change_[0-9a-f]{1,64}|)\.(\d{4}-\d\d-\d\d|)$/;

/** Null for what we never gave. */
export function parseEventId(text: string): ToldUpTo | null {
  const [, seq, change, day] = EVENT_ID.exec(text) ?? [];
  if (seq === undefined || change === undefined || day === undefined) return null;
  return { seq: Number(seq), change, day };
}

/** An id without a message: who is cut off before the first change comes back with it. */
export function greeting(upTo: ToldUpTo): string {
  return `retry: ${RETRY}\nid: ${eventId(upTo)}\n\n`;
}

export function eventOf(upTo: ToldUpTo, change: unknown): string {
  return `id: ${eventId(upTo)}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;
}

/** A line that says nothing, so that nobody between takes the connection for dead. */
export function beat(): string {
  return ": still here\n\n";
}

/** More was missed than is told again. */
export function gap(upTo: ToldUpTo, origin: string): string {
  const detail = `More changed than is told again; read ${origin}${API_PATH}/changes.`;
  return `id: ${eventId(upTo)}\nevent: gap\ndata: ${JSON.stringify({ detail })}\n\n`;
}
