import { plainRarity } from "../../src/core/claim/stance/closeness.ts";
import { bodyStance, type Stance } from "../../src/core/claim/stance/stance.ts";
import { loadStance } from "../../src/shell/knowledge.ts";
import { type FncStance, isFncTest } from "./fnc.ts";
import type { MeasuredPair } from "./fnc-features.ts";
import { type Measures, share } from "./measures.ts";

const NAMES: Readonly<Record<Stance, FncStance>> = {
  for: "agree",
  against: "disagree",
  observing: "discuss",
  unrelated: "unrelated",
};

/**
 * What the shipped reader of bodies makes of the related pairs kept back: it learned from headlines of Emergent alone.
 * "related" is how many of them it takes for being about the matter, "unrelated" how many of the others it keeps out.
 */
export function shippedOnFnc(measured: readonly MeasuredPair[]): Measures {
  const model = loadStance();
  const judged = measured
    .filter(({ pair }) => isFncTest(pair.bodyId))
    .map(({ pair, headline, body }) => ({
      gold: pair.stance,
      read: NAMES[bodyStance(headline, body.sentences, model, plainRarity(headline)).stance],
    }));
  const about = judged.filter(({ gold }) => gold !== "unrelated");
  const taken = about.filter(({ read }) => read !== "unrelated");
  const others = judged.filter(({ gold }) => gold === "unrelated");
  return {
    shipped_related: share(taken.length, about.length),
    shipped_kept_out: share(others.filter(({ read }) => read === "unrelated").length, others.length),
    shipped_stance: share(taken.filter(({ gold, read }) => gold === read).length, taken.length),
  };
}
