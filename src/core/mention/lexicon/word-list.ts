/** The words of a list that is written with white space between them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ""));
}

/** The phrases of a list that is written with "|" between them. */
export function phraseList(phrases: string): readonly string[] {
  return phrases
    .split("|")
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== "");
}
