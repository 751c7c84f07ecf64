// Learns weights and writes them to knowledge/weights/.
//
//   npm run train                 all of them, in order: a later one may rest on an earlier one
//   npm run train -- topics       only these
//
// The same data and the same reader give the same bytes. Exit code 1 when a name is unknown.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { sharedFolder } from "../scripts/gate/shared-folder.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { RECIPES } from "./recipes.ts";
import { weightsFile } from "./weights-file.ts";

const WEIGHTS = join(import.meta.dirname, "../knowledge/weights");
const names = process.argv.slice(2);
const shared = sharedFolder();

for (const recipe of RECIPES.filter(({ name }) => names.length === 0 || names.includes(name))) {
  const missing = recipe.missing(shared);
  if (missing !== null) {
    console.log(`${recipe.name}: left as it is, since ${missing}.`);
    continue;
  }
  const { model, said } = recipe.learn({ shared, knowledge: loadKnowledge() });
  writeFileSync(join(WEIGHTS, `${recipe.name}.tsv`), weightsFile(model, said));
  console.log([`${recipe.name}: ${model.weights.size} features`, ...said.slice(3, 5)].join("\n  "));
}
const unknown = names.filter((name) => !RECIPES.some((recipe) => recipe.name === name));
for (const name of unknown) console.error(`There is no recipe "${name}".`);
process.exitCode = unknown.length === 0 ? 0 : 1;
