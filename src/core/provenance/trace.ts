import type { Words } from "../base/span.ts";
import type { ReportId } from "../rumour/rumour.ts";

/**
 * How one report drew on another, the surest first: the same text; a credit ("via", a wire's tag); a link; an outlet
 * named in the text; the same words of the same speaker; runs of words in common; the same text in another language.
 */
export const TRACE_BASES = ["copies", "credits", "links", "cites", "quotes", "reuses", "translates"] as const;
export type TraceBasis = (typeof TRACE_BASES)[number];

/** One report drew on another. Invariant: `from` was not published after `report`, and traces have no cycles. */
export interface Trace {
  readonly report: ReportId;
  readonly from: ReportId;
  readonly by: TraceBasis;
  /** The words that show it; null for copied text, which shows itself. */
  readonly shownBy: Words | null;
  /** The words of the other document that match them; null where a name or a link shows it. */
  readonly shownThere: Words | null;
}

export function bySureness(a: Trace, b: Trace): number {
  return TRACE_BASES.indexOf(a.by) - TRACE_BASES.indexOf(b.by);
}
