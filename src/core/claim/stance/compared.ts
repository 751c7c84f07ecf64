import type { ToldText, ToldWord } from "./told-text.ts";

/** A claim and a text beside each other. */
export interface Compared {
  readonly claim: ToldText;
  readonly told: ToldText;
  /** For each word of the text, whether it is a telling word of the claim too. */
  readonly shared: readonly boolean[];
  /** The first and the last place of a shared word; -1 when there is none. */
  readonly first: number;
  readonly last: number;
}

export function compare(claim: ToldText, told: ToldText): Compared {
  const shared = told.words.map(({ stem }) => claim.telling.has(stem));
  return { claim, told, shared, first: shared.indexOf(true), last: shared.lastIndexOf(true) };
}

/** Where a word stands to what the text shares with the claim: before all of it, behind, within, or there is none of it. */
export function whereOf({ first, last }: Compared, at: number): "alone" | "before" | "behind" | "within" {
  if (first === -1) return "alone";
  if (at < first) return "before";
  return at > last ? "behind" : "within";
}

// A word that says how surely ("reportedly", "not") stands up to three words before what it is about, or two behind.
const BEFORE = 3;
const BEHIND = 2;

export function isBesideShared({ shared }: Compared, at: number): boolean {
  for (let away = -BEHIND; away <= BEFORE; away += 1) {
    if (away !== 0 && shared[at + away] === true) return true;
  }
  return false;
}

/** The text's own words, which the claim does not hold, with their places. */
export function ownWords({ told, shared }: Compared): readonly (readonly [at: number, word: ToldWord])[] {
  return told.words.flatMap((word, at) => (shared[at] ? [] : [[at, word] as const]));
}
