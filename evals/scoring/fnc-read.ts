import { type LinearModel, sumsOf } from "../../src/core/base/linear-model.ts";
import { type Case, trainLinear } from "../../training/train-linear.ts";
import { likeliest } from "./emergent-stance.ts";
import { type FncStance, isFncTest, type JudgedPair } from "./fnc.ts";
import { bodyFeatures, type MeasuredPair } from "./fnc-features.ts";

const RELATED_STANCES = ["agree", "disagree", "discuss"] as const satisfies readonly FncStance[];

/** The sum from which a pair counts as related: missing a related pair costs four times what a false one does. */
const RELATED_LEVEL = -0.3;

/** Learns on the bodies to learn from, in two steps (related or not, then how), and reads the pairs of the others. */
export function readByLearning(measured: readonly MeasuredPair[]): readonly JudgedPair[] {
  const learned = measured.filter(({ pair }) => !isFncTest(pair.bodyId));
  const related = trainLinear(
    learned.map((one): Case => caseOf(one, one.overlap, one.pair.stance === "unrelated" ? [] : ["related"])),
    { labels: ["related"], l2: 2, least: 3 },
  );
  const stance = trainLinear(
    learned
      .filter(({ pair }) => pair.stance !== "unrelated")
      .map((one) => caseOf(one, bodyFeatures(one), [one.pair.stance])),
    { labels: RELATED_STANCES, l2: 20, least: 25 },
  );
  return measured
    .filter(({ pair }) => isFncTest(pair.bodyId))
    .map((one) => ({ gold: one.pair.stance, read: readPair(one, related, stance) }));
}

function caseOf({ pair }: MeasuredPair, features: readonly string[], labels: readonly string[]): Case {
  return { group: pair.bodyId, features, labels };
}

function readPair(one: MeasuredPair, related: LinearModel, stance: LinearModel): FncStance {
  if ((sumsOf(related, one.overlap)[0] ?? 0) <= RELATED_LEVEL) return "unrelated";
  const likely = likeliest(stance, bodyFeatures(one));
  return RELATED_STANCES.find((name) => name === likely) ?? "discuss";
}
