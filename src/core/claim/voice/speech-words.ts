// Closed classes that the readers of speech share.

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const SUBJECT_PRONOUNS = set(
  "i we you he she they it who that which this these those everyone everybody nobody someone somebody anyone many some most others both all one none few critics people",
);
export const POSSESSIVES = set("my our your his her its their whose");
export const QUOTE_OPENS = set("“ \" ‘ ` '");
export const QUOTE_CLOSES = set("” \" ’ '");
/** Prepositions that go on with a noun phrase to their left ("a spokesman for Acme", "sources in the bank"). */
export const JOINING = set("of for at from in with on to near behind inside outside against");
/** What ends a noun phrase when it is read from right to left, besides prepositions and openers of clauses. */
export const BREAKS = set(
  'that and or but if so then , . ; : ? ! ( [ “ ” " ‘ ’ - -- – — … / not never also how why what then yet nor',
);
/** Words of when and where that lead a sentence and are no part of who speaks. */
export const TIME_LEADS = set(
  "in on at by during after before last this earlier later meanwhile yesterday today tomorrow then so but and still yet now monday tuesday wednesday thursday friday saturday sunday",
);
