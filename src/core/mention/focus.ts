import type { Sentence } from "../document/document.ts";
import type { Token } from "../document/token.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { Mention, Referent, ReferentId } from "./mention.ts";
import { isRater } from "./rater.ts";

/** A named place in a sentence: tokens from `first` up to, not including, `last`. */
export interface NamedPlace {
  readonly referent: ReferentId;
  readonly first: number;
  readonly last: number;
  /** A company, brand or institution; a person; anything else. */
  readonly sort: "company" | "person" | "other";
}

/** Whom the sentences so far are about. Changes from sentence to sentence. */
export interface Focus {
  company: ReferentId | null;
  person: ReferentId | null;
  /** Whether somebody without a name was the last to act or speak: "The union said". */
  isUnnamed: boolean;
  /** The companies that were last the subject together. */
  together: readonly ReferentId[];
  /** Companies named so far, the latest last. */
  named: ReferentId[];
}

export function openFocus(): Focus {
  return { company: null, person: null, isUnnamed: false, together: [], named: [] };
}

/** The named places of a sentence; `named` is in text order and `from` the first that can be in it. */
export function placesIn(
  sentence: Sentence,
  named: readonly Mention[],
  from: number,
  referents: readonly Referent[],
): { places: NamedPlace[]; next: number } {
  const places: NamedPlace[] = [];
  let next = from;
  let token = 0;
  for (; next < named.length; next += 1) {
    const mention = named[next];
    if (mention === undefined || mention.start >= sentence.end) break;
    if (mention.by === "ticker" || mention.start < sentence.start) continue;
    while ((sentence.tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= mention.start) token += 1;
    const first = token;
    while ((sentence.tokens[token]?.start ?? Number.POSITIVE_INFINITY) < mention.end) token += 1;
    places.push({
      referent: mention.referent,
      first,
      last: token,
      sort: sortOf(referents[mention.referent]),
    });
  }
  return { places, next };
}

function sortOf(referent: Referent | undefined): NamedPlace["sort"] {
  if (referent !== undefined && isRater(referent.name)) return "other";
  switch (referent?.kind) {
    case "company":
    case "brand":
      return "company";
    case "person":
      return "person";
    default:
      return "other";
  }
}

export function companiesOf(places: readonly NamedPlace[]): NamedPlace[] {
  return places.filter((place) => place.sort === "company");
}

const NOT_SUBJECT_AFTER = wordSet(
  "of in for with by from to at on against between under into than about over",
);

// "Foo analysts believe": whose analysts they are is not who it is about.
const OUTSIDERS = wordSet("analyst analysts economist economists strategist strategists");

/** The company that a sentence is about: the first that no preposition makes a part of something else. */
export function subjectOf(tokens: readonly Token[], places: readonly NamedPlace[]): NamedPlace | null {
  const companies = companiesOf(places).filter((place) => !OUTSIDERS.has(tokens[place.last]?.lower ?? ""));
  return (
    companies.find((place) => !NOT_SUBJECT_AFTER.has(wordBefore(tokens, place.first))) ?? companies[0] ?? null
  );
}

function wordBefore(tokens: readonly Token[], first: number): string {
  const before = tokens[first - 1];
  return before?.lower === "the" || before?.text === "<"
    ? (tokens[first - 2]?.lower ?? "")
    : (before?.lower ?? "");
}

const SAYING = wordSet("said says announced added reported disclosed stated noted told confirmed");

/** Who speaks in a sentence: the company beside "said". */
export function speakerOf(tokens: readonly Token[], places: readonly NamedPlace[]): NamedPlace | null {
  return companiesOf(places).find((place) => speaks(tokens, place)) ?? null;
}

/** The last of those who speak: of "Acme dropped its bid and Beta said it" the "it" is Beta. */
export function lastSpeakerOf(tokens: readonly Token[], places: readonly NamedPlace[]): NamedPlace | null {
  return companiesOf(places).findLast((place) => speaks(tokens, place)) ?? null;
}

/** A verb of saying stands straight behind the name, or behind the symbol in brackets that goes with it. */
function speaks(tokens: readonly Token[], place: NamedPlace): boolean {
  return SAYING.has(tokens[behindSymbol(tokens, place.last)]?.lower ?? "");
}

const LONGEST_SYMBOL = 6;

function behindSymbol(tokens: readonly Token[], at: number): number {
  const open = tokens[at]?.text;
  if (open !== "<" && open !== "(") return at;
  const close = tokens.findIndex((token, index) => index > at && (token.text === ">" || token.text === ")"));
  return close === -1 || close - at > LONGEST_SYMBOL ? at : close + 1;
}

/** Companies that a sentence names side by side: "Acme and Beta", "Acme Inc <ACM> and Beta Corp". */
export function pairOf(tokens: readonly Token[], places: readonly NamedPlace[]): readonly ReferentId[] {
  const companies = companiesOf(places);
  for (const [index, left] of companies.entries()) {
    const right = companies[index + 1];
    if (right === undefined || right.referent === left.referent) continue;
    if (isCoordinated(tokens, left.last, right.first)) return [left.referent, right.referent];
  }
  return [];
}

const LONGEST_JOIN = 6;

/** Only "and" stands between, with marks, a symbol and an article at most. */
function isCoordinated(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > LONGEST_JOIN) return false;
  const between = tokens.slice(from, to).filter((token) => token.shape !== "mark" && token.shape !== "upper");
  const words = between
    .map((token) => token.lower)
    .filter((word) => word !== "the" && word !== "privately-held");
  return words.length === 1 && words[0] === "and";
}

