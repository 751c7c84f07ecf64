import type { Span } from "../../base/span.ts";
import type { Sentence } from "../../document/document.ts";
import type { Token } from "../../document/token.ts";
import type { Mention, Mentions, ReferentId } from "../../mention/mention.ts";

/** What rules walk over: a word, or a whole mention of somebody. */
export type Unit = WordUnit | NameUnit;

export interface WordUnit extends Span {
  readonly type: "word";
  readonly lower: string;
  readonly token: Token;
}

export interface NameUnit extends Span {
  readonly type: "name";
  readonly lower: "";
  readonly mention: Mention;
  /** Its own word in lower case when it is a pronoun ("its"), else "". */
  readonly pronoun: string;
  /** Whom it stands for; several for "the two companies". */
  readonly referents: readonly ReferentId[];
}

/**
 * The sentence as units, in order; every token is in exactly one, but for the angle brackets by which a wire marks a name
 * as that of no listed company ("a bid by <Acme Ltd>"): they say nothing of the sentence.
 */
export function unitsOf(sentence: Sentence, mentions: readonly Mention[]): readonly Unit[] {
  return withoutLoneBrackets(allUnitsOf(sentence, mentions));
}

function allUnitsOf(sentence: Sentence, mentions: readonly Mention[]): readonly Unit[] {
  const units: Unit[] = [];
  let next = 0;
  for (const token of sentence.tokens) {
    while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next += 1;
    const mention = mentions[next];
    if (mention === undefined || token.end <= mention.start) {
      units.push({ type: "word", lower: token.lower, token, start: token.start, end: token.end });
    } else if (lastMention(units) !== mention) {
      units.push(nameUnit(mention, mention.by === "pronoun" ? token.lower : ""));
    }
  }
  return units;
}

/** "Acme <ACM>" keeps its brackets: what they hold stands beside the name. */
function withoutLoneBrackets(units: readonly Unit[]): readonly Unit[] {
  if (!units.some(({ lower }) => lower === "<")) return units;
  const opens = (at: number) =>
    units[at]?.lower === "<" &&
    units[at + 1]?.type === "name" &&
    units[at + 2]?.lower === ">" &&
    units[at - 1]?.type !== "name";
  return units.filter((_, at) => !opens(at) && !opens(at - 2));
}

function lastMention(units: readonly Unit[]): Mention | null {
  const last = units.at(-1);
  return last?.type === "name" ? last.mention : null;
}

function nameUnit(mention: Mention, pronoun: string): NameUnit {
  const { start, end } = mention;
  const referents = [mention.referent, ...(mention.also ?? [])];
  return { type: "name", lower: "", mention, pronoun, referents, start, end };
}

const POSSESSIVES = new Set(["its", "their", "his", "her"]);

/** "its", "their": somebody is named, but as the owner of what follows. */
export function isPossessivePronoun(unit: Unit | undefined): boolean {
  return unit?.type === "name" && POSSESSIVES.has(unit.pronoun);
}

/** The mentions that lie in a sentence; both lists are in text order, `from` is where to begin looking. */
export function mentionsIn(mentions: Mentions["mentions"], sentence: Sentence): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) <= sentence.start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < mentions.length && (mentions[end]?.start ?? 0) < sentence.end) end += 1;
  return mentions.slice(low, end);
}
