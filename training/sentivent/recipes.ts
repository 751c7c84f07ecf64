import { scoreTopics, takenAsPlain } from "../../evals/scoring/score-topics.ts";
import type { LinearModel } from "../../src/core/base/linear-model.ts";
import { factualityFeatures } from "../../src/core/claim/learned/factuality.ts";
import { sentenceFeatures } from "../../src/core/claim/learned/sentence-features.ts";
import { TOPICS, type Topic } from "../../src/core/claim/learned/topics.ts";

import { bestLevel, f1At, rightAt, unseenSums } from "../cross-validate.ts";
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
    const { model, told } = withLevels(cases, options, f1At);
    const measures = scoreTopics(
      judgedSentences(articles.heldBack, { ...place.knowledge.learned, topics: model }),
      NAMES,
    );
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

/** Whether what a sentence tells is negated, or only possible. */
export const FACTUALITY_RECIPE: Recipe = {
  name: "factuality",
  missing: withoutShared,
  learn: (place) => {
    const articles = readAll(place);
    const cases = articles.learned.flatMap(factualityCases);
    const options: TrainingOptions = { labels: ["negative", "possible"], l2: 5, least: 2 };
    const { model, told } = withLevels(cases, options, rightAt);
    const judged = judgedSentences(articles.heldBack, { ...place.knowledge.learned, factuality: model });
    const measures = scoreTopics(judged, NAMES);
    const plain = takenAsPlain(judged);
    return {
      model,
      said: [
        "How a sentence puts what it is about, as not so or as only possible: weights of a linear model over readable features.",
        "Made by: npm run train -- factuality. Nothing is drawn by chance, so there is no seed.",
        `Learned from: ${DATA}`,
        `Share right on sentences of documents not learned from, levels chosen on them: ${told}.`,
        `Right on the ${measures["found_topics"]} found topics of the fifth that was kept back: polarity ${measures["polarity"]} (${plain["polarity"]} when all are taken as positive), modality ${measures["modality"]} (${plain["modality"]} when all are taken as certain).`,
        ...COLUMNS,
      ],
    };
  },
};

const COLUMNS = ["Columns: feature, then number of the label and weight."];

function withoutShared(shared: string | null): string | null {
  return shared === null ? "../shared is not there (HEARSAY_SHARED names another place)" : null;
}

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
      labels: [...gold.topics.keys()],
    })),
  );
}

/** Cases of all types are learned from, since "may" and "not" mean the same beside each; topics have features of their own. */
function factualityCases({ doc, view, sentences }: ReadArticle): Case[] {
  return sentences.flatMap(({ gold, parts }) => {
    const marked = [...gold.topics, ...gold.otherwise.map((put) => [null, put] as const)];
    return marked.flatMap(([topic, put]) =>
      parts.map((part) => ({
        group: doc,
        features: [...factualityFeatures(view, part, topic)],
        labels: [...(put.negative ? ["negative"] : []), ...(put.possible ? ["possible"] : [])],
      })),
    );
  });
}

/** The model, with the levels that are best on cases it was not learned from. */
function withLevels(
  cases: readonly Case[],
  options: TrainingOptions,
  score: typeof f1At,
): { readonly model: LinearModel; readonly told: string } {
  const sums = unseenSums(cases, options);
  const judged = options.labels.map((label, at) =>
    cases.map((one, index) => ({ sum: sums[index]?.[at] ?? 0, truth: one.labels.includes(label) })),
  );
  const levels = judged.map((one) => bestLevel(one, score));
  const told = options.labels
    .map((label, at) => `${label} ${score(judged[at] ?? [], levels[at] ?? 0).toFixed(3)}`)
    .join(", ");
  return { model: { ...trainLinear(cases, options), levels }, told };
}
