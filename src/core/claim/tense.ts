import type { Unit } from "./clause/unit.ts";
import { type ClaimKind, PLEDGED } from "./kinds.ts";
import { reportOver } from "./polarity.ts";
import { byDefault, byGrammar, type StageReading } from "./stage-reading.ts";
import { BE, CALENDAR_WORDS, CLAUSE_STARTS, isAdverb, MODALS } from "./words/classes.ts";
import { type Hit, lowerAt } from "./words/lexicon.ts";

/** "said that it would buy": what "will" becomes in reported speech, unless a condition is told with it. */
function isAnnounced(units: readonly Unit[], subjectStart: number): boolean {
  const before = lowerAt(units, subjectStart - 1) === "that" ? subjectStart - 2 : subjectStart - 1;
  const verb = CALENDAR_WORDS.has(lowerAt(units, before)) ? before - 2 : before;
  if (!/^(?:said|announced|confirmed|added|promised)$/.test(lowerAt(units, verb))) return false;
  return !units.some((unit) => unit.lower === "if" || unit.lower === "unless");
}

/** What is only talked of has not been announced, whatever its tense: "speculation that Acme will bid". */
export function isTalkedOf(units: readonly Unit[], hit: Hit<unknown>, subjectStart: number): boolean {
  const noun = reportOver(units, subjectStart);
  if (noun === null || !/^(?:rumou?rs?|speculation|talk)$/.test(noun)) return false;
  return /^(?:will|would|is|are|'ll)$/.test(auxiliaryBefore(units, hit));
}

/** How far a matter is by the tense of its verb alone. */
export function byTense(
  units: readonly Unit[],
  hit: Hit<unknown>,
  kind: ClaimKind,
  subjectStart: number,
): StageReading {
  const before = auxiliaryBefore(units, hit);
  const reported = before === "would" && isAnnounced(units, subjectStart);
  if (!reported && /^(?:would|should|can)$/.test(before)) return byGrammar("considered", `"${before}"`);
  if (reported || before === "will" || before === "'ll") {
    return byGrammar(PLEDGED.has(kind) ? "agreed" : "proposed", `"${before}" before the verb`);
  }
  if (before === "to" && hit.form !== "ing") return byGrammar("proposed", '"to" before the verb');
  if (hit.form === "ing") return byProgressive(units, hit, kind, before);
  if (hit.form === "base" && /^help/.test(lowerAt(units, hit.from - 2)))
    return byGrammar("proposed", "helped to it");
  if (before === "being") return byGrammar("agreed", "progressive passive");
  return byGrammar("completed", "past or headline present");
}

function byProgressive(
  units: readonly Unit[],
  hit: Hit<unknown>,
  kind: ClaimKind,
  before: string,
): StageReading {
  if (!BE.has(before) && !isToBe(units, hit)) return byDefault("completed", "gerund");
  const needsOther = PLEDGED.has(kind) && !OWN_DOING.has(lowerAt(units, hit.from));
  return byGrammar(needsOther ? "agreed" : "completed", "progressive");
}

/** What a holder does for himself, bit by bit: while he is at it some of it is done. */
const OWN_DOING = new Set(
  "building raising increasing amassing accumulating boosting lifting cutting reducing trimming paring".split(
    " ",
  ),
);

/** "is said to be buying": the infinitive of a progressive. */
function isToBe(units: readonly Unit[], hit: Hit<unknown>): boolean {
  return lowerAt(units, hit.from - 1) === "be" && lowerAt(units, hit.from - 2) === "to";
}

/** The word before a verb that tells its tense, adverbs and "be" passed over; of verbs joined by "and" the first one's. */
function auxiliaryBefore(units: readonly Unit[], hit: Hit<unknown>): string {
  let at = hit.from - 1;
  while (at >= 0 && (isAdverb(lowerAt(units, at)) || lowerAt(units, at) === "be")) at -= 1;
  const word = lowerAt(units, at);
  return hit.form === "base" && JOINS.has(word) ? auxiliaryShared(units, at) : word;
}

const JOINS: ReadonlySet<string> = new Set(["and", "or", "then"]);

// How far left the verb may stand that a joined one shares its auxiliary with.
const SHARED_REACH = 16;

/** "will buy Beta and sell Gamma": the modal or "to" before the first verb. */
function auxiliaryShared(units: readonly Unit[], from: number): string {
  for (let at = from - 1; at >= 0 && from - at < SHARED_REACH; at -= 1) {
    const word = lowerAt(units, at);
    if (word === "to" || MODALS.has(word)) return word;
    if (CLAUSE_STARTS.has(word)) return "";
  }
  return "";
}
