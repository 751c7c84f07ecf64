import { shortHash } from "../base/hash.ts";
import type { Span } from "../base/span.ts";
import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { DocumentId } from "../document/document.ts";
import type { ReportId, RumourId } from "../rumour/rumour.ts";
import type { BelievedParty, BelievedState } from "./belief.ts";

/**
 * Hash of the rumour, the day (or the entry), the aspect and, for a party, its role and first key: the same documents
 * give the same ids, and a change that is still there after others have arrived keeps its own.
 */
export type ChangeId = `change_${string}`;

/** What changed, from what to what. `was` is null for what was not there before. */
export type Changed =
  | { readonly aspect: "state"; readonly was: BelievedState | null; readonly is: BelievedState }
  | { readonly aspect: "origins"; readonly was: number; readonly is: number }
  | {
      readonly aspect: "party";
      readonly role: Role;
      readonly party: string;
      readonly was: BelievedParty["value"] | null;
      readonly is: BelievedParty["value"] | null;
    }
  /** The day that documents name, `YYYY-MM-DD`; null when they name none. */
  | { readonly aspect: "horizon"; readonly was: string | null; readonly is: string | null }
  /** It turned out to be one matter with another, and is told on under that one's id. */
  | { readonly aspect: "rumour"; readonly was: RumourId; readonly is: RumourId };

/** One change of belief about one rumour: what alerts are sent for. Plain JSON. */
export type BeliefChange = Changed & {
  readonly id: ChangeId;
  /** By the id that readers saw then; it resolves for ever. */
  readonly rumour: RumourId;
  readonly kind: ClaimKind;
  /** The day at whose end it could be known, or on which the desk learned it, `YYYY-MM-DD` in UTC. */
  readonly date: string;
  /** The rumour in one sentence, as it read after the change. */
  readonly sentence: string;
  /** Invariant: there is at least one. */
  readonly rests: readonly RestingReport[];
};

/** A report that a change rests on, and where in its document. */
export interface RestingReport {
  readonly reportId: ReportId;
  readonly documentId: DocumentId;
  readonly span: Span;
}

/** `when` is the day or the entry; `which` tells changes of one aspect apart. */
export function changeId(rumour: RumourId, when: string, aspect: string, which: string): ChangeId {
  return `change_${shortHash(rumour, when, aspect, which)}`;
}

const ASPECTS: readonly BeliefChange["aspect"][] = ["rumour", "state", "origins", "party", "horizon"];

/** By day, then rumour, then aspect. */
export function inFeedOrder(a: BeliefChange, b: BeliefChange): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.rumour !== b.rumour) return a.rumour < b.rumour ? -1 : 1;
  return ASPECTS.indexOf(a.aspect) - ASPECTS.indexOf(b.aspect) || (a.id < b.id ? -1 : 1);
}
