// Asks a desk about many sentences in one go, by the code behind `hearsay ask`: starting the command for each would take
// minutes. Run by the evaluation as a program of its own, since asking waits for a store and evaluation sets do not wait.
//
//   node --import tsx evals/scoring/ask-each.ts DESK SENTENCES.json   prints a line of JSON a sentence

import { readFileSync } from "node:fs";
import { loadKnowledge, loadStance } from "../../src/shell/knowledge.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { ask } from "../../src/shell/work/ask/ask.ts";

/** One document that was given for a sentence. */
export interface GivenDocument {
  readonly givenId: string | null;
  readonly headline: string | null;
  readonly body: string | null;
}

const MOST = 60;

const [, , folder = "", sentences = ""] = process.argv;
const desk = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
const options = { knowledge: loadKnowledge(), model: loadStance(), limit: MOST, asOf: null };
for (const sentence of JSON.parse(readFileSync(sentences, "utf8")) as string[]) {
  const { rumours, documents } = await ask(desk, sentence, options);
  const given = [...rumours.flatMap(({ reports }) => reports), ...documents].map(
    ({ givenId, headline, body }): GivenDocument => ({
      givenId,
      headline: headline?.stance ?? null,
      body: body?.stance ?? null,
    }),
  );
  process.stdout.write(`${JSON.stringify(given)}\n`);
}
await desk.close();
