import { byPublished } from "../rumour/place.ts";
import type { Report, Rumour } from "../rumour/rumour.ts";
import { blocksOf } from "./blocks.ts";
import { cutReports } from "./cut.ts";
import { planHomes } from "./file-claims-homes.ts";
import { movesInto } from "./file-claims-moves.ts";
import type { Draft } from "./ledger.ts";

/**
 * Decides what has to be entered so that these reports stand in their rumours, or open one.
 *
 * The rumours are cut anew out of all reports near these ones, and what is entered is the difference to how they stand
 * now: a report filed, two rumours merged or split, a report moved. So the ledger keeps every step in the order in which
 * it was taken, and what stands in the end does not depend on that order. What an editor decided is kept to.
 *
 * `near` are all rumours near the reports (`neighbours`). A report that already stands somewhere enters nothing.
 */
export function fileReports(reports: readonly Report[], near: readonly Rumour[]): readonly Draft[] {
  const standing = new Map(near.flatMap((rumour) => [...rumour.reports]));
  const fresh = reports.filter((report) => !standing.has(report.id)).sort(byPublished);
  return fresh.length === 0 ? [] : bringInOrder(near, fresh);
}

/**
 * What has to be entered so that all reports of these rumours stand where they belong: after an editor has left some of
 * them to the desk. `fresh` are reports that stand nowhere yet.
 */
export function bringInOrder(near: readonly Rumour[], fresh: readonly Report[] = []): readonly Draft[] {
  const standing = near.flatMap((rumour) => [...rumour.reports.values()]);
  const cuts = cutReports([...standing, ...fresh], blocksOf(near));
  return movesInto(planHomes(cuts, near), near);
}
