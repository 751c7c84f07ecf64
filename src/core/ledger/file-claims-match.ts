import { reasonsAmong, WORTH_OF_NARROWER, worthAmong } from "../rumour/fit.ts";
import type { Matter } from "../rumour/partition.ts";
import type { Report } from "../rumour/rumour.ts";
import type { Match } from "./event.ts";

/** Goes up whenever the rule would match differently, so that old decisions can be told from new ones. */
export const MATCH_METHOD = "same-matter@2";

/** How well a report fits the others of its matter, and in what. */
export function matchOf(report: Report, matter: Matter): Match {
  const others = matter.reports.filter((other) => other.id !== report.id);
  if (others.length === 0) return { score: 1, method: MATCH_METHOD, reasons: ["opens the rumour"] };
  const narrower = matter.narrower.has(report.id);
  return {
    score: Math.round(100 * (narrower ? WORTH_OF_NARROWER : worthAmong(report, others))) / 100,
    method: MATCH_METHOD,
    reasons: [
      ...(narrower ? ["names fewer parties, and this is the only rumour about them at the time"] : []),
      ...reasonsAmong(report, others),
    ],
  };
}
