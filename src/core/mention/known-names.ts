import { COMPANY_HEADS } from "./lexicon/designators.ts";
import { FUNCTION_WORDS, GENERIC_CAPITALS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import type { Group } from "./link-forms.ts";

/** A way to write the name of a group. */
export interface KnownName {
  readonly words: readonly string[];
  readonly group: Group;
  /** Whether so many names begin with this word that it needs a verb behind it to be one's short form: "Utilities said". */
  readonly isShared: boolean;
}

/** The names a document's plain sentences use, by the word they begin with, the longest first. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

/** All forms of the groups, and what short forms of them would be: first words of names, family names of persons. */
export function knownNames(groups: readonly Group[]): KnownNames {
  const names = new Map<string, KnownName[]>();
  for (const group of groups) {
    for (const form of group.forms) addName(names, form.words, group);
    const full = group.forms[0]?.words ?? [];
    if (group.kind === "person") addName(names, full.slice(-1), group);
    else for (let count = full.length - 1; count > 0; count -= 1) addName(names, full.slice(0, count), group);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function addName(names: Map<string, KnownName[]>, words: readonly string[], group: Group): void {
  const [first] = words;
  if (first === undefined || first.length < 2 || FUNCTION_WORDS.has(first)) return;
  const list = names.get(first) ?? [];
  names.set(first, list);
  const key = words.join(" ");
  if (list.length < MOST_NAMES && !list.some((known) => known.words.join(" ") === key))
    list.push({ words, group, isShared: words.length === 1 && isSharedWord(first) });
}

// More names than these begin with one word only in lists of names, where none of them has a short form.
const MOST_NAMES = 40;

/** Words that alone lead back to no one, wherever a name begins with them. */
function isSharedWord(word: string): boolean {
  return NATIONS.has(word) || COMPANY_HEADS.has(word) || GENERIC_CAPITALS.has(word);
}
