import { STANCE_RECIPE } from "./emergent/recipe.ts";
import type { Recipe } from "./recipe.ts";
import { TOPICS_RECIPE } from "./sentivent/recipes.ts";

/** Everything that is learned, in the order in which it is: a later one may rest on an earlier one. */
export const RECIPES: readonly Recipe[] = [TOPICS_RECIPE, STANCE_RECIPE];
