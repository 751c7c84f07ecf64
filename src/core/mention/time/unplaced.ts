import { type Period, valueOfPeriod } from "./period.ts";
import type { TimeRule } from "./time-expression.ts";

/** Classes whose words name a part of the year themselves, so that only the year is not known. */
const NAMES_PART: ReadonlySet<TimeRule> = new Set([
  "month or date",
  "relative month",
  "quarter or half",
  "season",
  "fiscal year",
]);

/** The value of words that only a day of publication would place, when there is none: X for what is not known. */
export function unplacedValue(period: Period, rule: TimeRule): string {
  const value = valueOfPeriod(period);
  if (NAMES_PART.has(rule)) return value.replace(/\d{4}/, "XXXX");
  switch (period.is) {
    case "day":
      return value.replace(/^\d{4}-\d\d-\d\d/, "XXXX-XX-XX");
    case "week":
    case "weekend":
      return value.replace(/^\d{4}-W\d\d/, "XXXX-WXX");
    case "month":
      return "XXXX-XX";
    case "quarter":
      return "XXXX-QX";
    case "half":
      return "XXXX-HX";
    default:
      return "XXXX";
  }
}
