// Closed classes that the readers of speech share.

import { wordSet } from "../../mention/lexicon/word-list.ts";

export const SUBJECT_PRONOUNS = wordSet(
  "i we you he she they it who that which this these those everyone everybody nobody someone somebody anyone many some most others both all one none few critics people",
);
export const POSSESSIVES = wordSet("my our your his her its their whose");
export const QUOTE_OPENS = wordSet("“ \" ‘ ` '");
export const QUOTE_CLOSES = wordSet("” \" ’ '");
/** Prepositions that go on with a noun phrase to their left ("a spokesman for Acme", "sources in the bank"). */
export const JOINING = wordSet("of for at from in with on to near behind inside outside against");
/** What ends a noun phrase when it is read from right to left, besides prepositions and openers of clauses. */
export const BREAKS = wordSet(
  'that and or but if so then , . ; : ? ! ( [ “ ” " ‘ ’ - -- – — … / not never also how why what then yet nor',
);
/** Words of when and where that lead a sentence and are no part of who speaks. */
export const TIME_LEADS = wordSet(
  "in on at by during after before last this earlier later meanwhile yesterday today tomorrow then so but and still yet now monday tuesday wednesday thursday friday saturday sunday",
);
