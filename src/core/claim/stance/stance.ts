import { type Contribution, contributions, type LinearModel, sumsOf } from "../../base/linear-model.ts";
import { type CloseSentence, closeness, closestSentences, type Rarity } from "./closeness.ts";
import { headlineFeatures } from "./headline-features.ts";
import { shownBy } from "./shown-by.ts";
import type { ToldText } from "./told-text.ts";

/**
 * How a text stands to a claim: says that it is so ("for"), says that it is not ("against"), passes it on without
 * either ("observing"), or is about something else ("unrelated").
 */
export type Stance = "for" | "against" | "observing" | "unrelated";

export const STANCES = ["for", "against", "observing"] as const satisfies readonly Stance[];

export interface StanceReading {
  readonly stance: Stance;
  /** The words of the text that decided, verbatim, those that weigh most first; empty when none did by itself. */
  readonly words: readonly string[];
  /** What the sum of the stance is made of, the largest first; empty for "unrelated". */
  readonly because: readonly Contribution[];
  /** How much of the claim the text says, from 0 to 1. */
  readonly closeness: number;
}

/** The stance of a body, with the sentences it was read from: indexes into the body's sentences, the closest first. */
export interface BodyReading extends StanceReading {
  readonly sentences: readonly number[];
}

/**
 * Below this a text says too little of the claim to be about it. On the headlines of Emergent a tenth of those that are
 * about a claim lie below the first and under a hundredth of all others above it (docs/stance.md).
 */
const HEADLINE_LEAST = 0.3;
const BODY_LEAST = 0.45;

// What holds most of the claim says how the body stands to it; more sentences only blur that.
const MOST_SENTENCES = 3;

export function headlineStance(
  claim: ToldText,
  headline: ToldText,
  model: LinearModel,
  rarity: Rarity,
): StanceReading {
  const close = closeness(claim, [headline], rarity);
  if (close < HEADLINE_LEAST) return { stance: "unrelated", words: [], because: [], closeness: close };
  return { ...read(claim, [{ told: headline, closeness: 1 }], model), closeness: close };
}

/** Read as headlines are, over the sentences that are closest to the claim: each speaks as strongly as it is close. */
export function bodyStance(
  claim: ToldText,
  body: readonly ToldText[],
  model: LinearModel,
  rarity: Rarity,
): BodyReading {
  const sentences = closestSentences(claim, body, rarity, MOST_SENTENCES);
  const close = closeness(
    claim,
    sentences.map(({ told }) => told),
    rarity,
  );
  const at = sentences.map((sentence) => sentence.at);
  if (close < BODY_LEAST)
    return { stance: "unrelated", words: [], because: [], closeness: close, sentences: at };
  return { ...read(claim, sentences, model), closeness: close, sentences: at };
}

type Speaking = Pick<CloseSentence, "told" | "closeness">;

function read(
  claim: ToldText,
  texts: readonly Speaking[],
  model: LinearModel,
): Pick<StanceReading, "stance" | "words" | "because"> {
  const views = texts.map((text) => ({ ...text, features: headlineFeatures(claim, text.told) }));
  const sums = model.labels.map((_, at) =>
    views.reduce((sum, view) => sum + view.closeness * (sumsOf(model, view.features)[at] ?? 0), 0),
  );
  const best = sums.indexOf(Math.max(...sums));
  const stance = STANCES.find((name) => name === model.labels[best]) ?? "observing";
  const [first] = views;
  return {
    stance,
    because: first === undefined ? [] : contributions(model, first.features, stance),
    words: [
      ...new Set(
        views.flatMap((view) => shownBy(claim, view.told, contributions(model, view.features, stance))),
      ),
    ].slice(0, 4),
  };
}
