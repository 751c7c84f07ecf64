import type { RumourView } from "../../core/publication/rumour-view.ts";
import { humanDay } from "./human-date.ts";

/** Since when it may have been told, and why, where that is another day than the first known; else null. */
export function earliestInWords({ earliest }: Pick<RumourView, "earliest">): string | null {
  const { known, possible, undated, phantoms } = earliest;
  if (phantoms === "none" && undated.length === 0) return null;
  const because = [
    ...(phantoms === "none" ? [] : ["something is cited that is not held"]),
    ...(undated.length === 0
      ? []
      : [`${undated.length === 1 ? "a report names" : `${undated.length} reports name`} no day`]),
  ].join(", and ");
  const since =
    possible === null || possible === known?.at ? "earlier" : `from ${humanDay(possible.slice(0, 10))}`;
  return `${since}: ${because}`;
}
