import type { Moment } from "../../../core/base/time.ts";
import { unreachable } from "../../../core/base/unreachable.ts";

/** ISO 8601 as finely as the page gave it and no finer: "2017", "2017-07", "2017-07-04", "2017-07-04T09:02Z". */
export function momentRecord(moment: Moment): string {
  switch (moment.precision) {
    case "year":
      return moment.at.slice(0, 4);
    case "month":
      return moment.at.slice(0, 7);
    case "day":
      return moment.at.slice(0, 10);
    case "minute":
      return `${moment.at.slice(0, 16)}Z`;
    case "second":
      return `${moment.at.slice(0, 19)}Z`;
    default:
      return unreachable(moment.precision);
  }
}
