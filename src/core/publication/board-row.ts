import type { Moment } from "../base/time.ts";
import type { Stage } from "../claim/claim.ts";
import type { ClaimKind } from "../claim/kinds.ts";
import type { DocumentId } from "../document/document.ts";
import type { Counts } from "../provenance/counts.ts";
import type { RumourId } from "../rumour/rumour.ts";
import type { RumourState } from "../standing/state.ts";
import type { LastChange } from "./last-change.ts";
import type { Sentence } from "./sentence.ts";

/** One rumour on the board. Plain JSON. */
export interface BoardRow {
  /** The id readers see: made from the earliest report, so that it does not depend on the order of arrival. */
  readonly id: RumourId;
  readonly kind: ClaimKind;
  /** The rumour in one plain sentence of our own words. */
  readonly sentence: Sentence;
  readonly stage: Stage;
  readonly state: RumourState;
  /** A third party calls it untrue: moves no state, but readers are told. */
  readonly disputed: "yes" | "no";
  readonly counts: Counts;
  /** The earliest dated report; null when none has a date. */
  readonly first: Sighting | null;
  readonly newest: Sighting | null;
  /** The last day on which it can still come true, `YYYY-MM-DD`; null when nothing is dated. */
  readonly horizon: string | null;
  /** Whether it is still to come true: then it expires when the horizon passes. */
  readonly waiting: "yes" | "no";
  /**
   * The last day on which it is not expired, `YYYY-MM-DD`: the horizon of what waits, and for what is only ever recalled
   * the day by which it was over. Null when it is settled or never expires.
   */
  readonly openUntil: string | null;
  /** What last changed in what is believed of it; null when nothing names a day, absent in rows that were not asked. */
  readonly changed?: LastChange | null;
}

/** A report by where and when. */
export interface Sighting {
  readonly documentId: DocumentId;
  /** The outlet's name as readers know it; null when the page names none. */
  readonly outlet: string | null;
  readonly published: Moment;
}
