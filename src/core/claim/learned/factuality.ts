import { type LinearModel, sumsOf } from "../../base/linear-model.ts";
import type { DocumentView } from "./document-features.ts";
import type { SentenceView } from "./sentence-view.ts";
import type { Topic } from "./topics.ts";

/** How a sentence puts what it is about: as not so, and as only possible. The two are apart: "may not buy" is both. */
export interface Factuality {
  readonly polarity: "positive" | "negative";
  readonly modality: "certain" | "possible";
}

export function factualityAt(
  view: DocumentView,
  index: number,
  topic: Topic,
  model: LinearModel,
): Factuality {
  const sums = sumsOf(model, factualityFeatures(view, index, topic));
  const holds = (label: string): boolean => {
    const at = model.labels.indexOf(label);
    return (sums[at] ?? 0) >= (model.levels[at] ?? 0);
  };
  return {
    polarity: holds("negative") ? "negative" : "positive",
    modality: holds("possible") ? "possible" : "certain",
  };
}

/** Classes of words that tell a topic: what stands before the first of them is what negates it or makes it possible. */
const ANCHORS: Readonly<Record<Topic, ReadonlySet<string>>> = {
  takeover: new Set(["takeover noun", "takeover verb", "deal noun", "control words"]),
  agreement: new Set(["agreement noun", "agreement verb", "talks noun", "partner noun", "incentive noun"]),
  investment: new Set(["investment noun", "investment verb"]),
  product: new Set(["product noun", "product verb"]),
};

const NONE: ReadonlySet<string> = new Set();

// How far before what is told a word can still govern it.
const REACH = 5;

/** The words of the sentence, and those beside each word that tells the topic, where one is asked about. */
export function factualityFeatures(
  view: DocumentView,
  index: number,
  topic: Topic | null,
): ReadonlySet<string> {
  const features = new Set<string>();
  const sentence = view.views[index];
  if (sentence === undefined) return features;
  const { stems, classes, held, part } = sentence;
  const anchors = topic === null ? NONE : ANCHORS[topic];
  for (const [at, stem] of stems.entries()) {
    features.add(`stem=${stem}`);
    features.add(`pair=${stem} ${stems[at + 1] ?? "."}`);
    if (classes[at]?.some((name) => anchors.has(name))) addBeside(sentence, at, features);
  }
  for (const name of held) features.add(`class=${name}`);
  for (const rule of sentence.rules) features.add(`rules=${rule}`);
  features.add(`part=${part}`);
  features.add(`last=${stems.at(-1)}`);
  return features;
}

/** What stands just before and behind the word at `at`, which tells the topic. */
function addBeside({ stems, classes }: SentenceView, at: number, features: Set<string>): void {
  for (let before = at - 1; before >= 0 && before >= at - REACH; before -= 1) {
    features.add(`before it=${stems[before]}`);
    for (const name of classes[before] ?? []) features.add(`before it=class ${name}`);
  }
  features.add(`behind it=${stems[at + 1] ?? "."}`);
}
