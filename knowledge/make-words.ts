// Makes knowledge/words.tsv from the lexicon of compromise (MIT), which is installed for the benchmarks.
//
//   npx tsx knowledge/make-words.ts > knowledge/words.tsv
//
// Only single words are kept but for places, and only what the reader asks about: whether a capitalised word is an
// ordinary word, a given name, a family name or a place.

import nlp from "compromise";

type Tags = string | readonly string[];

const ORDINARY = new Set([
  "Adjective", "Noun", "Singular", "Plural", "Actor", "Uncountable", "PastTense", "PresentTense", "Gerund", "Infinitive",
  "Participle", "Comparative", "Superlative", "Adverb", "Preposition", "Conjunction", "Determiner", "Pronoun", "Verb",
  "Modal", "Copula", "Duration", "Unit", "Condition", "Negative", "QuestionWord", "TextValue", "Expression",
  "Imperative",
]);
const GIVEN = new Set(["MaleName", "FemaleName", "FirstName"]);
const FAMILY = new Set(["LastName"]);
const PLACE = new Set(["City", "Region", "Country", "Place"]);

const model = nlp.model() as { one: { lexicon: Record<string, Tags> } };
const classes: Record<string, string[]> = { ordinary: [], given: [], family: [], place: [] };
for (const [word, tags] of Object.entries(model.one.lexicon)) {
  for (const tag of typeof tags === "string" ? [tags] : tags) {
    if (PLACE.has(tag) && !tagsOf(tags).includes("Abbreviation")) add("place", word);
    if (!/^\p{L}+(?:-\p{L}+)?$/u.test(word)) continue;
    if (ORDINARY.has(tag)) add("ordinary", word);
    if (GIVEN.has(tag)) add("given", word);
    if (FAMILY.has(tag)) add("family", word);
  }
}
process.stdout.write("# Words by class. Made by knowledge/make-words.ts from the lexicon of compromise 14.17.0 (MIT).\n");
for (const [name, words] of Object.entries(classes)) {
  process.stdout.write(`${name}\t${[...new Set(words)].sort().join("|")}\n`);
}

function tagsOf(tags: Tags): readonly string[] {
  return typeof tags === "string" ? [tags] : tags;
}

function add(name: string, word: string): void {
  classes[name]?.push(word.toLowerCase());
}
