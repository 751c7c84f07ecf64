/**
 * A linear model over readable features: for each label a bias and a weight a feature. A feature is a string that a
 * person can read ("stem=acquir"), and is there or is not. What a model says is the sum of the weights of the features
 * that are there, so that what it rests on can be told.
 */
export interface LinearModel {
  readonly labels: readonly string[];
  /** What is added whatever the features are. One a label, in the order of the labels; so are the levels. */
  readonly biases: readonly number[];
  /** The sum from which a label is taken to hold, as chosen when the model was learned. */
  readonly levels: readonly number[];
  readonly weights: ReadonlyMap<string, readonly LabelWeight[]>;
}

export interface LabelWeight {
  /** Index into the labels. */
  readonly label: number;
  readonly weight: number;
}

/** The sum of each label, in the order of the labels. */
export function sumsOf(model: LinearModel, features: Iterable<string>): readonly number[] {
  const sums = [...model.biases];
  for (const feature of features) {
    const held = model.weights.get(feature);
    if (held === undefined) continue;
    for (const { label, weight } of held) sums[label] = (sums[label] ?? 0) + weight;
  }
  return sums;
}

/** The chance that a sum means, between 0 and 1: each label was learned by logistic regression against all the rest. */
export function chanceOf(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}

/** A part of a sum; `feature` is "bias" for what is added whatever the features are. */
export interface Contribution {
  readonly feature: string;
  readonly weight: number;
}

/** What the sum of a label is made of: the largest first whichever way they pull, alike ones in the order of their names. */
export function contributions(
  model: LinearModel,
  features: Iterable<string>,
  label: string,
): readonly Contribution[] {
  const at = model.labels.indexOf(label);
  if (at === -1) return [];
  const found: Contribution[] = [{ feature: "bias", weight: model.biases[at] ?? 0 }];
  for (const feature of features) {
    const held = model.weights.get(feature)?.find((weight) => weight.label === at);
    if (held !== undefined) found.push({ feature, weight: held.weight });
  }
  return found.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.feature < b.feature ? -1 : 1));
}
