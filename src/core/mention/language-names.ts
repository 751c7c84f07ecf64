import type { SentenceView } from "./sentence-view.ts";

/** What tells names from words in a language whose capitals do not tell as much as those of English, or that has none. */
export interface LanguageNames {
  readonly language: string;
  /** Words with a capital that name nobody the desk follows: months, countries, titles, and what opens sentences. */
  readonly common: ReadonlySet<string>;
  /** Words before the name of a company ("Hersteller", "società"). */
  readonly bearers: ReadonlySet<string>;
  /** Verbs that have a name before them more often than not: all that tells a kind, a stage or who says so. */
  readonly acts: ReadonlySet<string>;
  /** How names of companies end, in a script without capitals ("集团"), the longest first. */
  readonly endings: readonly string[];
  /** What no such name holds; it ends where one of them stands. */
  readonly stops: readonly string[];
}

/** Reads the rows of class "name" in a table of cues: bearer, common, ending or stop, and the words. */
export function parseLanguageNames(tsv: string, language: string): LanguageNames {
  const rows = tsv.split("\n").map((line) => line.split("\t"));
  const wordsOf = (value: string) =>
    rows.flatMap(([is, of, words = ""]) => (is === "name" && of === value ? words.split("|") : []));
  return {
    language,
    common: new Set([
      ...wordsOf("common"),
      ...wordsOf("bearer"),
      ...cueWords(rows, /^(?:speaker|both|it|that)$/),
    ]),
    acts: new Set(
      cueWords(rows, /^(?:kind|stage|says|reports|confirms|denies|rumour|will)$/).concat(wordsOf("verb")),
    ),
    bearers: new Set(wordsOf("bearer")),
    endings: wordsOf("ending").sort((a, b) => b.length - a.length),
    stops: wordsOf("stop"),
  };
}

/** The phrases of one word among cues of these classes. */
function cueWords(rows: readonly (readonly string[])[], classes: RegExp): readonly string[] {
  return rows.flatMap(([is = "", , words = ""]) =>
    classes.test(is) ? words.split("|").filter((word) => !/[ …*]/.test(word)) : [],
  );
}

/** Whether a word that says who bears the name stands before it, perhaps in quotation marks: "il produttore Veltra". */
export function isBorne({ tokens }: SentenceView, first: number, names: LanguageNames): boolean {
  const quoted = /^["“„«»‚']$/u.test(tokens[first - 1]?.text ?? "");
  return isBearer(tokens[quoted ? first - 2 : first - 1]?.lower ?? "", names);
}

/** German puts words for what bears a name together: "Autozulieferer", "Getriebetochter". */
export function isBearer(lower: string, { bearers, language }: LanguageNames): boolean {
  if (bearers.has(lower)) return true;
  return language === "de" && lower.length > 6 && GERMAN_BEARER.test(lower);
}

const GERMAN_BEARER =
  /(?:konzern|hersteller|unternehmen|firma|anbieter|zulieferer|bauer|kette|händler|gruppe|versicherer|spezialist|dienstleister|betreiber|tochter|riese|gigant|bank|verlag|portal|brauerei|reederei|werft|startup|entwickler|produzent|versorger|vermieter|veranstalter|makler|börse|holding|agentur)$/u;

/** Whether a run of capitals without a listed name in it names somebody. */
export function isUnlistedName(
  view: SentenceView,
  first: number,
  last: number,
  names: LanguageNames,
): boolean {
  const words = view.tokens.slice(first, last).filter(({ shape }) => shape !== "mark");
  if (words.every(({ lower }) => names.common.has(lower))) return false;
  if (names.language === "de") return words.length === 1 && isGermanName(view, first, names);
  if (first > 0 || words.length > 1 || words.some(({ lower }) => view.words.inner.has(lower))) return true;
  // The first word of a sentence has a capital whatever it is.
  const [word] = words;
  if (word?.shape === "upper" || word?.shape === "mixed") return true;
  return names.acts.has(view.tokens[last]?.lower ?? "") && !view.words.small.has(word?.lower ?? "");
}

const GERMAN_NOUN =
  /(?:ung|ungen|heit|keit|schaft|tion|tionen|tät|ismus|en|er|e|ern|eln|um|nis|tum|ling|chen|lein)$/u;
const GERMAN_DETERMINER =
  /^(?:der|die|das|des|dem|den|ein|eine|einen|einem|einer|eines|kein|keine|keinen|sein|seine|seinen|seiner|ihr|ihre|ihren|ihrer|dieser|diese|dieses|diesem|diesen|zum|zur|vom|beim|im|am|viele|mehrere|\p{L}{2,}(?:e|en|er|es|em))$/u;

/** In German every noun has a capital: a name is a word that has no article, does not end as nouns do, and, at the head of a sentence, has a verb behind it. */
function isGermanName({ tokens, words }: SentenceView, first: number, names: LanguageNames): boolean {
  const token = tokens[first];
  if (token === undefined || token.lower.length < 3 || GERMAN_NOUN.test(token.lower)) return false;
  if (first === 0 && !names.acts.has(tokens[1]?.lower ?? "") && !words.inner.has(token.lower)) return false;
  return !GERMAN_DETERMINER.test(tokens[first - 1]?.lower ?? "");
}
