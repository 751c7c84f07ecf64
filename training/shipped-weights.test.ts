import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sharedFolder } from "../scripts/gate/shared-folder.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import { RECIPES } from "./recipes.ts";
import { weightsFile } from "./weights-file.ts";

const shared = sharedFolder();
const fileOf = (name: string): string => join(import.meta.dirname, `../knowledge/weights/${name}.tsv`);

test.each(RECIPES.map(({ name }) => name))("the weights of %s say what they are and stay small", (name) => {
  const head = readFileSync(fileOf(name), "utf8")
    .split("\n")
    .filter((line) => line.startsWith("#"))
    .join("\n");
  for (const said of [`npm run train -- ${name}`, "seed", "Learned from:", "kept back"])
    expect(head).toContain(said);
  expect(statSync(fileOf(name)).size).toBeLessThan(300_000);
});

// What is learned from data that may not be shipped can only be learned again where the data is.
const here = RECIPES.filter(({ missing }) => missing(shared) === null);

test("what is left out here is left out for a reason", () => {
  for (const { missing } of RECIPES) expect(missing(null)).toMatch(/shared/);
});

// Cross validation learns each model fifteen times over: half a minute, several on a busy machine.
const A_WHILE = 600_000;

test.each(here)(
  "learning $name again gives the shipped weights, byte for byte",
  { timeout: A_WHILE },
  ({ name, learn }) => {
    const { model, said } = learn({ shared, knowledge: loadKnowledge() });
    // On a failure the whole tables would be printed: the first line that differs says enough.
    const lines = weightsFile(model, said).split("\n");
    const shipped = readFileSync(fileOf(name), "utf8").split("\n");
    const at = lines.findIndex((line, index) => line !== shipped[index]);
    expect([at, lines[at], lines.length]).toEqual([-1, undefined, shipped.length]);
  },
);
