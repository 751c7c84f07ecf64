import type { Span } from "../../base/span.ts";

/**
 * What a party or an authority is told to have said to a matter, beside the matter itself. It is recorded and moves
 * nothing: the stage of a claim, and so the state of a rumour, are read elsewhere.
 *
 * - "denied": that it is so at all ("flatly denied", "there is no truth to it");
 * - "denied for now": only that it is so at present ("not in talks at this time", "no plans", "nothing is decided");
 * - "denied in part": only some of it;
 * - "no comment": will not say, neither yes nor no;
 * - "no answer": was asked, and was not reached or did not reply;
 * - "talks confirmed": that there are or were talks, and not what will come of them.
 */
export const REACTION_TYPES = [
  "denied",
  "denied for now",
  "denied in part",
  "no comment",
  "no answer",
  "talks confirmed",
] as const;
export type ReactionType = (typeof REACTION_TYPES)[number];

export interface Reaction {
  readonly type: ReactionType;
  /** Place among the parties of the claim; null for an authority that is none of them. */
  readonly party: number | null;
  /** The words for who reacts: a name, "the company", "it". */
  readonly who: Span;
  /** The words of the reaction, from its verb to the end of the clause. */
  readonly span: Span;
}
