import { type Day, dayOf } from "../base/day.ts";
import { latestOf } from "../base/moment.ts";
import type { Telling } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { Aspect, Aspects } from "./aspects.ts";
import { toldFor } from "./horizon.ts";
import type { Life } from "./life.ts";
import { objectAspects } from "./object-aspects.ts";
import { partyAspects } from "./party-aspects.ts";
import { idsOf, isConfirmed, isOver, type Resolution, resolutionOf } from "./resolution.ts";
import { termsAspect } from "./terms-aspect.ts";

/** What became of each part of the proposition, by what the resolving reports say of it. */
export function aspectsOf(
  life: Life,
  parties: readonly RumourParty[],
  tellings: readonly Telling[],
  asOf: Day | null,
): Aspects {
  const resolution = resolutionOf(life, tellings);
  return {
    act: actAspect(life),
    parties: partyAspects(resolution, parties),
    objects: objectAspects(resolution),
    terms: termsAspect(resolution),
    time: timeAspect(resolution, asOf),
  };
}

function actAspect(life: Life): Aspect {
  if (isConfirmed(life)) return { outcome: "true", restsOn: life.restsOn };
  if (isOver(life)) return { outcome: "false", restsOn: life.restsOn };
  return { outcome: "open", restsOn: [] };
}

/** Late is late, not false: what came true after the time that was told. */
function timeAspect({ life, tellings, resolving }: Resolution, asOf: Day | null): Aspect | null {
  const told = lastTold(tellings);
  if (told === null) return null;
  const reports = resolving.map(({ report }) => report);
  const done = reports[0] === undefined ? null : lastDayOf(reports[0]);
  if (isConfirmed(life) && done !== null) {
    return { outcome: done <= told.day ? "true" : "late", restsOn: [told.reportId, ...idsOf(reports)] };
  }
  const passed = isOver(life) || (asOf !== null && asOf > told.day);
  return { outcome: passed ? "false" : "open", restsOn: [told.reportId] };
}

/** The last time that a report gives for what was still to come. */
function lastTold(tellings: readonly Telling[]): { readonly day: Day; readonly reportId: ReportId } | null {
  let last: { day: Day; reportId: ReportId } | null = null;
  for (const { report } of tellings) {
    const published = lastDayOf(report);
    if (published === null || report.claim.stage === "agreed") continue;
    const day = toldFor(report, published);
    if (day !== null) last = { day, reportId: report.id };
  }
  return last;
}

/** The last day that its date can mean. */
function lastDayOf({ published }: Report): Day | null {
  return published === null ? null : dayOf(latestOf(published));
}

/** Confirmed in part: the act is true, and of what was rumoured about it something is not. */
export function withAspects(life: Life, { parties, objects }: Aspects): Life {
  if (life.state !== "confirmed") return life;
  const partly =
    parties.some(({ outcome, told }) => told === "before" && isWrong(outcome)) ||
    objects.some(({ outcome }) => isWrong(outcome));
  if (!partly) return life;
  const states = life.states.map((day) =>
    day.state === "confirmed" ? { ...day, state: "confirmed in part" as const } : day,
  );
  return { ...life, state: "confirmed in part", states };
}

function isWrong(outcome: Aspect["outcome"]): boolean {
  return outcome === "false" || outcome === "changed";
}
