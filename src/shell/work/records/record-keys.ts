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

/** Records of a type by name, from A to Z; names in other scripts than ours come last. */
export function nameFacet(who: Who, name: string): string {
  return `${namesHeading(who.type)}${sortedName(name)}|${plain(who.key)}`;
}

export function namesHeading(type: Who["type"]): string {
  return `${type}s:`;
}

/** The key of the record that a facet of names leads to. */
export function keyOfNameFacet(facet: string): string {
  return decodeURIComponent(facet.slice(facet.lastIndexOf("|") + 1));
}

export function sortedName(name: string): string {
  const folded = nameKey(name).normalize("NFKD").replaceAll(/\p{M}/gu, "");
  return /^[a-z0-9]/.test(folded) ? plain(folded).toLowerCase() : `~${plain(folded)}`;
}

/** In letters that every store sorts alike. Half a letter, which no address can hold, is none. */
function plain(text: string): string {
  return encodeURIComponent(text.replaceAll(/\p{Surrogate}/gu, "\u{fffd}")).replaceAll("%20", " ");
}
