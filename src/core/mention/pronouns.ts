import type { Token } from "../document/token.ts";
import { clauseSubject } from "./clause-subject.ts";
import {
  beginsWithAnother,
  companiesOf,
  type Focus,
  lastSpeakerOf,
  type NamedPlace,
  otherCompany,
  pairOf,
  speakerOf,
  subjectOf,
} from "./focus.ts";
import { COMPANY_NOUNS } from "./lexicon/descriptions.ts";
import { wordSet } from "./lexicon/word-list.ts";
import type { Meant } from "./plurals.ts";

/** Whom the pronoun at `index` means; null when it is none, stands for nobody, or could be anyone's. */
export function meantByPronoun(
  tokens: readonly Token[],
  index: number,
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  if (isQuoted(tokens, index)) return null;
  switch (tokens[index]?.lower) {
    case "its":
    case "itself":
      return meantByIts(tokens, index, places, focus);
    case "it":
      return standsForNobody(tokens, index) ? null : meantByIt(tokens, index, places, focus);
    case "they":
    case "their":
      return meantByThey(tokens, index, places, focus);
    case "he":
    case "she":
    case "his":
      return meantByHe(index, places, focus);
    default:
      return null;
  }
}

const PRONOUNS = wordSet("it its itself they their he she his");

/** What somebody says in quotation marks is about what they speak of, which need not be what the text is about. */
function isQuoted(tokens: readonly Token[], index: number): boolean {
  if (!PRONOUNS.has(tokens[index]?.lower ?? "")) return false;
  let isOpen = false;
  for (let at = 0; at < index; at += 1) {
    const mark = tokens[at]?.text;
    if (mark === '"') isOpen = !isOpen;
    else if (mark === "“" || mark === "”") isOpen = mark === "“";
  }
  return isOpen;
}

function meantByIts(
  tokens: readonly Token[],
  index: number,
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  const before = beforeIndex(places, index);
  const last = companiesOf(before).at(-1);
  if (isAnothers(tokens, index) || isAtItsHeart(tokens, index)) return null;
  // "agreed to sell Beta and its units": the name it is tied to owns them.
  if (last !== undefined && last.last === index - 1 && TIES.has(tokens[index - 1]?.lower ?? "")) {
    return { referents: [last.referent], rule: "the name it is tied to" };
  }
  return meantAsSubject(tokens, index, places, focus);
}

// Those who are not named but can own what follows: "the government cut its deficit".
const OTHER_OWNERS = wordSet(`
  government board country state city union committee court ministry agency commission council university party army
  central-bank administration economy industry market region club team school family nation treasury parliament
`);
const OWNER_REACH = 8;

/** Whether somebody who is not named stands closer before "its" than any name can. */
function isAnothers(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - OWNER_REACH); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.shape === "capital" || token.shape === "upper") return false;
    if (COMPANY_NOUNS.has(token.lower)) return false;
    if (OTHER_OWNERS.has(token.lower)) return true;
  }
  return false;
}

const MIDDLES = wordSet("heart core best worst peak height root centre center lowest highest simplest");

/** "At its heart is a battery": it is the thing spoken of that has one, not who makes it. */
function isAtItsHeart(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.lower === "at" && MIDDLES.has(tokens[index + 1]?.lower ?? "");
}

const TIES = wordSet("and or , & plus");

function meantByIt(
  tokens: readonly Token[],
  index: number,
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  const other = otherCompany(tokens, index, beforeIndex(places, index));
  if (other !== null) return { referents: [other], rule: "the other company of the sentence" };
  return OBJECT_BEFORE.has(tokens[index - 1]?.lower ?? "")
    ? null
    : meantAsSubject(tokens, index, places, focus);
}

const OBJECT_BEFORE = wordSet(`
  buy buying acquire acquiring bought acquired sell own owns value values valued valuing sold merging
  for to of with by from in on about into over against at make makes made making do did take took taking get got see saw
  call called keep find found let help give gave put like think know use used using believe behind around under upon
  read doing see sees leave left hit build built bring brought turn done has had have
`);

