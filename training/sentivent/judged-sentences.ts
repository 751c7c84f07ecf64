import type { JudgedSentence, Put } from "../../evals/scoring/score-topics.ts";
import { factualityAt } from "../../src/core/claim/learned/factuality.ts";
import type { Learned } from "../../src/core/claim/learned/learned.ts";
import { type Topic, topicsAt } from "../../src/core/claim/learned/topics.ts";
import type { ReadArticle } from "./sentence-cases.ts";

/** The sentences of articles with what the models say of them beside the gold. */
export function judgedSentences(articles: readonly ReadArticle[], learned: Learned): JudgedSentence[] {
  return articles.flatMap(({ view, sentences }) =>
    sentences.map(({ gold, parts }) => {
      const read = new Map<Topic, Put>();
      for (const part of parts) {
        for (const { topic, verdict } of topicsAt(view, part, learned.topics)) {
          if (verdict !== "about it" || read.has(topic)) continue;
          const { polarity, modality } = factualityAt(view, part, topic, learned.factuality);
          read.set(topic, { negative: polarity === "negative", possible: modality === "possible" });
        }
      }
      return { gold: gold.topics, read };
    }),
  );
}
