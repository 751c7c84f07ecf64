import { dayOf, dayOfDate } from "../../base/day.ts";
import { localDateOf } from "../../base/moment.ts";
import type { Moment } from "../../base/time.ts";
import type { Document } from "../../document/document.ts";
import type { Token } from "../../document/token.ts";
import { type Reference, referenceOf } from "./calendar.ts";
import { expressionOf } from "./expression-of.ts";
import { type Part, partsOf, showsTime } from "./parts.ts";
import type { Period } from "./period.ts";
import { readAt } from "./readers.ts";
import type { Look, RuledReading, Said } from "./reading.ts";
import type { TimeExpression } from "./time-expression.ts";

/** Every time expression of a document, in text order; none overlap. */
export function findTimes(document: Pick<Document, "sentences" | "published">): readonly TimeExpression[] {
  const { published } = document;
  const found: TimeExpression[] = [];
  let said = NOTHING_SAID;
  for (const { tokens } of document.sentences) {
    const { readings, parts, said: now } = readingsOf(tokens, published, said);
    said = now;
    for (const reading of readings) found.push(expressionOf(reading, parts, published));
  }
  return found;
}

/** The time expressions of one sentence, read against the moment of publication; null when that is not known. */
export function timeExpressions(
  tokens: readonly Token[],
  published: Moment | null,
): readonly TimeExpression[] {
  const { readings, parts } = readingsOf(tokens, published, NOTHING_SAID);
  return readings.map((reading) => expressionOf(reading, parts, published));
}

const NOTHING_SAID: Said = { results: null, last: null };
// Any day will do for a text without one: what rests on it is not placed.
const UNDATED: Reference = referenceOf(dayOf("2000-01-01T00:00:00.000Z"));

interface Readings {
  readonly readings: readonly RuledReading[];
  readonly parts: readonly Part[];
  readonly said: Said;
}

function readingsOf(tokens: readonly Token[], published: Moment | null, before: Said): Readings {
  if (!tokens.some(showsTime)) return { readings: [], parts: [], said: before };
  const parts = partsOf(tokens);
  const reference = published === null ? UNDATED : referenceOf(dayOfDate(localDateOf(published)));
  const readings: RuledReading[] = [];
  let said = before;
  for (let at = 0; at < parts.length; ) {
    const look: Look = { parts, reference, said };
    const reading = readAt(look, at);
    if (reading !== null) {
      readings.push(reading);
      said = saidAfter(said, reading);
    }
    at = reading?.to ?? at + 1;
  }
  return { readings, parts, said };
}

function saidAfter(said: Said, { meaning }: RuledReading): Said {
  if (meaning.is === "duration") {
    // "For the nine months" turns to a longer stretch: what a year earlier compares with is then the year before.
    const turns = said.results?.is === "quarter" && /^P[69]M$/.test(meaning.value);
    return turns ? { ...said, results: { is: "year", year: yearIn(said.results) } } : said;
  }
  if (meaning.is !== "period") return said;
  const { period } = meaning;
  return { results: isResults(period, said.results) ? period : said.results, last: period };
}

/** What results are compared with does not become what they are told for: only a later year takes its place. */
function isResults(period: Period, before: Period | null): boolean {
  if (period.is !== "quarter" && period.is !== "half") return false;
  return before === null || period.year >= yearIn(before);
}

function yearIn(period: Period): number {
  return "year" in period && period.year !== null ? period.year : 0;
}
