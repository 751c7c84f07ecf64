import { join } from "node:path";
import { type LinearModel, sumsOf } from "../../src/core/base/linear-model.ts";
import { stemOf } from "../../src/core/claim/learned/stem.ts";
import { headlineFeatures } from "../../src/core/claim/stance/headline-features.ts";
import { STANCES } from "../../src/core/claim/stance/stance.ts";
import { STANCE_CLASSES } from "../../src/core/claim/stance/stance-words.ts";
import { toldText } from "../../src/core/claim/stance/told-text.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { type Case, type TrainingOptions, trainLinear } from "../../training/train-linear.ts";
import { foldOf } from "../folds.ts";
import { readTable } from "./emergent.ts";
import { f1, type Measures, share } from "./measures.ts";

export const EMERGENT_FOLDS = 5;

/** The official part of Emergent to learn from: 2,071 headlines of 240 rumours. */
export function emergentTrainPath(shared: string): string {
  return join(shared, "data/emergent/url-versions-2015-06-14-clean-train.csv");
}

/** A case a headline, grouped by rumour: no rumour is on both sides of a fold. */
export function emergentCases(shared: string): readonly Case[] {
  const rows = readTable<{
    claimHeadline: string;
    articleHeadline: string;
    articleHeadlineStance: string;
    claimId: string;
  }>(emergentTrainPath(shared));
  return rows.map((row) => ({
    group: row.claimId,
    features: [...headlineFeatures(toldText(row.claimHeadline), toldText(row.articleHeadline))],
    labels: [row.articleHeadlineStance],
  }));
}

/** In which of the five folds a rumour is. */
export function emergentFoldOf(claimId: string): number {
  return foldOf(claimId, EMERGENT_FOLDS, "emergent stance ");
}

const SINGLE_WORDS = /^(?:pair|word|before|behind|within)=/;

/** Chosen by the five folds among pulls of 2 to 45 and strengths of 1 and 2. */
const OPTIONS: TrainingOptions = {
  labels: STANCES,
  l2: 10,
  least: 3,
  strength: (feature) => (SINGLE_WORDS.test(feature) ? 1 : 2),
};

/** What fewer rumours than this share is about those rumours and not about stance: the names in them, say. */
const LEAST_RUMOURS = 3;

/** Weights hold no names: single words count when they are ordinary ones, and as their class otherwise. */
function ordinaryStems(): ReadonlySet<string> {
  const { ordinary } = loadKnowledge().entities.lexicon;
  const classes = Object.values(STANCE_CLASSES).flatMap((list) => list.split(/[ |]/));
  return new Set([...ordinary, ...classes].map(stemOf));
}

function holdsName(feature: string, ordinary: ReadonlySet<string>): boolean {
  const [, words] =
    /^(?:word|pair|before|behind|within|first|last|claim word missing)=(.+)$/.exec(feature) ?? [];
  return words?.split(" ").some((stem) => /^\p{L}{3,}/u.test(stem) && !ordinary.has(stem)) === true;
}

export function learnStance(cases: readonly Case[]): LinearModel {
  const ordinary = ordinaryStems();
  const rumours = new Map<string, Set<string>>();
  for (const { group, features } of cases) {
    for (const feature of features) {
      const held = rumours.get(feature);
      if (held === undefined) rumours.set(feature, new Set([group]));
      else held.add(group);
    }
  }
  const isGeneral = (feature: string): boolean =>
    (rumours.get(feature)?.size ?? 0) >= LEAST_RUMOURS && !holdsName(feature, ordinary);
  return trainLinear(
    cases.map((one) => ({ ...one, features: one.features.filter(isGeneral) })),
    OPTIONS,
  );
}

export interface JudgedStance {
  readonly gold: string;
  readonly read: string;
}

/** Each headline's stance by a model that saw none of its rumour. */
export function unseenStances(cases: readonly Case[]): readonly JudgedStance[] {
  return Array.from({ length: EMERGENT_FOLDS }, (_, fold) => {
    const model = learnStance(cases.filter(({ group }) => emergentFoldOf(group) !== fold));
    return cases
      .filter(({ group }) => emergentFoldOf(group) === fold)
      .map(({ features, labels }) => ({ gold: labels[0] ?? "", read: likeliest(model, features) }));
  }).flat();
}

/** The label with the largest sum. */
export function likeliest(model: LinearModel, features: Iterable<string>): string {
  const sums = sumsOf(model, features);
  return model.labels[sums.indexOf(Math.max(...sums))] ?? "";
}

export function scoreStances(judged: readonly JudgedStance[]): Measures {
  const of = (stance: string) => {
    const right = judged.filter(({ gold, read }) => gold === stance && read === stance).length;
    const read = judged.filter((one) => one.read === stance).length;
    return f1(right, read, judged.filter(({ gold }) => gold === stance).length).f1;
  };
  return {
    headlines: judged.length,
    accuracy: share(judged.filter(({ gold, read }) => gold === read).length, judged.length),
    ...Object.fromEntries(STANCES.map((stance) => [`${stance}_f1`, of(stance)])),
  };
}
