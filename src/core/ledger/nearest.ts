import { daysApart } from "../base/day.ts";
import { agree } from "../rumour/link-matters.ts";
import { sidesOf } from "../rumour/nodes.ts";
import { daysOfReport } from "../rumour/place.ts";
import type { Report } from "../rumour/rumour.ts";

/** Which of these groups of reports one is nearest to: by its parties, then in time; of two as near, the first. */
export function nearestOf(report: Report, groups: readonly (readonly Report[])[]): number {
  let best = 0;
  for (const [place, group] of groups.entries()) {
    if (isNearer(nearness(report, group), nearness(report, groups[best] ?? []))) best = place;
  }
  return best;
}

interface Nearness {
  /** From 0 to 1. */
  readonly worth: number;
  /** Days; infinite when one of the two has no place in time. */
  readonly days: number;
}

function isNearer(a: Nearness, b: Nearness): boolean {
  return a.worth > b.worth || (a.worth === b.worth && a.days < b.days);
}

function nearness(report: Report, group: readonly Report[]): Nearness {
  const sides = sidesOf(report.claim);
  let best: Nearness = { worth: 0, days: Number.POSITIVE_INFINITY };
  for (const other of group) {
    const { worth } = agree(sides, sidesOf(other.claim));
    const here = { worth, days: daysBetween(report, other) };
    if (isNearer(here, best)) best = here;
  }
  return best;
}

function daysBetween(a: Report, b: Report): number {
  const daysA = daysOfReport(a);
  const daysB = daysOfReport(b);
  return daysA === null || daysB === null ? Number.POSITIVE_INFINITY : daysApart(daysA, daysB);
}
