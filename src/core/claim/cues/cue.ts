import type { VoiceType } from "../attribution.ts";
import type { Stage } from "../claim.ts";
import type { ClaimKind } from "../kinds.ts";
import type { CuePattern } from "./cue-pattern.ts";
import type { TimeCue } from "./time-cue.ts";

/**
 * What words of a language tell the reader.
 *
 * - "kind": that there is a matter of a kind, how its parties stand beside the words, and how far it is by default;
 * - "stage": how far it is; "deal": that the matter told before is meant ("the deal");
 * - "will": that it is still to come: planned where somebody vouches for it, only thought of where nobody does;
 * - "rumour", "guess", "recall", "if", "not": how it is put; "untrue": that it is false on the document's own word;
 * - "says", "reports", "confirms", "denies": verbs of saying, which have a speaker before or behind them;
 * - "according", "zufolge": words with a speaker behind or before them; "speaker": nouns that tell who speaks;
 * - "that": words that take up the sentence before; "both" and "it": the two companies, the company told before;
 * - "unit": what belongs to the company named behind or before it; "break": where another clause begins;
 * - "silent": that somebody says nothing to it ("no comment"): what it is about is told elsewhere;
 * - "none": words that hold a cue and tell nothing ("not only", "no comment").
 */
export type CueMeaning =
  | {
      readonly is: "kind";
      readonly kind: ClaimKind;
      readonly pattern: CuePattern;
      readonly stage: Stage;
      /** "fallback": words that tell a matter only where no other words of the sentence do ("contract", "talks"). */
      readonly weight: "telling" | "fallback";
    }
  | { readonly is: "stage"; readonly stage: Stage }
  | { readonly is: "speaker"; readonly type: Exclude<VoiceType, "author"> }
  | { readonly is: PlainCue };

export const PLAIN_CUES = [
  "deal",
  "rumour",
  "will",
  "guess",
  "recall",
  "if",
  "not",
  "untrue",
  "says",
  "reports",
  "confirms",
  "denies",
  "according",
  "zufolge",
  "that",
  "both",
  "it",
  "passive",
  "unit",
  "break",
  "silent",
  "none",
] as const;
export type PlainCue = (typeof PLAIN_CUES)[number];

/**
 * Where a name can stand beside a cue, told by the small word before it (in Chinese also behind it: "whose").
 *
 * - "by": who acts, and nothing else ("durch", "oleh", "被"); "agent": who acts in a passive, else from whom ("da", "от");
 * - "von": the German one, which is "by" beside a passive, "of" beside a noun and "from" beside a verb;
 * - "dative": the Bulgarian one, which is "of" beside a noun and "to" beside a verb of giving;
 * - "and" carries on what stands before it; behind a "stop" ("that", "which") nothing before it counts any more.
 */
export const MARKERS = [
  "by",
  "agent",
  "von",
  "of",
  "dative",
  "with",
  "from",
  "to",
  "between",
  "in",
  "whose",
  "and",
  "stop",
] as const;
export type Marker = (typeof MARKERS)[number];

/** One cue or marker, with the words that it is listed by. */
export interface Listed<Meaning> {
  readonly meaning: Meaning;
  readonly phrase: string;
}

export type Cue = Listed<CueMeaning>;

/** What the desk knows of a language that it reads by cues. Made once from its table, never changed. */
export interface LanguageCues {
  readonly language: string;
  readonly cues: PhraseIndex<CueMeaning>;
  readonly markers: PhraseIndex<Marker>;
  readonly times: PhraseIndex<TimeCue>;
  /** Finds sums of money and shares, as the language writes them. */
  readonly sums: RegExp;
}

/** Phrases by the beginning of their first word, for one walk over a sentence. */
export interface PhraseIndex<Meaning> {
  readonly exact: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
  /** Those whose first word is open at an end, by its first or last two letters. */
  readonly open: ReadonlyMap<string, readonly Phrase<Meaning>[]>;
}

export interface Phrase<Meaning> extends Listed<Meaning> {
  readonly words: readonly PhraseWord[];
}

/** A word as written; one that begins or ends so; or any few words of the same clause. */
export type PhraseWord =
  | { readonly match: "is" | "begins" | "ends"; readonly text: string }
  | { readonly match: "gap" };
