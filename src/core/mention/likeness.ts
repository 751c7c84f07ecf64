import type { EntityKind } from "./entity.ts";
import type { Form } from "./form.ts";
import type { Gazetteer } from "./gazetteer.ts";
import { isInitialism } from "./initials.ts";
import { COMPANY_HEADS, GROUP_WORDS } from "./lexicon/designators.ts";
import { GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { NICKNAMES } from "./lexicon/nicknames.ts";
import { wordSet } from "./lexicon/word-list.ts";

/** How surely a form is a shorter way to write another: 0 is not at all, 4 is by the words alone. */
export type Likeness = 0 | 1 | 2 | 3 | 4;

/** How surely `form` is a way to write `full`, the name of something of a kind. */
export function likeness(
  form: Form,
  full: Form,
  kind: EntityKind | "unknown",
  gazetteer: Gazetteer,
): Likeness {
  if (solid(form.words) === solid(full.words)) return 4;
  if (kind === "person") return likenessToPerson(form, full, gazetteer);
  if (isAbbreviation(form, full)) return 3;
  if (form.words.length < full.words.length) return likenessToName(form, full, kind, gazetteer);
  return isMisspelt(form, full) ? 1 : 0;
}

/** The words of a name in one, without words for a group: "Gruppo Ferruzzi" is Ferruzzi, "Snyder's" is Snyder. */
function solid(words: readonly string[]): string {
  const telling = words.filter((word) => !GROUP_WORDS.has(word));
  return (telling.length > 0 ? telling : words).join("").replace(/s$/, "");
}

/** "GM" for "General Motors", "C and W" for "Cable and Wireless": initials, written in capitals. */
function isAbbreviation(form: Form, full: Form): boolean {
  if (full.words.length < 2) return false;
  const isOneByOne = form.words.length > 1 && form.words.every((word) => word.length === 1);
  const short = isOneByOne ? form.words.join("").toUpperCase() : (form.candidates[0]?.text ?? "");
  if (!(isOneByOne || form.words.length === 1) || !/^[\p{Lu}\d&.]{2,8}$/u.test(short)) return false;
  return full.candidates.some((place) => isInitialism(short, place.text));
}

/** A family name, or the given name alone: "Sir Anthony" for "Anthony O'Reilly". */
function likenessToPerson(form: Form, full: Form, gazetteer: Gazetteer): Likeness {
  if (isNicknamed(form.words, full.words)) return 3;
  if (form.words.length >= full.words.length || form.looks === "company") return 0;
  const { company, person } = form.votes;
  const [word = ""] = form.words;
  if (full.key.endsWith(` ${form.key}`)) return form.words.length === 1 && company > person ? 1 : 4;
  // "Carl Icahn" for "Carl C. Icahn".
  if (word !== full.words[0]) return 0;
  if (form.words.length > 1) return form.words.at(-1) === full.words.at(-1) ? 4 : 0;
  const isGiven = person > 0 || (company === 0 && gazetteer.lexicon.givenNames.has(word));
  return isGiven ? 2 : 0;
}

/** "Jim Roe" for "James Roe". */
function isNicknamed(one: readonly string[], other: readonly string[]): boolean {
  if (one.length < 2 || one.at(-1) !== other.at(-1)) return false;
  const [a = ""] = one;
  const [b = ""] = other;
  return NICKNAMES.get(a) === b || NICKNAMES.get(b) === a;
}

function likenessToName(
  form: Form,
  full: Form,
  kind: EntityKind | "unknown",
  gazetteer: Gazetteer,
): Likeness {
  if (form.looks === "person" || form.votes.person > 1) return 0;
  const [word = ""] = form.words;
  if (form.words.every((part, index) => isSameWord(part, full.words[index]))) {
    return isTellingStart(form, full, gazetteer) && !isOtherCompany(form, full) ? 3 : 0;
  }
  if (form.words.length === 1 && PAPER_WORDS.has(word) && word === full.words.at(-1)) return 3;
  if (!isTelling(word, gazetteer) || !` ${full.key} `.includes(` ${form.key} `)) return 0;
  if (kind === "unknown" && full.words.length === 2) return 2;
  const isInsideCompany = full.looks === "company" || full.uses.length > 0;
  return isInsideCompany && form.looks !== "company" && form.looks !== "place" ? 1 : 0;
}

// "The Kelmouth Evening Post", which the text goes on to call "the Post".
const PAPER_WORDS = wordSet("journal post times herald tribune chronicle telegraph");

/** "Maryland National Corp" is not Maryland National Bank: each has a word of its own for what it is. */
function isOtherCompany(form: Form, full: Form): boolean {
  const hasOwnWord = form.candidates.some(
    (place) => place.looks === "company" && form.words.length < wordCount(place.text),
  );
  return (
    hasOwnWord &&
    full.words.slice(form.words.length).some((word) => COMPANY_HEADS.has(word) && !GROUP_WORDS.has(word))
  );
}

function wordCount(text: string): number {
  return text.split(/\s+/).length;
}

/** "Snyder" and "Snyder's" are one word. */
function isSameWord(a: string, b: string | undefined): boolean {
  return a === b || `${a}s` === b;
}

// First words that a great many names share: alone they lead back to no one.
const SHARED_STARTS = wordSet(
  "general first new national international american united standard bank federal",
);

/** Whether the first words of a name are enough for the whole: "Illinois Regional", but not "General". */
function isTellingStart(form: Form, full: Form, gazetteer: Gazetteer): boolean {
  const [word = ""] = form.words;
  if (form.words.length > 1) return form.looks !== "place" || form.votes.company > 0;
  if (full.words.slice(1).every((other) => GROUP_WORDS.has(other))) return true;
  const isCommon =
    SHARED_STARTS.has(word) || NATIONS.has(word) || COMPANY_HEADS.has(word) || GENERIC_CAPITALS.has(word);
  if (isCommon) return form.votes.company > 0;
  return !gazetteer.lexicon.places.has(word) || form.votes.company >= form.votes.place;
}

function isTelling(word: string, gazetteer: Gazetteer): boolean {
  return !(
    COMPANY_HEADS.has(word) ||
    NATIONS.has(word) ||
    GENERIC_CAPITALS.has(word) ||
    gazetteer.lexicon.ordinary.has(word) ||
    gazetteer.lexicon.places.has(word)
  );
}

// Shorter words differ by a letter without being the same name: "Sony" and "Sono".
const LEAST_MISSPELT = 5;

/** "Balzec" for "Balzac": one letter off in one word, everything else the same. */
function isMisspelt(form: Form, full: Form): boolean {
  if (form.words.length !== full.words.length || form.uses.length > 0) return false;
  const off = form.words.findIndex((word, index) => word !== full.words[index]);
  const rest = form.words.slice(off + 1).join(" ") === full.words.slice(off + 1).join(" ");
  return off !== -1 && rest && isOneLetterOff(form.words[off] ?? "", full.words[off] ?? "");
}

export function isOneLetterOff(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < LEAST_MISSPELT || long.length - short.length > 1 || short[0] !== long[0]) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const tail = long.slice(at + 1);
  return tail === short.slice(at) || tail === short.slice(at + 1) || isSwap(short, long, at);
}

/** "Petroelum" for "Petroleum". */
function isSwap(a: string, b: string, at: number): boolean {
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
