import type { Day } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import type { Telling } from "../provenance/telling.ts";
import type { RumourParty } from "../rumour/parties-of.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import type { Aspect, Aspects, PartyAspect } from "./aspects.ts";
import { toldFor } from "./horizon.ts";
import type { Life } from "./life.ts";

/** What became of each part of the proposition, by what the resolving reports say of it. */
export function aspectsOf(
  life: Life,
  parties: readonly RumourParty[],
  tellings: readonly Telling[],
  asOf: Day | null,
): Aspects {
  const resolving = tellings
    .filter(({ report }) => life.restsOn.includes(report.id))
    .map(({ report }) => report);
  return {
    act: actAspect(life),
    parties: parties.map((party, place) => partyAspect(life, party, place, resolving)),
    time: timeAspect(life, tellings, resolving, asOf),
  };
}

function actAspect(life: Life): Aspect {
  switch (life.state) {
    case "confirmed":
    case "confirmed in part":
      return { outcome: "true", restsOn: life.restsOn };
    case "refuted":
    case "ended":
      return { outcome: "false", restsOn: life.restsOn };
    default:
      return { outcome: "open", restsOn: [] };
  }
}

/**
 * A party is borne out when a report that confirms the act names it, and was wrong when all of these name others in its
 * role. A role that none of them names stays open.
 */
function partyAspect(
  life: Life,
  party: RumourParty,
  place: number,
  resolving: readonly Report[],
): PartyAspect {
  const open: PartyAspect = { role: party.role, party: place, outcome: "open", restsOn: [] };
  if (life.state !== "confirmed" && life.state !== "confirmed in part") return open;
  const naming = resolving.filter((report) => party.named.some((name) => name.reportId === report.id));
  if (naming.length > 0) return { ...open, outcome: "true", restsOn: ids(naming) };
  const others = resolving.filter((report) =>
    report.claim.parties.some((other) => other.role === party.role),
  );
  return others.length > 0 ? { ...open, outcome: "false", restsOn: ids(others) } : open;
}

/** Late is late, not false: what came true after the time that was told. */
function timeAspect(
  life: Life,
  tellings: readonly Telling[],
  resolving: readonly Report[],
  asOf: Day | null,
): Aspect | null {
  const told = lastTold(tellings);
  if (told === null) return null;
  const [first] = resolving;
  const done = dayNamed(first?.published ?? null);
  if ((life.state === "confirmed" || life.state === "confirmed in part") && done !== null) {
    return { outcome: done <= told.day ? "true" : "late", restsOn: [told.reportId, ...ids(resolving)] };
  }
  const over = life.state === "ended" || life.state === "refuted" || (asOf !== null && asOf > told.day);
  return { outcome: over ? "false" : "open", restsOn: [told.reportId] };
}

function lastTold(tellings: readonly Telling[]): { readonly day: Day; readonly reportId: ReportId } | null {
  let last: { day: Day; reportId: ReportId } | null = null;
  for (const { report } of tellings) {
    const published = dayNamed(report.published);
    if (published === null || report.claim.stage === "agreed") continue;
    const day = toldFor(report.claim, published);
    if (day !== null) last = { day, reportId: report.id };
  }
  return last;
}

function ids(reports: readonly Report[]): readonly ReportId[] {
  return reports.map((report) => report.id);
}

/** Confirmed in part: the act is true, and of what was told about it something is not. */
export function withAspects(life: Life, aspects: Aspects): Life {
  const partly =
    life.state === "confirmed" &&
    aspects.parties.some(({ outcome }) => outcome === "false" || outcome === "changed");
  if (!partly) return life;
  const states = life.states.map((day) =>
    day.state === "confirmed" ? { ...day, state: "confirmed in part" as const } : day,
  );
  return { ...life, state: "confirmed in part", states };
}
