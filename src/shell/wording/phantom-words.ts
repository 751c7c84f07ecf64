import { phantomInWords } from "../../core/publication/provenance-told.ts";
import type { RumourView } from "../../core/publication/rumour-view.ts";
import { humanDay } from "./human-date.ts";

/** "“PhoneArena” (an outlet), cited by 2 reports, by 31 July 2017". */
export function citedInWords(phantom: RumourView["phantoms"][number]): string {
  const { words, before, citedBy } = phantom;
  const until = before === null ? "" : `, by ${humanDay(before)}`;
  const times = citedBy.length === 1 ? "one report" : `${citedBy.length} reports`;
  return `“${words}” (${phantomInWords(phantom)}), cited by ${times}${until}`;
}
