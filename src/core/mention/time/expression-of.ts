import type { Interval, Moment } from "../../base/time.ts";
import { unreachable } from "../../base/unreachable.ts";
import { edgeInterval } from "./edge-interval.ts";
import type { Part } from "./parts.ts";
import { intervalOfPeriod, type Period, precisionOfPeriod, valueOfPeriod } from "./period.ts";
import type { Reading } from "./reading.ts";
import type { Edge, TimeExpression } from "./time-expression.ts";
import { unplacedValue } from "./unplaced.ts";

/** Writes a reading as the expression that others use. */
export function expressionOf(
  { from, to, meaning, rests }: Reading,
  parts: readonly Part[],
  published: Moment | null,
): TimeExpression {
  const span = { start: parts[from]?.start ?? 0, end: parts[to - 1]?.end ?? 0 };
  switch (meaning.is) {
    case "vague":
      return { ...span, type: "DATE", value: meaning.value, ...ON_NO_CALENDAR };
    case "duration":
      return { ...span, type: "DURATION", value: meaning.value, ...ON_NO_CALENDAR };
    case "set":
      return { ...span, type: "SET", value: meaning.value, ...ON_NO_CALENDAR };
    case "period":
      return { ...span, ...onCalendar(meaning.period, meaning.edge, rests, published) };
    default:
      return unreachable(meaning);
  }
}

const ON_NO_CALENDAR = { edge: null, interval: null, precision: "vague" } as const;

type Placed = Pick<TimeExpression, "type" | "value" | "edge" | "interval" | "precision">;

function onCalendar(period: Period, edge: Edge | null, rests: Reading["rests"], published: Moment | null): Placed {
  const type = period.is === "day" && period.within !== null ? "TIME" : "DATE";
  const precision = precisionOfPeriod(period);
  if (rests === "publication" && !isFineEnough(period, published)) {
    return { type, value: unplacedValue(period), edge, interval: null, precision };
  }
  return { type, value: valueOfPeriod(period), edge, interval: intervalWithin(period, edge, published), precision };
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
