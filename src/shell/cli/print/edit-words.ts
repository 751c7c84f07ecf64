import type { Edit } from "../../../core/ledger/edits.ts";
import { humanDay } from "../../wording/human-date.ts";
import { onOneLine } from "../terminal/plain.ts";

/** "merged by ida on 25 November 2026: one consortium". */
export function editInWords({ did, by, at, because }: Edit): string {
  return `${did} by ${onOneLine(by)} on ${humanDay(at)}: ${onOneLine(because ?? "(the words were erased)")}`;
}
