/**
 * What the desk knows about words: which are ordinary, which are given names, family names or places. A word may be
 * several of these; "grant" is an ordinary word, a given name and a family name. Keys are in lower case.
 */
export interface Lexicon {
  readonly ordinary: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  readonly familyNames: ReadonlySet<string>;
  /** Cities, regions and countries, of one word or more ("new york"). */
  readonly places: ReadonlySet<string>;
}

export const EMPTY_LEXICON: Lexicon = {
  ordinary: new Set(),
  givenNames: new Set(),
  familyNames: new Set(),
  places: new Set(),
};
