import { isTelling } from "./common-words.ts";
import { squeezed } from "./name-words.ts";
import type { FiledParty } from "./rumour.ts";
import { isMisspelt, isSlip } from "./spelling.ts";

/**
 * Whether two parties of two documents are one.
 *
 * - "same": one entity, or one name;
 * - "form": one name is a shorter form of the other ("Piedmont", "Piedmont Aviation"; "TWA");
 * - "alias": a document calls the one by the other's name ("British Printing", "Maxwell");
 * - "kin": two that are easily taken for one another: the one goes by the other's brand or belongs to it (HMD, Nokia);
 * - "unknown": nothing says so; "other": something says they are two.
 */
export type PartyLink = "same" | "form" | "alias" | "kin" | "unknown" | "other";

/** How much a link is worth as evidence, from 0 to 1. A form is nearly a name; an alias can be one reader's mistake. */
export const LINK_WORTH: Readonly<Record<PartyLink, number>> = {
  same: 1,
  form: 0.85,
  alias: 0.7,
  kin: 0,
  unknown: 0,
  other: 0,
};

/** Whether the link is by a name of its own, and not only by what a document calls it. */
export function isByName(link: PartyLink): boolean {
  return link === "same" || link === "form";
}

export function linkParties(a: FiledParty, b: FiledParty): PartyLink {
  if (a.keys[0] === b.keys[0]) return "same";
  if (a.entity !== null && b.entity !== null) return areKin(a, b) ? "kin" : "other";
  const keyA = ownName(a);
  const keyB = ownName(b);
  // What is looked up by keys is only found when a key is shared, so nothing else may count either.
  const related = a.keys.some((key) => b.keys.includes(key));
  if (!related) return areNamesakes(keyA, keyB) ? "other" : "unknown";
  const byName = linkNames(keyA, keyB);
  if (byName !== "unknown") return byName;
  if (isSurnameOf(a, b) || isSurnameOf(b, a) || sharesKey(a, b, PERSON)) return "form";
  return sharesTellingName(a, b) ? "alias" : "unknown";
}

function areKin(a: FiledParty, b: FiledParty): boolean {
  return isKinOf(a, b) || isKinOf(b, a);
}

function isKinOf({ keys }: FiledParty, { entity }: FiledParty): boolean {
  return keys.includes(`kin:${entity}`);
}

/** The key of the name it goes by: the first, or for a listed party the next. */
function ownName({ entity, keys }: FiledParty): string {
  return (entity === null ? keys[0] : keys[1]) ?? "";
}

/** The best link between any two; "kin" and "other" only when that is all there is to say. */
export function linkAny(as: readonly FiledParty[], bs: readonly FiledParty[]): PartyLink {
  let best: PartyLink = "unknown";
  for (const a of as) {
    for (const b of bs) {
      const link = linkParties(a, b);
      if (link === "same") return link;
      if (LINK_WORTH[link] > LINK_WORTH[best] || (LINK_WORTH[best] === 0 && isSurer(link, best))) best = link;
    }
  }
  return best;
}

/** Of links that are worth nothing, kin says more than that two are not one, and that more than nothing. */
function isSurer(link: PartyLink, than: PartyLink): boolean {
  return link === "kin" || (link === "other" && than === "unknown");
}

function linkNames(keyA: string, keyB: string): PartyLink {
  if (!keyA.startsWith(NAME) || !keyB.startsWith(NAME)) return "unknown";
  const wordsA = keyA.slice(NAME.length).split(" ");
  const wordsB = keyB.slice(NAME.length).split(" ");
  if (squeezed(wordsA) === squeezed(wordsB)) return "same";
  if (isFormOf(wordsA, wordsB) || isFormOf(wordsB, wordsA)) return "form";
  if (isMisspeltName(wordsA, wordsB)) return "form";
  return areNamesakes(keyA, keyB) ? "other" : "unknown";
}

/** "Fairway Steel" and "Fairway Foods" share a first word because they are told apart by the next one. */
function areNamesakes(keyA: string, keyB: string): boolean {
  if (!keyA.startsWith(NAME) || !keyB.startsWith(NAME)) return false;
  const [firstA, secondA] = keyA.slice(NAME.length).split(" ");
  const [firstB, secondB] = keyB.slice(NAME.length).split(" ");
  return firstA === firstB && secondA !== undefined && secondB !== undefined;
}

const NAME = "name:";
/** Word by word the same or nearly: "Piedmont Avaition". */
function isMisspeltName(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const isNearly = (word: string, place: number) => word === b[place] || isMisspelt(word, b[place] ?? "");
  const others = a.filter((word, place) => !isNearly(word, place) && !isSlip(word, b[place] ?? ""));
  return others.length === 0 && a.some(isNearly);
}

/** A beginning shorter than this is shared by too many names: "US" begins "USAir" and "USX". */
const SHORTEST_BEGINNING = 4;

/** A short form begins as the name does, or is its initials: "Hutton" of "E.F. Hutton LBO", "TWA", "USAir Group". */
function isFormOf(short: readonly string[], long: readonly string[]): boolean {
  if (!isTelling(short)) return false;
  if (short.length < long.length && beginsLike(short, long)) return true;
  const [only = ""] = short;
  if (short.length !== 1 || long.length === 1) return false;
  const initials = long.map((word) => word[0]).join("");
  return only === initials || (only.length >= SHORTEST_BEGINNING && squeezed(long).startsWith(only));
}

/** Initials may be left out, and so may any word after the first that is kept. */
function beginsLike(short: readonly string[], long: readonly string[]): boolean {
  const [first = "", second = ""] = long;
  const head = first.length <= 2 && short[0] === second ? second : first;
  return short[0] === head && short.every((word) => long.includes(word));
}

const PERSON = "person:";
const LAST = "last:";

/** "Sosnoff" in a headline and "Martin Sosnoff" in the text: the one has no other word than the other's last. */
function isSurnameOf(short: FiledParty, full: FiledParty): boolean {
  const last = short.keys.find((key) => key.startsWith(LAST));
  if (last === undefined || !full.keys.includes(last)) return false;
  const first = ownName(short);
  return first.startsWith(PERSON)
    ? first.slice(PERSON.length) === last.slice(LAST.length)
    : !first.includes(" ");
}

function sharesTellingName(a: FiledParty, b: FiledParty): boolean {
  return a.keys.some(
    (key) => key.startsWith(NAME) && b.keys.includes(key) && isTelling(key.slice(NAME.length).split(" ")),
  );
}

function sharesKey(a: FiledParty, b: FiledParty, beginning: string): boolean {
  return a.keys.some((key) => key.startsWith(beginning) && b.keys.includes(key));
}
