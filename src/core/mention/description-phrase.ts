import type { Token } from "../document/token.ts";
import { COMPANY_NOUNS, PLURAL_COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { NATIONS } from "./lexicon/nations.ts";
import { wordSet } from "./lexicon/word-list.ts";

/** "the Finnish chipmaker", "the two companies": from its article up to, not including, `last`. */
export interface DescriptionPhrase {
  readonly first: number;
  readonly last: number;
  /** The words between article and noun, in lower case. */
  readonly modifiers: readonly string[];
  readonly noun: string;
  readonly number: "one" | "many";
  /** Whether it says that there are two: "both banks", "the two sides". */
  readonly isTwo: boolean;
}

const LONGEST_PHRASE = 6;
// After these a noun is the first half of a longer one: "the company spokesman", "the bank holiday".
const GOES_ON = wordSet(`
  spokesman spokeswoman official officials executive executives holding name shares stock board account accounts loan
  loans statement employee employees president chairman chief owner owners director directors sources source insiders
  record level park trip officers officer website site industry debt policy rate rates deposits holiday records profits
`);

const ARTICLES = wordSet("the this that both these those neither either");

/** The description that begins with the article at `first`; null when none does. */
export function descriptionAt(tokens: readonly Token[], first: number): DescriptionPhrase | null {
  if (!ARTICLES.has(tokens[first]?.lower ?? "")) return null;
  if (isBareTwo(tokens, first)) {
    return { first, last: first + 2, modifiers: ["two"], noun: "companies", number: "many", isTwo: true };
  }
  return phraseFrom(tokens, first, first + 1);
}

/** The description whose words begin at `from`, behind its article at `first` or, without one, there itself. */
export function phraseFrom(tokens: readonly Token[], first: number, from: number): DescriptionPhrase | null {
  const modifiers: string[] = [];
  for (let index = from; index < first + LONGEST_PHRASE; index += 1) {
    const token = tokens[index];
    if (token === undefined || !isPhraseWord(token)) return null;
    const number = goesOn(tokens[index + 1]) ? null : numberOf(token);
    if (number !== null)
      return closed(tokens, { first, last: index + 1, modifiers, noun: token.lower, number });
    if (token.shape !== "mark") modifiers.push(token.lower);
  }
  return null;
}

function closed(
  tokens: readonly Token[],
  phrase: Omit<DescriptionPhrase, "isTwo">,
): DescriptionPhrase | null {
  if (DEFINES.has(tokens[phrase.last]?.lower ?? "")) return null;
  const article = tokens[phrase.first]?.lower ?? "";
  if (article === "neither" || article === "either") {
    if (!(ONE_OF_TWO.has(phrase.noun) && phrase.modifiers.length === 0)) return null;
    return { ...phrase, noun: "companies", number: "many", isTwo: true };
  }
  return { ...phrase, isTwo: article === "both" || phrase.modifiers.includes("two") };
}

const ONE_OF_TWO = wordSet("company firm group");

/** "The two have agreed": with a verb behind it and no noun. */
function isBareTwo(tokens: readonly Token[], first: number): boolean {
  const word = tokens[first + 1]?.lower;
  return (
    tokens[first]?.lower === "the" &&
    (word === "two" || word === "pair") &&
    TWO_DO.has(tokens[first + 2]?.lower ?? "")
  );
}

const TWO_DO = wordSet(`
  have had are were will would could may might can should said say did do agreed plan expect announced signed struck
  hope declined want also
`);

function numberOf(token: Token): DescriptionPhrase["number"] | null {
  if (COMPANY_NOUNS.has(token.lower)) return "one";
  return PLURAL_COMPANY_NOUNS.has(token.lower) ? "many" : null;
}

/** Whether the phrase does not end here: "the bank holding company", "the company spokesman". */
function goesOn(next: Token | undefined): boolean {
  return next !== undefined && (numberOf(next) !== null || GOES_ON.has(next.lower));
}

// "the company that makes it", "the parent of Acme": these say whom they mean by themselves.
const DEFINES = wordSet("of that whose who which");

const NEVER_INSIDE = wordSet(
  "of in for with by from to at on and or but that which who is was has had will would said its",
);

/** Small words, hyphens and places ("the China-based firm", "the London exchange"); a capital else is a name. */
function isPhraseWord(token: Token): boolean {
  if (token.text === "-") return true;
  if (token.shape === "capital" || token.shape === "upper") return true;
  return token.shape === "lower" && !NEVER_INSIDE.has(token.lower) && token.lower !== "'s";
}

/** The country that the modifiers name: "the Finnish firm", "the China-based company". */
export function nationOf(modifiers: readonly string[]): string | null {
  for (const word of modifiers) {
    const nation = NATIONS.get(word.replace(/-(?:based|owned|listed)$/, ""));
    if (nation !== undefined) return nation;
  }
  return null;
}
