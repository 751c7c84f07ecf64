import type { Proposition, Report, ReportId, Rumour } from "../rumour/rumour.ts";
import { canonical } from "./canonical.ts";
import type { Match, RumourEvent, WithdrawalReason } from "./event.ts";

/** What should be entered, or why nothing should. A refusal is an answer, not an error. */
export type Decision = { readonly enter: readonly RumourEvent[] } | { readonly refuse: Refusal };

/**
 * - "already-open": the rumour exists; "already-filed": it has this report; "already-so": nothing would change;
 * - "no-such-report": the report does not stand in this rumour, or was withdrawn;
 * - "rumour-merged": it is read under another rumour now: decide there;
 * - "target-merged": the rumour to merge into is itself read under another one: merge into that;
 * - "same-rumour": a rumour is not merged into itself; "not-merged": there is no merge to undo.
 */
export type Refusal =
  | "already-open"
  | "already-filed"
  | "already-so"
  | "no-such-report"
  | "rumour-merged"
  | "target-merged"
  | "same-rumour"
  | "not-merged";

/** Opens a rumour with its first report, or, without one, for an editor who has only the proposition. */
export function openRumour(
  existing: Rumour | null,
  proposition: Proposition,
  first: { readonly report: Report; readonly match: Match } | null,
): Decision {
  if (existing !== null) return { refuse: "already-open" };
  const opened: RumourEvent = { type: "RumourOpened", proposition };
  return { enter: first === null ? [opened] : [opened, { type: "ReportFiled", ...first }] };
}

/**
 * A report that was withdrawn from this rumour may be filed here again, for that is how a move is undone. Whoever files
 * by machine asks first whether the report stands anywhere.
 */
export function fileReport(rumour: Rumour, report: Report, match: Match): Decision {
  if (rumour.mergedInto !== null) return { refuse: "rumour-merged" };
  if (rumour.reports.has(report.id)) return { refuse: "already-filed" };
  return { enter: [{ type: "ReportFiled", report, match }] };
}

/** Open to merged rumours too: an outlet that takes its words back does not wait for our filing. */
export function withdrawReport(rumour: Rumour, reportId: ReportId, reason: WithdrawalReason): Decision {
  if (!rumour.reports.has(reportId)) return { refuse: "no-such-report" };
  return { enter: [{ type: "ReportWithdrawn", reportId, reason }] };
}

export function amendProposition(rumour: Rumour, proposition: Proposition, because: string): Decision {
  if (rumour.mergedInto !== null) return { refuse: "rumour-merged" };
  if (canonical(rumour.proposition) === canonical(proposition)) return { refuse: "already-so" };
  return { enter: [{ type: "PropositionAmended", proposition, because }] };
}

/** The event belongs to `rumour`, which is read under `into` from then on. */
export function mergeRumour(rumour: Rumour, into: Rumour, match: Match): Decision {
  if (rumour.id === into.id) return { refuse: "same-rumour" };
  if (rumour.mergedInto === into.id) return { refuse: "already-so" };
  if (rumour.mergedInto !== null) return { refuse: "rumour-merged" };
  if (into.mergedInto !== null) return { refuse: "target-merged" };
  return { enter: [{ type: "RumourMerged", into: into.id, match }] };
}

/** Undoes the merge of `rumour`. */
export function splitRumour(rumour: Rumour, because: string): Decision {
  if (rumour.mergedInto === null) return { refuse: "not-merged" };
  return { enter: [{ type: "RumourSplit", from: rumour.mergedInto, because }] };
}
