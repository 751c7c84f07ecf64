import type { Telling } from "../provenance/telling.ts";
import { orderInTime } from "../rumour/place.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { Life } from "./life.ts";
import { isDoneStage } from "./stage-rule.ts";

/** What settled a rumour: the state, the tellings it rests on, and the rest. */
export interface Resolution {
  readonly life: Life;
  readonly tellings: readonly Telling[];
  readonly resolving: readonly Telling[];
}

export function resolutionOf(life: Life, tellings: readonly Telling[]): Resolution {
  return { life, tellings, resolving: tellings.filter(({ report }) => life.restsOn.includes(report.id)) };
}

export function isConfirmed({ state }: Life): boolean {
  return state === "confirmed" || state === "confirmed in part";
}

/** Settled, and not borne out. */
export function isOver({ state }: Life): boolean {
  return state === "ended" || state === "refuted";
}

/** The reports of the resolving documents that tell the matter as done. */
export function doneReports({ resolving }: Resolution): readonly Report[] {
  return resolving
    .flatMap(({ report, others }) => [report, ...others])
    .filter((report) => isDoneStage(report.claim.stage));
}

/**
 * Whether a report is of the time when it was still a rumour: it was told before the matter was settled, or as not
 * settled yet. A careless repeat of what was announced is neither.
 */
export function isOfTheRumour({ claim, ...report }: Report, { resolving }: Resolution): boolean {
  const [first] = resolving;
  if (first === undefined || claim.certainty !== "fact" || !isDoneStage(claim.stage)) return true;
  return orderInTime({ claim, ...report }) < orderInTime(first.report);
}

export function idsOf(reports: readonly Report[]): readonly ReportId[] {
  return [...new Set(reports.map((report) => report.id))];
}
