import { type Day, dayOfDate } from "../base/day.ts";
import { dayNamed, localDateOf } from "../base/moment.ts";
import type { ClaimKind, KindGroup } from "../claim/kinds.ts";
import { placeOf } from "../rumour/place.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import { groupOf } from "../rumour/sides.ts";

/** How long a rumour lives without a further word, when no text says by when it should come true, in days. */
export const DEFAULT_HORIZON: Readonly<Record<KindGroup, Day>> = {
  ownership: 180,
  cooperation: 120,
  listing: 180,
  product: 180,
  executive: 90,
  layoffs: 90,
  legal: 365,
  bankruptcy: 90,
};

export interface Horizon {
  /** The last day on which it can still come true in time. */
  readonly day: Day;
  readonly by: "words" | "default";
}

/**
 * The time that the newest report to name one gives ("later this year" is 31 December), unless news came after it had
 * passed; else the default of the kind, from the newest report that brought news and does not deny it. Null when nothing
 * is dated. `news` are the reports that somebody knew for himself, or that took the matter further: telling it once more
 * keeps no rumour alive.
 */
export function horizonOf(
  reports: readonly Report[],
  news: ReadonlySet<ReportId>,
  kind: ClaimKind,
): Horizon | null {
  let newest: Day | null = null;
  let told: Day | null = null;
  for (const report of reports) {
    const day = lastDayOfReport(report);
    if (day === null || report.claim.stage === "denied" || report.claim.stage === "ended") continue;
    if (newest === null || news.has(report.id)) newest = Math.max(newest ?? day, day);
    told = toldFor(report, day) ?? told;
  }
  if (newest === null) return null;
  if (told !== null && told >= newest) return { day: told, by: "words" };
  return { day: newest + DEFAULT_HORIZON[groupOf(kind)], by: "default" };
}

/**
 * The last day of the time that a claim about the future gives; null for a time that is past, or none. The day of
 * publication itself is none: "the two met on Monday" tells when the news was made, and not by when it comes true. The day
 * of publication is that of the page's own clock; `day` stands for it where the page names none.
 */
export function toldFor({ claim, published }: Report, day: Day): Day | null {
  const to = claim.time?.to ?? null;
  if (to === null || claim.modality === "recalled" || claim.stage === "completed") return null;
  const told = dayOfDate(to);
  if (published === null || dayNamed(published) === null) return told >= day ? told : null;
  return told > dayOfDate(localDateOf(published)) ? told : null;
}

/** The last day of which a report can be: of its time when it recalls one, else of its publication. */
export function lastDayOfReport(report: Report): Day | null {
  const place = placeOf(report);
  if (place.type === "dated") return place.day;
  return place.type === "within" ? place.days.to : place.before;
}
