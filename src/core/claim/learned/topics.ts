import {
  type Contribution,
  chanceOf,
  contributions,
  type LinearModel,
  sumsOf,
} from "../../base/linear-model.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { RuleReading } from "../candidate.ts";
import type { ClaimKind } from "../kinds.ts";
import { type DocumentView, documentView } from "./document-features.ts";
import { sentenceFeatures } from "./sentence-features.ts";
import { viewsOf } from "./sentence-view.ts";

/** What a sentence can be about, and the kinds of claim that are told under it. */
export const TOPICS = {
  takeover: ["acquisition", "merger", "divestiture"],
  agreement: ["partnership", "licensing", "joint-venture"],
  investment: ["investment", "stake"],
  product: ["product"],
} as const satisfies Record<string, readonly ClaimKind[]>;

export type Topic = keyof typeof TOPICS;

/** How likely it is that a sentence is about a topic, and on what that rests. */
export interface TopicReading {
  readonly topic: Topic;
  /** Between 0 and 1. */
  readonly chance: number;
  /** Whether the chance is high enough to say so: the level was chosen when the model was learned. */
  readonly verdict: "about it" | "not about it";
  /** The features that weigh most, either way. */
  readonly because: readonly Contribution[];
}

// More features than these are more than a person reads.
const SHOWN = 5;

/** The document as the features of its sentences see it; `readings` are what the rules made of each sentence. */
export function viewOf(
  document: Document,
  mentions: Mentions,
  readings: readonly RuleReading[],
): DocumentView {
  return documentView(viewsOf(document, mentions, readings));
}

/** What the sentence at `index` is about: every topic of the model, the likelier first. */
export function topicsAt(view: DocumentView, index: number, model: LinearModel): readonly TopicReading[] {
  const features = sentenceFeatures(view, index);
  const sums = sumsOf(model, features);
  return model.labels
    .flatMap((label, at): readonly TopicReading[] => {
      if (!isTopic(label)) return [];
      const sum = sums[at] ?? 0;
      const verdict = sum >= (model.levels[at] ?? 0) ? "about it" : "not about it";
      const because = contributions(model, features, label)
        .filter(({ feature }) => feature !== "bias")
        .slice(0, SHOWN);
      return [{ topic: label, chance: chanceOf(sum), verdict, because }];
    })
    .sort((a, b) => b.chance - a.chance);
}

function isTopic(label: string): label is Topic {
  return label in TOPICS;
}
