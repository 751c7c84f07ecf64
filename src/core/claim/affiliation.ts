import type { Document } from "../document/document.ts";
import type { Mentions, ReferentId } from "../mention/mention.ts";
import { mentionsIn, type Unit, unitsOf } from "./clause/unit.ts";
import { POSTS } from "./kinds/conditions.ts";
import { DETERMINERS } from "./words/classes.ts";
import { lowerAt } from "./words/lexicon.ts";

/** At which company a person of the document is said to hold a post, or null; the first place that tells it counts. */
export type Affiliations = (person: ReferentId) => ReferentId | null;

/**
 * Who works where, as the text says in passing: "Acme chief executive Jane Roe", "Acme's chairman, John Doe", "Jane
 * Roe, finance director of Acme". Former posts do not count.
 */
export function affiliationsOf(document: Document, mentions: Mentions): Affiliations {
  let known: ReadonlyMap<ReferentId, ReferentId> | null = null;
  // Most documents never ask, so nothing is looked for until one does.
  return (person) => {
    known ??= companiesOfPersons(document, mentions);
    return known.get(person) ?? null;
  };
}

function companiesOfPersons(document: Document, mentions: Mentions): ReadonlyMap<ReferentId, ReferentId> {
  const found = new Map<ReferentId, ReferentId>();
  for (const sentence of document.sentences) {
    if (!sentence.tokens.some(({ lower }) => POSTS.has(lower) || OF.has(lower))) continue;
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    for (const [at, unit] of units.entries()) {
      if (unit.type !== "name" || !isKind(mentions, unit.mention.referent, PERSONS)) continue;
      const company = companyBefore(units, at, mentions) ?? companyBehind(units, at, mentions);
      if (company !== null && !found.has(unit.mention.referent)) found.set(unit.mention.referent, company);
    }
  }
  return found;
}

const OF = new Set(["of", "at"]);
const PERSONS: ReadonlySet<string> = new Set(["person"]);
const EMPLOYERS: ReadonlySet<string> = new Set(["company", "brand", "authority"]);
const FORMER = new Set(["former", "ex", "ex-", "then", "late", "previous", "one-time"]);

// "senior vice president and chief financial officer": how many words a post may take.
const POST_MOST = 8;

/** "Acme chief executive Jane Roe", "Acme's chairman, Jane Roe", "the chairman of Acme, Jane Roe". */
function companyBefore(units: readonly Unit[], person: number, mentions: Mentions): ReferentId | null {
  const start = lowerAt(units, person - 1) === "," ? person - 2 : person - 1;
  const across = nameAcross(units, start, -1);
  if (across === null || !(across.posts > 0 || isPostOf(units, across.at))) return null;
  return employerAt(units, across.at, mentions);
}

/** "Jane Roe, chief executive of Acme", "Jane Roe, Acme's chief executive", "Jane Roe of Acme". */
function companyBehind(units: readonly Unit[], person: number, mentions: Mentions): ReferentId | null {
  if (OF.has(lowerAt(units, person + 1))) return employerAt(units, person + 2, mentions);
  if (lowerAt(units, person + 1) !== ",") return null;
  const across = nameAcross(units, person + 2, 1);
  if (across === null || !(across.posts > 0 || isPostBehind(units, across.at))) return null;
  return employerAt(units, across.at, mentions);
}

/** The next name to one side with nothing but the words of a post between; null when there is none. */
function nameAcross(
  units: readonly Unit[],
  from: number,
  step: 1 | -1,
): { readonly at: number; readonly posts: number } | null {
  let posts = 0;
  for (let at = from; Math.abs(at - from) < POST_MOST; at += step) {
    const unit = units[at];
    if (unit === undefined || FORMER.has(unit.lower)) return null;
    if (unit.type === "name") return { at, posts };
    if (POSTS.has(unit.lower)) posts += 1;
    else if (!isPostFiller(unit)) return null;
  }
  return null;
}

/** "chairman of Acme": the post stands before the company. */
function isPostOf(units: readonly Unit[], company: number): boolean {
  return OF.has(lowerAt(units, company - 1)) && POSTS.has(lowerAt(units, company - 2));
}

/** "Acme chief executive", "Acme's new boss": a post within three words of its company. */
function isPostBehind(units: readonly Unit[], company: number): boolean {
  return [1, 2, 3].some((step) => POSTS.has(lowerAt(units, company + step)));
}

function isPostFiller(unit: Unit): boolean {
  return (
    unit.type === "word" && (DETERMINERS.has(unit.lower) || OF.has(unit.lower) || FILLERS.has(unit.lower))
  );
}

const FILLERS = new Set(
  `and & 's ' senior deputy acting interim incoming outgoing new current general global finance financial operating marketing
  technology investment information legal executive founding joint long-time for sales communications business assistant`.split(
    /\s+/,
  ),
);

function employerAt(units: readonly Unit[], at: number, mentions: Mentions): ReferentId | null {
  const unit = units[at];
  if (unit?.type !== "name" || !isKind(mentions, unit.mention.referent, EMPLOYERS)) return null;
  return unit.mention.referent;
}

function isKind(mentions: Mentions, referent: ReferentId, kinds: ReadonlySet<string>): boolean {
  return kinds.has(mentions.referents[referent]?.kind ?? "");
}
