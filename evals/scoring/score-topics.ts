import type { Topic } from "../../src/core/claim/learned/topics.ts";
import { f1, type Measures, share } from "./measures.ts";

/** How a sentence puts what it is about: as not so, as only possible. */
export interface Put {
  readonly negative: boolean;
  readonly possible: boolean;
}

/** What a sentence is about: by its annotators and as read. */
export interface JudgedSentence {
  readonly gold: ReadonlyMap<Topic, Put>;
  readonly read: ReadonlyMap<Topic, Put>;
}

/** F1 of each topic over sentences; over the topics that were found, how often polarity and modality are right. */
export function scoreTopics(sentences: readonly JudgedSentence[], topics: readonly Topic[]): Measures {
  const byTopic = topics.flatMap((topic) => {
    const gold = sentences.filter((sentence) => sentence.gold.has(topic)).length;
    const read = sentences.filter((sentence) => sentence.read.has(topic)).length;
    const right = sentences.filter((sentence) => sentence.gold.has(topic) && sentence.read.has(topic)).length;
    const score = f1(right, read, gold);
    return [
      [`${topic}_f1`, score.f1],
      [`${topic}_p`, score.precision],
      [`${topic}_r`, score.recall],
      [`${topic}_sentences`, gold],
    ] as const;
  });
  const found = foundPuts(sentences);
  return {
    ...Object.fromEntries(byTopic),
    found_topics: found.length,
    polarity: share(found.filter(({ gold, read }) => gold.negative === read.negative).length, found.length),
    modality: share(found.filter(({ gold, read }) => gold.possible === read.possible).length, found.length),
  };
}

/** How often polarity and modality would be right if all that was found were so, and for certain. */
export function takenAsPlain(sentences: readonly JudgedSentence[]): Measures {
  const found = foundPuts(sentences);
  return {
    polarity: share(found.filter(({ gold }) => !gold.negative).length, found.length),
    modality: share(found.filter(({ gold }) => !gold.possible).length, found.length),
  };
}

function foundPuts(sentences: readonly JudgedSentence[]): { readonly gold: Put; readonly read: Put }[] {
  return sentences.flatMap(({ gold, read }) =>
    [...gold].flatMap(([topic, truth]) => {
      const put = read.get(topic);
      return put === undefined ? [] : [{ gold: truth, read: put }];
    }),
  );
}
