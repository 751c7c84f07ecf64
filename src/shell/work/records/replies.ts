import type { Visitors } from "../../store/visitors/visitors.ts";
import { tallyKey, type Who } from "./record-keys.ts";

/**
 * What an outlet or a voice answers to its record. It is printed beside the record, changes nothing in it, and can be
 * erased: it stands with what visitors left, and not on the ledger.
 */
export interface Reply {
  /** In its own words, as they were received; plain text. */
  readonly words: string;
  /** Who answered, as they sign: "The editors of the Gazette". */
  readonly signed: string;
  /** When an editor of the desk entered it, as an instant, and which. */
  readonly entered: string;
  readonly by: string;
}

/** Longer than a fair answer; what is more can be linked to in it. */
export const LONGEST_REPLY = 4000;
export const LONGEST_SIGNATURE = 200;

export async function replyOf(visitors: Visitors, who: Who): Promise<Reply | null> {
  const row = await visitors.row("reply", tallyKey(who));
  return row === null ? null : (row.kept as Reply);
}

/** Printed from now on in place of an earlier one. */
export async function keepReply(visitors: Visitors, who: Who, reply: Reply): Promise<void> {
  await visitors.change({ put: [{ kind: "reply", key: tallyKey(who), due: "", kept: reply }] });
}

/** Nothing of it is left. */
export async function eraseReply(visitors: Visitors, who: Who): Promise<void> {
  await visitors.change({ removed: [{ kind: "reply", key: tallyKey(who) }] });
}
