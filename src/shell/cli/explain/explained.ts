import type { Claim, ClaimId } from "../../../core/claim/claim.ts";
import type { Reading } from "../../../core/desk.ts";
import type { Edit } from "../../../core/ledger/edits.ts";
import type { Match } from "../../../core/ledger/event.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";

/** Everything there is to say about why a document was read and filed as it was. */
export interface Explained {
  readonly reading: Reading;
  /** What stands in the ledger of its claims; null when the document was read from a file and not from a desk. */
  readonly filed: readonly Filed[] | null;
  /** The claims that were asked about; all of the document's claims when the document was. */
  readonly asked: readonly Claim[];
  readonly about: "document" | "claim";
}

/** A report and why it stands in its rumour. */
export interface Filed {
  /** Null when a newer reading of the document no longer has the claim. */
  readonly claim: ClaimId | null;
  readonly report: ReportId;
  /** Its rumour as the ledger names it. */
  readonly rumour: RumourId;
  /** Where readers find that rumour, and what it says; null when it is on no board. */
  readonly shown: { readonly id: RumourId; readonly sentence: string } | null;
  readonly match: Match;
  /** Who put it there, when an editor did, and why; `because` is null when the words were erased. */
  readonly editor: { readonly by: string; readonly because: string | null } | null;
  /** What editors decided about the rumour that it is read under, oldest first. */
  readonly edits: readonly Edit[];
  readonly withdrawn: "yes" | "no";
  /** When the desk entered it, and as which entry. */
  readonly enteredAt: string;
  readonly seq: number;
}
