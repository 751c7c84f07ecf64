import { nameKey } from "../../../core/page/outlet-index.ts";
import type { Contribution } from "../../../core/publication/record/contribution.ts";

/** Whose record it is: one of a type, by its key. */
export type Who = Pick<Contribution, "type" | "key">;

/** Under which lists a rumour stands on the page of one that has part in it. */
export type RecordList = "originated" | "others";

export function isRecordList(list: string): list is RecordList {
  return list === "originated" || list === "others";
}

export function listOf(one: Exclude<Contribution, { type: "company" }>): RecordList {
  return one.part === "originated" || one.part === "cited" ? "originated" : "others";
}

/** The key of the row that holds the tally. Rumours have rows of their own, under their ids. */
export function tallyKey(who: Who): string {
  return `${who.type} ${plain(who.key)}`;
}

export function listFacet(list: RecordList, who: Who): string {
  return `${list}:${tallyKey(who)}`;
}

/** What still waits until a month, or a day, stands under it: their own horizons. */
export function waitsFacet(who: Who, until: string): string {
  return `waits:${tallyKey(who)}|${until}`;
}

/** Under which all records of a type stand by name. */
export function namesFacet(type: Who["type"]): string {
  return `names:${type}`;
}

/**
 * Sorts names so that A is the highest, since rows under a facet come highest first; names in other scripts than ours come
 * last. A name sorts before those that begin with it.
 */
export function nameOrder(name: string): string {
  return `${turned(sortedName(name))}~`;
}

/** Behind which, in that order, all names from this beginning on come. */
export function orderFrom(beginning: string): string {
  return `${turned(sortedName(beginning))}~~`;
}

/** What is left of a name for sorting is between the space and "{": turned round, it stays below "~". */
function turned(sorted: string): string {
  return [...sorted].map((letter) => String.fromCharCode(0x9d - letter.charCodeAt(0))).join("");
}

function sortedName(name: string): string {
  const folded = nameKey(name).normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return /^[a-z0-9]/.test(folded) ? plain(folded).toLowerCase() : `{${plain(folded)}`;
}

/** In letters that every store sorts alike. Half a letter, which no address can hold, is none. */
function plain(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\u{fffd}"))
    .replaceAll("%20", " ")
    .replaceAll("~", "%7E");
}
