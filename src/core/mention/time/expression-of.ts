import type { Interval, Moment } from "../../base/time.ts";
import { unreachable } from "../../base/unreachable.ts";
import { edgeInterval } from "./edge-interval.ts";
import type { Part } from "./parts.ts";
import { intervalOfPeriod, type Period, precisionOfPeriod, valueOfPeriod } from "./period.ts";
import type { Meaning, RuledReading } from "./reading.ts";
import type { Edge, TimeExpression, TimeRule } from "./time-expression.ts";
import { unplacedValue } from "./unplaced.ts";

/** Writes a reading as the expression that others use. */
export function expressionOf(
  { from, to, meaning, rests, rule }: RuledReading,
  parts: readonly Part[],
  published: Moment | null,
): TimeExpression {
  const read = { start: parts[from]?.start ?? 0, end: parts[to - 1]?.end ?? 0, rule };
  switch (meaning.is) {
    case "vague":
      return { ...read, type: "DATE", value: meaning.value, ...ON_NO_CALENDAR };
    case "duration":
      return { ...read, type: "DURATION", value: meaning.value, ...ON_NO_CALENDAR };
    case "set":
      return { ...read, type: "SET", value: meaning.value, ...ON_NO_CALENDAR };
    case "period":
      return rests === "publication" && !isFineEnough(meaning.period, published)
        ? { ...read, ...unplaced(meaning, rule) }
        : { ...read, ...placed(meaning, published) };
    default:
      return unreachable(meaning);
  }
}

const ON_NO_CALENDAR = { edge: null, interval: null, precision: "vague" } as const;

type Placed = Pick<TimeExpression, "type" | "value" | "edge" | "interval" | "precision">;

type OnCalendar = Extract<Meaning, { readonly is: "period" }>;

function placed({ period, edge }: OnCalendar, published: Moment | null): Placed {
  const interval = intervalWithin(period, edge, published);
  return { ...kindOf(period), value: valueOfPeriod(period), edge, interval };
}

function unplaced({ period, edge }: OnCalendar, rule: TimeRule): Placed {
  return { ...kindOf(period), value: unplacedValue(period, rule), edge, interval: null };
}

function kindOf(period: Period): Pick<Placed, "type" | "precision"> {
  const type = period.is === "day" && period.within !== null ? "TIME" : "DATE";
  return { type, precision: precisionOfPeriod(period) };
}

function intervalWithin(period: Period, edge: Edge | null, published: Moment | null): Interval | null {
  const whole = intervalOfPeriod(period);
  return whole === null || edge === null ? whole : edgeInterval(whole, edge, published);
}

const YEARS: ReadonlySet<Period["is"]> = new Set(["year", "decade", "century", "fiscal"]);
const WITHIN_MONTHS: ReadonlySet<Period["is"]> = new Set(["day", "week", "weekend"]);

/** "Today" on a page that gives only its month cannot be placed: no day is made up for it. */
function isFineEnough(period: Period, published: Moment | null): boolean {
  if (published === null) return false;
  if (published.precision === "year") return YEARS.has(period.is);
  return published.precision !== "month" || !WITHIN_MONTHS.has(period.is);
}
