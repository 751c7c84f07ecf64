import type { Words } from "../base/span.ts";
import type { ReportId } from "../rumour/rumour.ts";

/** How one report drew on another. */
export type TraceBasis = "links" | "credits" | "cites" | "copies" | "translates";

/** One report drew on another. Invariant: `from` was not published after `report`, and traces have no cycles. */
export interface Trace {
  readonly report: ReportId;
  readonly from: ReportId;
  readonly by: TraceBasis;
  /** The words that show it; null for copied text, which shows itself. */
  readonly shownBy: Words | null;
}
