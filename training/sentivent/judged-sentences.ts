import type { JudgedSentence, Put } from "../../evals/scoring/score-topics.ts";
import type { Candidate } from "../../src/core/claim/candidate.ts";
import type { Learned } from "../../src/core/claim/learned/learned.ts";
import { TOPICS, type Topic, topicsAt } from "../../src/core/claim/learned/topics.ts";
import type { ReadArticle } from "./sentence-cases.ts";

/** The sentences of articles with what the model says they are about, and how the rules read it, beside the gold. */
export function judgedSentences(articles: readonly ReadArticle[], learned: Learned): JudgedSentence[] {
  return articles.flatMap(({ view, candidates, sentences }) =>
    sentences.map(({ gold, parts }) => {
      const told = parts.flatMap((part) => candidates[part] ?? []);
      const read = new Map<Topic, Put>();
      for (const part of parts) {
        for (const { topic, verdict } of topicsAt(view, part, learned.topics)) {
          if (verdict === "about it") read.set(topic, putBy(told, topic));
        }
      }
      return { gold, read };
    }),
  );
}

/** Stage and certainty of what the claim reader reads under the topic, as the corpus has them: two marks, apart. */
function putBy(candidates: readonly Candidate[], topic: Topic): Put {
  const kinds: readonly string[] = TOPICS[topic];
  const own = candidates.filter(({ kind }) => kinds.includes(kind));
  return {
    negative: own.some(({ stage }) => stage === "denied" || stage === "ended"),
    possible: own.some(
      ({ stage, certainty }) =>
        stage === "considered" || certainty === "speculated" || certainty === "rumoured",
    ),
  };
}
