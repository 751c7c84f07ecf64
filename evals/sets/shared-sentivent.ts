import { TOPICS, type Topic } from "../../src/core/claim/learned/topics.ts";
import { loadKnowledge, loadLearned } from "../../src/shell/knowledge.ts";
import { loadArticles, sentiventPath } from "../../training/sentivent/articles.ts";
import { judgedSentences } from "../../training/sentivent/judged-sentences.ts";
import { type ReadArticle, readArticle } from "../../training/sentivent/sentence-cases.ts";
import { isHeldBack } from "../../training/sentivent/split.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { type JudgedSentence, type Put, scoreTopics, takenAsPlain } from "../scoring/score-topics.ts";
import { withoutShared } from "./missing-shared.ts";

const NAMES = Object.keys(TOPICS) as Topic[];

/** What sentences are about, on the fifth of SENTiVENT that no weight was learned from. */
export function sharedSentivent(shared: string | null): EvaluationSet {
  return {
    name: "sentivent",
    about: "what sentences are about and how they put it: 48 business articles kept back by hash",
    inputs: [sentiventPath(shared ?? "")],
    missing: () => withoutShared(shared),
    measure: () => {
      const knowledge = loadKnowledge();
      const articles = loadArticles(shared ?? "")
        .filter(({ doc }) => isHeldBack(doc))
        .map((article) => readArticle(article, knowledge));
      const judged = judgedSentences(articles, loadLearned());
      return {
        ours: scoreTopics(judged, NAMES),
        baseline: {
          name: "triggers that the rules read; all taken as positive and certain",
          measures: { ...scoreTopics(articles.flatMap(readByRules), NAMES), ...takenAsPlain(judged) },
        },
      };
    },
    targets: { takeover_f1: 0.8, agreement_f1: 0.55 },
  };
}

/** A sentence is about what the rules of the claim reader read in it, and plainly so. */
function readByRules({ view, sentences }: ReadArticle): JudgedSentence[] {
  return sentences.map(({ gold, parts }) => {
    const rules = parts.flatMap((part) => [...(view.views[part]?.rules ?? [])]);
    const read = NAMES.filter((topic) => TOPICS[topic].some((kind) => rules.includes(`read ${kind}`)));
    return {
      gold,
      read: new Map(read.map((topic): [Topic, Put] => [topic, { negative: false, possible: false }])),
    };
  });
}
