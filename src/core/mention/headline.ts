import type { Candidate } from "./candidate.ts";
import { candidateAt, coreWords } from "./candidate-at.ts";
import type { Casing } from "./casing.ts";
import { designatedEnd } from "./flash-name.ts";
import { type Form, singleForm } from "./form.ts";
import { longestAlias } from "./gazetteer.ts";
import type { KnownName, KnownNames } from "./known-names.ts";
import { GROUP_WORDS } from "./lexicon/designators.ts";
import { isOneLetterOff } from "./likeness.ts";
import type { Group } from "./link-forms.ts";
import { keyOf } from "./name-key.ts";
import { isDesignator, isSymbol } from "./name-word.ts";
import { isOrdinaryWord } from "./ordinary.ts";
import type { SentenceView } from "./sentence-view.ts";
import { unlistedEnd } from "./unlisted-in-headline.ts";

/** The rule of a name in no table, in text whose capitals tell nothing: it may be anybody's, a person's as well as a firm's. */
export const HEADLINE_WORDS = "unknown words of a headline";

/** Finds names in a sentence whose capitals tell nothing, and adds them to the groups, opening new ones for new names. */
export function findInHeadline(view: SentenceView, casing: Casing, names: KnownNames, groups: Group[]): void {
  let index = 0;
  while (index < view.tokens.length) {
    const found = isBracketedSymbol(view, index)
      ? null
      : (knownAt(view, index, names) ??
        listedAt(view, index, casing, groups) ??
        unlistedAt(view, index, casing, groups));
    if (found !== null) found.group.forms.push(singleForm(found.candidate));
    index = found?.candidate.last ?? index + 1;
  }
}

interface Found {
  readonly group: Group;
  readonly candidate: Candidate;
}

/** "<ACM>" is the stock symbol of the name before it, not a name. */
function isBracketedSymbol({ tokens }: SentenceView, index: number): boolean {
  const token = tokens[index];
  if (token === undefined || tokens[index - 1]?.text !== "<" || tokens[index + 1]?.text !== ">") return false;
  return index > 1 && isSymbol(token);
}

function knownAt(view: SentenceView, index: number, names: KnownNames): Found | null {
  const token = view.tokens[index];
  const known = token === undefined ? undefined : names.get(keyOf(token.lower));
  for (const name of known ?? []) {
    const end = endOfWords(view, index, name);
    if (end === null) continue;
    const last = withDesignators(view, withUnknownWord(view, end));
    // "ENTERTAINMENT <EM>": a word that many names begin with needs its symbol.
    if (name.isShared && view.tokens[last]?.text !== "<") continue;
    const candidate = candidateAt(view, index, last, [], "name from the text");
    return { group: name.group, candidate };
  }
  return null;
}

function endOfWords({ tokens }: SentenceView, index: number, { words }: KnownName): number | null {
  let at = index;
  for (const word of words) {
    while (at > index && at < tokens.length && keyOf(tokens[at]?.lower ?? "") === "") at += 1;
    if (keyOf(tokens[at]?.lower ?? "") !== word) return null;
    at += 1;
  }
  return at;
}

/** "VTX ELECRONICS <VTX>": one more word before the symbol that is no word otherwise belongs to the name. */
function withUnknownWord(view: SentenceView, last: number): number {
  if (view.tokens[last + 1]?.text !== "<" || view.tokens[last + 3]?.text !== ">") return last;
  const word = view.tokens[last]?.lower ?? "";
  return /^\p{L}+$/u.test(word) && !isOrdinaryWord(view, word) ? last + 1 : last;
}

/** "ACME GROUP INC" after "ACME" was recognised. */
function withDesignators({ tokens }: SentenceView, last: number): number {
  let end = last;
  for (let next = tokens[end]; next !== undefined; next = tokens[end]) {
    if (!(isDesignator(next) || (GROUP_WORDS.has(next.lower) && isDesignator(tokens[end + 1] ?? next))))
      break;
    end += 1;
  }
  return end;
}

function listedAt(view: SentenceView, index: number, casing: Casing, groups: Group[]): Found | null {
  const match = longestAlias(view.gazetteer, view.tokens, index, casing === "titled" ? "count" : "ignored");
  if (match === null) return null;
  const last = withDesignators(view, match.end);
  // "BAKER FOODS INC" is another than the listed Baker.
  if (casing === "capitals" && (designatedEnd(view, index) ?? 0) > last) return null;
  const isDesignated = last > match.end;
  const isWord =
    !isDesignated && match.end === index + 1 && isOrdinaryWord(view, view.tokens[index]?.lower ?? "");
  // "UPS" in capitals may be the verb.
  if (isWord && casing !== "titled" && view.tokens[last]?.text !== "<") return null;
  const use =
    match.uses.find((alias) => alias.strength === "strong") ??
    (casing === "titled" || isDesignated ? match.uses[0] : undefined);
  if (use === undefined) return null;
  const candidate = candidateAt(view, index, last, match.uses, "listed name");
  const known = groups.find((group) => group.entity === use.entity);
  const kind = view.gazetteer.entities.get(use.entity)?.kind ?? "unknown";
  return { group: known ?? opened(groups, { forms: [], entity: use.entity, kind }), candidate };
}

function unlistedAt(view: SentenceView, index: number, casing: Casing, groups: Group[]): Found | null {
  const last = unlistedEnd(view, index, casing);
  if (last === null) return null;
  const candidate = candidateAt(view, index, last, [], HEADLINE_WORDS);
  const key = coreWords(view.tokens, index, last).join(" ");
  const known = groups.find((group) => group.forms.some((form) => isSameOrMisspelt(form, key)));
  const kind = kindOf(candidate, view.tokens[last]?.text === "<");
  return { group: known ?? opened(groups, { forms: [], entity: null, kind }), candidate };
}

/** The same words, or a first word a letter off: "BREAWATER" for "Breakwater Resources". */
function isSameOrMisspelt(form: Form, key: string): boolean {
  return form.key === key || isOneLetterOff(form.words[0] ?? "", key);
}

function kindOf(candidate: Candidate, hasSymbol: boolean): Group["kind"] {
  if (hasSymbol || candidate.looks === "company") return "company";
  return candidate.looks === "authority" || candidate.looks === "person" ? candidate.looks : "unknown";
}

function opened(groups: Group[], group: Group): Group {
  groups.push(group);
  return group;
}
