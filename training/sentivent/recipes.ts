import { scoreTopics } from "../../evals/scoring/score-topics.ts";
import { withoutShared } from "../../evals/sets/missing-shared.ts";
import type { LinearModel } from "../../src/core/base/linear-model.ts";
import { sentenceFeatures } from "../../src/core/claim/learned/sentence-features.ts";
import { TOPICS, type Topic } from "../../src/core/claim/learned/topics.ts";

import { bestLevel, f1At, unseenSums } from "../cross-validate.ts";
import type { Place, Recipe } from "../recipe.ts";
import { type Case, type TrainingOptions, trainLinear } from "../train-linear.ts";
import { loadArticles } from "./articles.ts";
import { judgedSentences } from "./judged-sentences.ts";
import { type ReadArticle, readArticle } from "./sentence-cases.ts";
import { isHeldBack } from "./split.ts";

const NAMES = Object.keys(TOPICS) as Topic[];

const DATA =
  "SENTiVENT (Jacobs and Hoste 2021), 252 business articles published openly by its authors; four fifths of them, by hash. None of their text is here.";

/** What a sentence is about. Strengths and pull were chosen by cross validation over the documents learned from. */
export const TOPICS_RECIPE: Recipe = {
  name: "topics",
  missing: withoutShared,
  learn: (place) => {
    const articles = readAll(place);
    const cases = articles.learned.flatMap(topicCases);
    const options: TrainingOptions = {
      labels: NAMES,
      l2: 8,
      least: 2,
      strength: (feature) => (feature.startsWith("rules=") ? 3 : 1),
    };
    const { model, told } = withLevels(cases, options);
    const measures = scoreTopics(judgedSentences(articles.heldBack, { topics: model }), NAMES);
    return {
      model,
      said: [
        "What a sentence is about: weights of a linear model over readable features.",
        "Made by: npm run train -- topics. Nothing is drawn by chance, so there is no seed.",
        `Learned from: ${DATA}`,
        `F1 on sentences of documents not learned from, levels chosen on them: ${told}.`,
        `F1 on the fifth that was kept back: ${NAMES.map((name) => `${name} ${measures[`${name}_f1`]} of ${measures[`${name}_sentences`]}`).join(", ")}.`,
        ...COLUMNS,
      ],
    };
  },
};

const COLUMNS = ["Columns: feature, then number of the label and weight."];

interface Articles {
  readonly learned: readonly ReadArticle[];
  readonly heldBack: readonly ReadArticle[];
}

function readAll({ shared, knowledge }: Place): Articles {
  const articles = loadArticles(shared ?? "");
  const readThose = (held: (doc: string) => boolean): ReadArticle[] =>
    articles.filter(({ doc }) => held(doc)).map((article) => readArticle(article, knowledge));
  return { learned: readThose((doc) => !isHeldBack(doc)), heldBack: readThose(isHeldBack) };
}

function topicCases({ doc, view, sentences }: ReadArticle): Case[] {
  return sentences.flatMap(({ gold, parts }) =>
    parts.map((part) => ({
      group: doc,
      features: [...sentenceFeatures(view, part)],
      labels: [...gold.keys()],
    })),
  );
}

/** The model, with the levels that are best on cases it was not learned from. */
function withLevels(
  cases: readonly Case[],
  options: TrainingOptions,
): { readonly model: LinearModel; readonly told: string } {
  const unseen = unseenSums(cases, options);
  const judged = options.labels.map((label, at) =>
    unseen.map(({ sums, labels }) => ({ sum: sums[at] ?? 0, truth: labels.includes(label) })),
  );
  const levels = judged.map(bestLevel);
  const told = options.labels
    .map((label, at) => `${label} ${f1At(judged[at] ?? [], levels[at] ?? 0).toFixed(3)}`)
    .join(", ");
  return { model: { ...trainLinear(cases, options), levels }, told };
}
