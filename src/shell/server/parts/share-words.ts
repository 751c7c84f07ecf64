import type { Share } from "../../../core/standing/record/share.ts";
import { FEWEST_CASES } from "../../../core/standing/record/share.ts";

/** "9 of 14"; the number alone never stands without its cases. */
export function ofCases({ right, cases }: Pick<Share, "right" | "cases">): string {
  return `${right.toLocaleString("en")} of ${cases.toLocaleString("en")}`;
}

/** "64 percent; with so few cases, anything from 39 to 84 fits": null where there are too few for a rate. */
export function rateInWords({ right, cases, interval }: Share): string | null {
  if (interval === null) return null;
  return `${percent(right / cases)} percent, interval ${percent(interval.low)} to ${percent(interval.high)}`;
}

export function noRateInWords({ cases }: Share): string {
  return cases === 0 ? "no case yet" : `fewer than ${FEWEST_CASES} cases, so no rate`;
}

export function percent(part: number): string {
  return String(Math.round(part * 100));
}
