// Closed classes of English words: what holds a clause together, as opposed to what it is about.

import { wordSet } from "../../mention/lexicon/word-list.ts";

export const DETERMINERS = wordSet(
  "the a an its his her their our this that these those all any some both each another other such no my your",
);
export const PREPOSITIONS = wordSet(
  `of in on at by for from with to into against between among over under about after before since during through
  around within without via per as than near despite behind amid following towards toward regarding concerning upon
  including`,
);
export const BE = wordSet("is are was were be been being 's 're");
export const HAVE = wordSet("has have had having 've");
export const MODALS = wordSet(
  "will would may might could can shall should must won't wouldn't couldn't can't 'll 'd cannot",
);
export const AUXILIARIES = wordSet("do does did don't doesn't didn't to get got gets getting");
export const NEGATIONS = wordSet(
  "not no never n't isn't aren't wasn't weren't won't wouldn't couldn't can't cannot don't doesn't didn't hasn't haven't hadn't neither nor without",
);
export const RELATIVES = wordSet("which who that whose whom where");
export const CONJUNCTIONS = wordSet(
  "and or & but nor plus while whereas because although though if unless when",
);
/** Words that end the reach of a verb to its right: a new clause begins. */
export const CLAUSE_STARTS = wordSet(
  "but while whereas because although though if unless when after before since until which who that whose where amid as ; : — – ?",
);
export const REPORTING_VERBS = wordSet(
  `said says say saying told tells tell announced announces announce announcing reported reports reporting confirmed
  confirms confirming stated states stating added adds adding disclosed discloses revealed reveals revealing wrote
  writes noted notes noting claimed claims claiming insisted insists argued argues explained declared declares warned
  warns estimated estimates predicted predicts believes believed thinks acknowledged admitted admits cited citing
  commented suggests suggested quoted`,
);
/** Verbs with a listener: "told Acme that". */
export const TELLING_VERBS = wordSet(
  "told tells tell telling informed informs assured notified notifies advised reminded convinced persuaded",
);
/** Abbreviated and written-out months, weekdays: what a past-tense report dates itself by. */
export const CALENDAR_WORDS = wordSet(
  `monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow january february march april may
  june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec`,
);

/** "in May", "May 5": the month, which in small letters looks like the verb. */
export function isMonth(before: string, word: string, after: string): boolean {
  return word === "may" && (MONTH_LEADS.has(before) || /^\d/.test(after));
}

const MONTH_LEADS = wordSet("in since by until of on late early last from mid next through before after");

export function isAdverb(word: string): boolean {
  return (word.length > 4 && word.endsWith("ly")) || ADVERBS.has(word);
}

const ADVERBS = wordSet(
  `also already now still just then soon again ever even once recently later earlier ago only well yet first finally
  currently today yesterday outright back together`,
);