// Those who act and speak like a company and have no name here.
const UNNAMED = wordSet(`
  government union committee court ministry agency commission council university party army administration parliament
  association senate house panel regulator regulators watchdog judge tribunal department bureau
`);
const SUBJECT_REACH = 4;

/** "The government sold Acme to cut its debt": somebody without a name is the subject. */
export function beginsWithAnother(tokens: readonly Token[], places: readonly NamedPlace[]): boolean {
  const end = Math.min(SUBJECT_REACH, places[0]?.first ?? SUBJECT_REACH);
  return tokens.slice(0, end).some((token) => UNNAMED.has(token.lower));
}

/** Carries what a sentence was about over to the next. */
export function endSentence(focus: Focus, tokens: readonly Token[], places: readonly NamedPlace[]): void {
  const subject = speakerOf(tokens, places) ?? subjectOf(tokens, places);
  if (subject !== null) focus.company = subject.referent;
  focus.isUnnamed = beginsWithAnother(tokens, places);
  const person = places.find((place) => place.sort === "person");
  if (person !== undefined) focus.person = person.referent;
  const pair = pairOf(tokens, places);
  if (pair.length > 0) focus.together = pair;
  for (const { referent } of companiesOf(places)) {
    focus.named = [...focus.named.filter((known) => known !== referent), referent];
  }
}

// What is done to someone other than the one who does it.
const DONE_TO_ANOTHER = wordSet(`
  buy buying acquire acquiring bought acquired sell own owns value values valued valuing sold merging
`);

const HELD = wordSet("stake stakes position interest investment control ownership holding holdings takeover");
const TAKING = wordSet("take takes taking took");

/** In "valuing the company", "buy it": the company of the sentence that is not its subject. */
export function otherCompany(
  tokens: readonly Token[],
  index: number,
  before: readonly NamedPlace[],
): ReferentId | null {
  const verb = tokens[index - 1]?.lower ?? "";
  const isTaken =
    TAKING.has(verb) && (tokens[index + 1]?.lower === "private" || tokens[index + 1]?.lower === "over");
  const isHeld = (verb === "in" || verb === "of") && HELD.has(tokens[index - 2]?.lower ?? "");
  if (!(DONE_TO_ANOTHER.has(verb) || isTaken || isHeld)) return null;
  const companies = companiesOf(before);
  const subject = subjectOf(tokens, companies);
  return companies.findLast((place) => place.referent !== subject?.referent)?.referent ?? null;
}
