import { type Day, dateOf, dayOf } from "../../base/day.ts";
import { wordsAt } from "../../base/span.ts";
import type { Interval } from "../../base/time.ts";
import type { Document, Sentence } from "../../document/document.ts";
import type { Token } from "../../document/token.ts";
import { intervalOfPeriod, type Period, precisionOfPeriod } from "../../mention/time/period.ts";
import { periodAt, shifted } from "../../mention/time/shift-period.ts";
import type { When } from "../claim.ts";
import type { LanguageCues } from "./cue.ts";
import { spanOf } from "./cue-sentence.ts";
import { type Hit, hitsIn } from "./phrase-index.ts";
import type { TimeCue } from "./time-cue.ts";

/** The times that a sentence gives, in order, with the days they mean for the day of publication. */
export function timesByCues(document: Document, sentence: Sentence, cues: LanguageCues): readonly When[] {
  const { published, text } = document;
  const day = published === null || published.precision === "year" ? null : dayOf(published.at);
  const { tokens } = sentence;
  return hitsIn(cues.times, tokens).flatMap((hit) => {
    const placed = placedAt(hit, tokens, day);
    if (placed === null) return [];
    const { interval, precision } = placed;
    return [{ ...wordsAt(text, spanOf(sentence, placed)), interval, precision }];
  });
}

interface Placed extends Pick<When, "interval" | "precision"> {
  readonly from: number;
  readonly to: number;
}

function placedAt(
  { from, to, meaning }: Hit<TimeCue>,
  tokens: readonly Token[],
  day: Day | null,
): Placed | null {
  switch (meaning.is) {
    case "month":
      return monthAt(from, to, meaning.month, tokens, day);
    case "count": {
      const period = day === null ? null : shifted(periodAt(day, meaning.unit), meaning.count);
      const precision =
        meaning.unit === "day" ? "day" : precisionOfPeriod(period ?? shifted(periodAt(0, meaning.unit), 0));
      return { from, to, precision, interval: period === null ? null : intervalOfPeriod(period) };
    }
    case "rest": {
      const period = shifted(periodAt(day ?? 0, meaning.unit), meaning.count);
      const interval = day === null ? null : restOf(period, day);
      return { from, to, precision: precisionOfPeriod(period), interval };
    }
    case "soon":
      return { from, to, precision: "vague", interval: null };
    case "year-word":
      return yearAt(from, to, tokens);
  }
}

function restOf(period: Period, day: Day): Interval | null {
  const whole = intervalOfPeriod(period);
  return whole === null ? null : { from: dateOf(day), to: whole.to };
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^(?:[1-9]|[12]\d|3[01])$/;

/** "5. Juli 2017", "5 de julho de 2017", "juli", "2017年7月5日": a month with the day and the year beside it, if any. */
function monthAt(from: number, to: number, month: number, tokens: readonly Token[], day: Day | null): Placed {
  if (tokens[to - 1]?.text === "月") return chineseDate(from, to, month, tokens, day);
  let first = from;
  while (first > 0 && from - first < 2 && /^(?:\.|º|°|de)$/u.test(tokens[first - 1]?.text ?? "")) first -= 1;
  const date = tokens[first - 1]?.text ?? "";
  const dated = DAY.test(date) ? Number(date) : null;
  let last = to;
  if (/^(?:de|г)$/u.test(tokens[last]?.text ?? "") && YEAR.test(tokens[last + 1]?.text ?? "")) last += 1;
  const year = YEAR.test(tokens[last]?.text ?? "") ? Number(tokens[last]?.text) : null;
  const place = { from: dated === null ? from : first - 1, to: year === null ? to : last + 1 };
  return { ...place, ...onCalendar({ year, month, date: dated }, day) };
}

/** "2017年7月5日": the year before the month and the day behind it. */
function chineseDate(
  from: number,
  to: number,
  month: number,
  tokens: readonly Token[],
  day: Day | null,
): Placed {
  const written = tokens[from - 1]?.text === "年" ? (tokens[from - 2]?.text ?? "") : "";
  const year = YEAR.test(written) ? Number(written) : null;
  const isDated = DAY.test(tokens[to]?.text ?? "") && /^[日号]$/u.test(tokens[to + 1]?.text ?? "");
  const date = isDated ? Number(tokens[to]?.text) : null;
  const place = { from: year === null ? from : from - 2, to: isDated ? to + 2 : to };
  return { ...place, ...onCalendar({ year, month, date }, day) };
}

interface CalendarDate {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
}

function onCalendar(
  { year, month, date }: CalendarDate,
  day: Day | null,
): Pick<When, "interval" | "precision"> {
  const told = year ?? (day === null ? null : nearestYear(month, day));
  const precision = date === null ? "month" : "day";
  if (told === null) return { precision, interval: null };
  if (date === null) return { precision, interval: intervalOfPeriod({ is: "month", year: told, month }) };
  const exact = `${told}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`;
  return { precision, interval: { from: exact, to: exact } };
}

/** The year in which a month without one lies nearest to the day. */
function nearestYear(month: number, day: Day): number {
  const [year = 0, now = 1] = dateOf(day).split("-").map(Number);
  if (month - now > 6) return year - 1;
  return now - month > 6 ? year + 1 : year;
}

function yearAt(from: number, to: number, tokens: readonly Token[]): Placed | null {
  const before = tokens[from - 1]?.text ?? "";
  const after = tokens[to]?.text ?? "";
  const written = YEAR.test(after) ? after : YEAR.test(before) ? before : null;
  if (written === null) return null;
  const place = written === after ? { from, to: to + 1 } : { from: from - 1, to };
  return { ...place, precision: "year", interval: intervalOfPeriod({ is: "year", year: Number(written) }) };
}
