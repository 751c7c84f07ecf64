import { dayNamed } from "../base/moment.ts";
import type { Instant, Moment } from "../base/time.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { Phantom } from "./phantom.ts";
import type { Telling } from "./telling.ts";
import type { Trace } from "./trace.ts";

/** Since when the rumour is known to be told, and since when it may have been. */
export interface Earliest {
  /** When the first report that names its day was published; null when none does. */
  readonly known: Moment | null;
  /** The earliest that another may have been: the start of the month or year that a page names; null when nothing bounds it. */
  readonly possible: Instant | null;
  /** Reports without a day of their own that may have been earlier, since nothing shows that they drew on a dated one. */
  readonly undated: readonly ReportId[];
  /** Whether something is cited that is not held: what it said, it said earlier than who cites it. */
  readonly phantoms: "none" | "may have been earlier";
}

/** Tellings come by published date with the undated last. */
export function earliestOf(
  tellings: readonly Telling[],
  traces: readonly Trace[],
  phantoms: readonly Phantom[],
): Earliest {
  const today = tellings.filter(({ report }) => report.claim.modality !== "recalled");
  const first = today.find(({ report }) => dayNamed(report.published) !== null);
  const known = first?.report.published ?? null;
  const dated = new Set(
    tellings.filter(({ report }) => dayNamed(report.published) !== null).map(({ report }) => report.id),
  );
  const undated = today.filter(
    ({ report }) =>
      dayNamed(report.published) === null &&
      (report.published === null || known === null || report.published.at <= known.at) &&
      !traces.some((trace) => trace.report === report.id && dated.has(trace.from)),
  );
  const unbounded = phantoms.length > 0 || undated.some(({ report }) => report.published === null);
  const starts = [...undated.map(({ report }) => report.published?.at ?? null), known?.at ?? null].filter(
    (start) => start !== null,
  );
  return {
    known: known === null ? null : { at: known.at, precision: known.precision },
    possible: unbounded ? null : (starts.sort()[0] ?? null),
    undated: undated.map(({ report }) => report.id),
    phantoms: phantoms.length === 0 ? "none" : "may have been earlier",
  };
}
