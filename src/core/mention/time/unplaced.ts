import { type Period, valueOfPeriod } from "./period.ts";

/** The value of words that only a day of publication would place, when there is none: X for what is not known. */
export function unplacedValue(period: Period): string {
  const value = valueOfPeriod(period);
  switch (period.is) {
    case "day":
      return value.replace(/^\d{4}-\d\d-\d\d/, "XXXX-XX-XX");
    case "week":
    case "weekend":
      return value.replace(/^\d{4}-W\d\d/, "XXXX-WXX");
    case "month":
    case "quarter":
    case "half":
    case "season":
    case "year":
    case "fiscal":
      return value.replace(/\d{4}/, "XXXX");
    default:
      return "XXXX";
  }
}