/** The subject of the sentence, who speaks in it, or whom the sentences before are about. */
function meantAsSubject(
  tokens: readonly Token[],
  index: number,
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  const before = beforeIndex(places, index);
  if (beginsWithAnother(tokens, before)) return null;
  const clause = canBeSubject(tokens, index) ? clauseSubject(tokens, index, before) : null;
  if (clause !== null) return { referents: [clause.referent], rule: "the subject of its clause" };
  const said = lastSpeakerOf(tokens, before);
  if (said !== null) return { referents: [said.referent], rule: "who speaks in the sentence" };
  const subject = subjectOf(tokens, before);
  if (subject !== null) return { referents: [subject.referent], rule: "the subject of the sentence" };
  const speaker = speakerOf(tokens, places);
  if (speaker !== null) return { referents: [speaker.referent], rule: "who speaks in the sentence" };
  return focus.company === null || focus.isUnnamed
    ? null
    : { referents: [focus.company], rule: "whom the text is about" };
}

const BEFORE_SUBJECT = wordSet("that what which said says where when if whether because");

/** Whether a pronoun can mean the subject of its own clause: "it" as the object of "Acme had to rescue it" cannot. */
function canBeSubject(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower !== "it" || BEFORE_SUBJECT.has(tokens[index - 1]?.lower ?? "");
}

function meantByThey(
  tokens: readonly Token[],
  index: number,
  places: readonly NamedPlace[],
  focus: Focus,
): Meant | null {
  const before = beforeIndex(places, index);
  const pair = pairOf(tokens, before);
  if (pair.length === 2) return { referents: pair, rule: "both that the sentence names side by side" };
  const companies = companiesOf(before);
  if (companies.length > 0 || focus.together.length !== 2 || before.length > 0) return null;
  return tokens[index]?.lower === "they" && index === 0
    ? { referents: focus.together, rule: "both last named side by side" }
    : null;
}

function meantByHe(index: number, places: readonly NamedPlace[], focus: Focus): Meant | null {
  const persons = beforeIndex(places, index).filter((place) => place.sort === "person");
  const person = persons[0]?.referent ?? focus.person;
  if (person === null || persons.some((place) => place.referent !== person)) return null;
  return { referents: [person], rule: "the person the text is about" };
}

function beforeIndex(places: readonly NamedPlace[], index: number): NamedPlace[] {
  return places.filter((place) => place.last <= index);
}

const BE = wordSet(
  "is was 's isn't wasn't would will may might could seems seemed appears appeared remains remained looks looked turns turned takes took became becomes has had",
);
const EMPTY_SENSE = wordSet(`
  clear unclear likely unlikely possible impossible understood expected believed thought reported rumoured rumored claimed
  known hoped estimated said hard difficult easy important worth true too not also still now being even only just been be
  one time up unknown difficult natural certain certainly doubtful inevitable necessary no easier harder better best a the
  open interesting ironic surprising safe fair noted noteworthy probable premature early late apparent obvious widely
  hardly long as that like out alleged noon
`);

/** "It is expected that", "it seems likely", "it remains to be seen": an "it" that stands for nobody. */
function standsForNobody(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.lower === "makes" && tokens[index + 2]?.lower === "sense") return true;
  if (!BE.has(tokens[index + 1]?.lower ?? "")) return false;
  for (let at = index + 2; at < index + LONGEST_EMPTY; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (CLAUSE_OPENERS.has(word) || ALONE_EMPTY.has(word)) return true;
    if (!(EMPTY_SENSE.has(word) || BE.has(word))) return false;
    if (HARDNESS.has(word) && tokens[at + 1]?.lower === "to") return true;
  }
  return false;
}

const LONGEST_EMPTY = 7;
const CLAUSE_OPENERS = wordSet("that whether how if when who why");
const ALONE_EMPTY = wordSet("understood rumoured rumored unclear");
const HARDNESS = wordSet(
  "hard difficult easy possible impossible important necessary easier harder premature early safe fair best better",
);
