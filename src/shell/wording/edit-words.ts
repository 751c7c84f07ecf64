import type { Edit } from "../../core/ledger/edits.ts";
import { humanDay } from "./human-date.ts";

/** "merged by ida on 25 November 2026: one consortium". */
export function editInWords({ did, by, at, because }: Edit): string {
  return `${did} by ${by} on ${humanDay(at)}: ${because ?? "(the words were erased)"}`;
}
