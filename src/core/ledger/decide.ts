import type { Hash } from "../base/hash.ts";
import type { DocumentId } from "../document/document.ts";
import type { EditorsResolution, Proposition, Report, ReportId, Rumour, RumourId } from "../rumour/rumour.ts";
import { canonical } from "./canonical.ts";
import type { Match, Ruling, RumourEvent, WithdrawalReason } from "./event.ts";
import { standsUnder } from "./merges.ts";

/** What should be entered, or why nothing should. A refusal is an answer, not an error. */
export type Decision = { readonly enter: readonly RumourEvent[] } | { readonly refuse: Refusal };

/**
 * - "already-open": the rumour exists; "already-filed": it has this report; "already-so": nothing would change;
 * - "no-such-report": the report does not stand in this rumour, or was withdrawn;
 * - "rumour-merged": it is read under another rumour now: decide there;
 * - "target-merged": the rumour to merge into is itself read under another one: merge into that;
 * - "same-rumour": a rumour is not merged into itself; "not-merged": there is no merge to undo;
 * - "ruled-apart": an editor said that they are two, and only an editor merges them;
 * - "not-together": the rumours that a ruling calls one are not read as one; "not-apart": they are what it keeps apart.
 */
export type Refusal =
  | "already-open"
  | "already-filed"
  | "already-so"
  | "no-such-report"
  | "rumour-merged"
  | "target-merged"
  | "same-rumour"
  | "not-merged"
  | "ruled-apart"
  | "not-together"
  | "not-apart";

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
export function withdrawReport(
  rumour: Rumour,
  reportId: ReportId,
  reason: WithdrawalReason,
  said?: Hash,
): Decision {
  if (!rumour.reports.has(reportId)) return { refuse: "no-such-report" };
  const withdrawn: RumourEvent = { type: "ReportWithdrawn", reportId, reason };
  return { enter: [said === undefined ? withdrawn : { ...withdrawn, said }] };
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
  if (match.said === undefined && (isApart(rumour, into) || isApart(into, rumour)))
    return { refuse: "ruled-apart" };
  return { enter: [{ type: "RumourMerged", into: into.id, match }] };
}

function isApart({ ruled }: Rumour, { id }: Rumour): boolean {
  return ruled?.apart.includes(id) ?? false;
}

/** Undoes the merge of `rumour`. */
export function splitRumour(rumour: Rumour, because: string, said?: Hash): Decision {
  if (rumour.mergedInto === null) return { refuse: "not-merged" };
  const split: RumourEvent = { type: "RumourSplit", from: rumour.mergedInto, because };
  return { enter: [said === undefined ? split : { ...split, said }] };
}

/** Enters an editor's ruling for one of its rumours, once everything stands where it says. */
export function ruleRumour(rumour: Rumour, ruling: Ruling, rumours: ReadonlyMap<RumourId, Rumour>): Decision {
  const { together, apart, guests, settled } = ruling;
  if (!together.includes(rumour.id)) return { refuse: "not-together" };
  const under = standsUnder(rumour.id, rumours);
  if (together.some((id) => standsUnder(id, rumours) !== under)) return { refuse: "not-together" };
  if (apart.some((id) => standsUnder(id, rumours) === under)) return { refuse: "not-apart" };
  const reports = new Set(together.flatMap((id) => [...(rumours.get(id)?.reports.keys() ?? [])]));
  if ([...guests, ...settled].some((id) => !reports.has(id))) return { refuse: "no-such-report" };
  return { enter: [{ type: "RumourRuled", ...ruling }] };
}

/** Sets aside reports that stand in it and settled it; none of them takes the reopening back. */
export function reopenRumour(rumour: Rumour, setAside: readonly ReportId[], said: Hash): Decision {
  if (canonical(setAside) === canonical(rumour.setAside)) return { refuse: "already-so" };
  return { enter: [{ type: "RumourReopened", setAside, said }] };
}

/** Whether the reports stand in what is read as one with it is for whoever asks: a rumour knows its own only. */
export function resolveRumour(rumour: Rumour, resolution: EditorsResolution | null, said: Hash): Decision {
  if (canonical(resolution) === canonical(rumour.resolved)) return { refuse: "already-so" };
  if (resolution?.restsOn.length === 0) return { refuse: "no-such-report" };
  return { enter: [{ type: "RumourResolved", resolution, said }] };
}

/** May be entered again: a desk that stopped before the text was erased is asked once more. */
export function takeDownText(rumour: Rumour, documentId: DocumentId, said: Hash): Decision {
  const tells = [...rumour.reports.values()].some((report) => report.documentId === documentId);
  return tells ? { enter: [{ type: "TextTakenDown", documentId, said }] } : { refuse: "no-such-report" };
}

/** The sentence stands beside the chain. Taking it back brings back the one before, the first of which is the desk's own. */
export function renameRumour(rumour: Rumour, name: "given" | "taken back", said: Hash): Decision {
  const already = name === "given" ? rumour.names.at(-1) === said : rumour.names.length === 0;
  return already ? { refuse: "already-so" } : { enter: [{ type: "RumourRenamed", name, said }] };
}
