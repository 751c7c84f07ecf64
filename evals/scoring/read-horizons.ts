import { type ParsedResult, parse } from "chrono-node/en";
import { dateOf, dayOf, dayOfDate } from "../../src/core/base/day.ts";
import type { Instant } from "../../src/core/base/time.ts";
import type { Knowledge } from "../../src/core/desk.ts";
import { reportsOf } from "../../src/core/ledger/file-claims-report.ts";
import { viewOf } from "../../src/core/publication/view-of.ts";
import { DEFAULT_HORIZON } from "../../src/core/standing/horizon.ts";
import { read } from "../../src/index.ts";

/** A page of one sentence about a purchase, when it was published, and the last day on which it can come true in time. */
export interface HorizonCase {
  readonly text: string;
  /** The words of time in it. */
  readonly phrase: string;
  /** A day, or a moment with its zone. */
  readonly published: string;
  /** `YYYY-MM-DD`. */
  readonly horizon: string;
  /** Whether the words name a day, or it is the default of a purchase. */
  readonly by: "words" | "default";
}

/** What was made of a case; null when no claim was read in it. */
export type FoundHorizon = Pick<HorizonCase, "horizon" | "by"> | null;

/** The horizon of the rumour that the page alone makes, as readers are shown it. */
export function readHorizon({ text, published }: HorizonCase, knowledge: Knowledge): FoundHorizon {
  const reading = read({ text, published, language: "en" }, knowledge);
  const filed = reportsOf(reading, knowledge, () => "00");
  const beside = {
    documents: new Map([[reading.document.id, reading.document]]),
    words: new Map(filed.map(({ report, words }) => [report.claim.words, words])),
  };
  const reports = filed.map(({ report }) => report);
  const view = viewOf({ ledgerIds: [], reports, beside }, knowledge, null);
  return view?.horizon == null || view.horizonBy === null
    ? null
    : { horizon: view.horizon, by: view.horizonBy };
}

/** The end of the last time that the chrono library finds, which it is told to look ahead for; else the default. */
export function chronoHorizon({ text, published }: HorizonCase): FoundHorizon {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(published);
  const minutes = zone === null ? 0 : Number(`${zone[1]}${Number(zone[2]) * 60 + Number(zone[3])}`);
  const instant = new Date(published.length === 10 ? `${published}T12:00:00Z` : published);
  const found = parse(text, { instant, timezone: minutes }, { forwardDate: true }).at(-1);
  const today = published.slice(0, 10);
  const last = found === undefined ? null : lastDay(found);
  if (last !== null && last > today) return { horizon: last, by: "words" };
  const utc = published.length === 10 ? dayOfDate(today) : dayOf(instant.toISOString() as Instant);
  return { horizon: dateOf(utc + DEFAULT_HORIZON.ownership), by: "default" };
}

function lastDay({ start, end }: ParsedResult): string {
  const at = end ?? start;
  const year = at.get("year") ?? 0;
  const month = at.get("month") ?? 12;
  if (!at.isCertain("month") && at.isCertain("year") && !at.isCertain("day")) return `${year}-12-31`;
  if (at.isCertain("month") && !at.isCertain("day")) return dateOf(Date.UTC(year, month, 0) / 86_400_000);
  return dateOf(Date.UTC(year, month - 1, at.get("day") ?? 1) / 86_400_000);
}
