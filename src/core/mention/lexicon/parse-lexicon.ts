import type { Lexicon } from "./lexicon.ts";

/** Reads knowledge/words.tsv: a line a class ("ordinary", "given", "family", "place"), its words parted by "|". */
export function parseLexicon(tsv: string): Lexicon {
  const classes = new Map<string, Set<string>>();
  for (const line of tsv.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    const [name = "", words = ""] = line.split("\t");
    const known = classes.get(name) ?? new Set();
    classes.set(name, known);
    for (const word of words.split("|")) known.add(word);
  }
  const wordsOf = (name: string): ReadonlySet<string> => classes.get(name) ?? new Set();
  return {
    ordinary: wordsOf("ordinary"),
    givenNames: wordsOf("given"),
    familyNames: wordsOf("family"),
    places: wordsOf("place"),
  };
}
