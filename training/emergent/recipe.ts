import {
  emergentCases,
  learnStance,
  scoreStances,
  unseenStances,
} from "../../evals/scoring/emergent-stance.ts";
import { withoutShared } from "../../evals/sets/missing-shared.ts";
import { STANCES } from "../../src/core/claim/stance/stance.ts";
import type { Recipe } from "../recipe.ts";

/** How a headline stands to a claim. Learned from all of the official train part; the figure is of its five folds. */
export const STANCE_RECIPE: Recipe = {
  name: "stance",
  missing: withoutShared,
  learn: ({ shared }) => {
    const cases = emergentCases(shared ?? "");
    const { accuracy, ...of } = scoreStances(unseenStances(cases));
    const f1 = STANCES.map((stance) => `${stance} ${of[`${stance}_f1`]}`).join(", ");
    return {
      model: learnStance(cases),
      said: [
        "How a headline stands to a claim: weights of a linear model over readable features.",
        "Made by: npm run train -- stance. Nothing is drawn by chance, so there is no seed.",
        "Learned from: Emergent (Ferreira and Vlachos 2016), its official train part, 2,071 headlines of 240 rumours; code MIT, data CC BY. None of their text is here.",
        `Accuracy with each fifth of the rumours kept back in turn: ${accuracy}; F1 ${f1}.`,
        "Columns: feature, then number of the label and weight.",
      ],
    };
  },
};
