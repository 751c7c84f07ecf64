import type { Candidate } from "./candidate.ts";
import type { Casing } from "./casing.ts";
import { noVotes } from "./context-votes.ts";
import type { Form } from "./form.ts";
import { longestAlias } from "./gazetteer.ts";
import { COMPANY_HEADS } from "./lexicon/designators.ts";
import { FUNCTION_WORDS } from "./lexicon/function-words.ts";
import { NATIONS } from "./lexicon/nations.ts";
import type { Group } from "./link-forms.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator } from "./name-word.ts";
import type { SentenceView } from "./sentence-view.ts";
import { candidateAt } from "./split-run.ts";

/** The names a document's plain sentences use, by the words they begin with, to be found where capitals tell nothing. */
export type KnownNames = ReadonlyMap<string, readonly KnownName[]>;

interface KnownName {
  readonly words: readonly string[];
  readonly group: Group;
}

export function knownNames(groups: readonly Group[]): KnownNames {
  const names = new Map<string, KnownName[]>();
  for (const group of groups) {
    for (const form of group.forms) addName(names, form.words, group);
    const full = group.forms[0]?.words ?? [];
    if (group.kind === "person") addName(names, full.slice(-1), group);
    else for (let count = 1; count < full.length; count += 1) addName(names, full.slice(0, count), group);
  }
  for (const list of names.values()) list.sort((a, b) => b.words.length - a.words.length);
  return names;
}

function addName(names: Map<string, KnownName[]>, words: readonly string[], group: Group): void {
  const [first] = words;
  if (first === undefined) return;
  if (words.length === 1 && (NATIONS.has(first) || COMPANY_HEADS.has(first) || FUNCTION_WORDS.has(first)))
    return;
  const list = names.get(first) ?? [];
  names.set(first, list);
  if (!list.some((known) => known.words.join(" ") === words.join(" "))) list.push({ words, group });
}

/** Finds names in a sentence whose capitals tell nothing, and adds them to the groups, opening new ones for new names. */
export function findInHeadline(
  place: SentenceView,
  casing: Casing,
  names: KnownNames,
  groups: Group[],
): void {
  let index = 0;
  while (index < place.tokens.length) {
    const found = knownAt(place, index, names) ?? listedAt(place, index, casing, groups);
    if (found === null) {
      index += 1;
      continue;
    }
    addCandidate(found.group, found.candidate);
    index = found.candidate.last;
  }
}

interface Found {
  readonly group: Group;
  readonly candidate: Candidate;
}

function knownAt(place: SentenceView, index: number, names: KnownNames): Found | null {
  const token = place.tokens[index];
  const known = token === undefined ? undefined : names.get(keyOf(token.lower));
  if (known === undefined) return null;
  for (const { words, group } of known) {
    const last = endOfWords(place, index, words);
    if (last === null) continue;
    return {
      group,
      candidate: candidateAt(place, index, withDesignator(place, last), [], "name from the text"),
    };
  }
  return null;
}

function endOfWords(place: SentenceView, index: number, words: readonly string[]): number | null {
  let at = index;
  for (const word of words) {
    while (at > index && at < place.tokens.length && keyOf(place.tokens[at]?.lower ?? "") === "") at += 1;
    if (keyOf(place.tokens[at]?.lower ?? "") !== word) return null;
    at += 1;
  }
  return at;
}

function withDesignator(place: SentenceView, last: number): number {
  const next = place.tokens[last];
  return next !== undefined && isDesignator(next) ? last + 1 : last;
}

function listedAt(place: SentenceView, index: number, casing: Casing, groups: Group[]): Found | null {
  const match = longestAlias(place.gazetteer, place.tokens, index, "ignored");
  if (match === null) return null;
  const use =
    match.uses.find((alias) => alias.strength === "strong") ??
    (casing === "titled" ? match.uses[0] : undefined);
  if (use === undefined) return null;
  const candidate = candidateAt(place, index, withDesignator(place, match.end), match.uses, "listed name");
  const known = groups.find((group) => group.entity === use.entity);
  if (known !== undefined) return { group: known, candidate };
  const kind = place.gazetteer.entities.get(use.entity)?.kind ?? "unknown";
  const group: Group = { forms: [], entity: use.entity, kind };
  groups.push(group);
  return { group, candidate };
}

function addCandidate(group: Group, candidate: Candidate): void {
  const form: Form = {
    key: candidate.words.join(" "),
    words: candidate.words,
    candidates: [candidate],
    uses: candidate.uses,
    looks: candidate.looks,
    votes: noVotes(),
  };
  group.forms.push(form);
}
