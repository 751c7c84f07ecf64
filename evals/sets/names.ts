import { join } from "node:path";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { EvaluationSet, Measured } from "../evaluation-set.ts";
import { readLinesOf } from "../scoring/annotated.ts";
import type { NamedDocument } from "../scoring/annotated-names.ts";
import { readCapitalisedRuns } from "../scoring/capitalised-runs.ts";
import { readNames, wholeText } from "../scoring/read-names.ts";
import { scoreNames } from "../scoring/score-names.ts";
import { withoutShared } from "./missing-shared.ts";
import { type FoundText, sharedTexts } from "./shared-texts.ts";

const GOLD = join(import.meta.dirname, "../gold");
const TARGETS = { name_precision: 0.92, name_recall: 0.88, entity_right: 0.97 };

/** Names in thirty documents of the project's own: short news texts and pages of the sample. */
export function ownNames(): EvaluationSet {
  const gold = join(GOLD, "names.jsonl");
  return {
    name: "own names",
    about: "organisations named in 30 texts of the project's own, evals/gold/names.jsonl",
    inputs: [gold],
    missing: () => null,
    measure: () => measureNames(readLinesOf(gold), ({ title = "", text = "" }) => ({ title, text })),
    targets: TARGETS,
  };
}

/** Names in thirty news documents that may be measured on and not shipped: only places are kept, joined by id. */
export function sharedNames(shared: string | null): EvaluationSet {
  const gold = join(GOLD, "names-shared.jsonl");
  return {
    name: "shared names",
    about: "organisations named in 30 documents of the shared folder, evals/gold/names-shared.jsonl",
    inputs: [gold],
    missing: () => withoutShared(shared),
    measure: () => {
      const texts = sharedTexts(shared ?? "");
      return measureNames(readLinesOf(gold), (document) => lookedUp(texts, document));
    },
    targets: TARGETS,
  };
}

function measureNames(
  gold: readonly NamedDocument[],
  textOf: (document: NamedDocument) => FoundText,
): Measured {
  const knowledge = loadKnowledge();
  const documents = gold.map((document) => {
    const { title, text } = textOf(document);
    const whole = wholeText(title, text);
    const read = readNames(title, text, knowledge.entities);
    return { text: whole, gold: document, read, runs: readCapitalisedRuns(whole) };
  });
  return {
    ours: scoreNames(documents),
    baseline: {
      name: "runs of words with capitals",
      measures: scoreNames(documents.map(({ runs, ...document }) => ({ ...document, read: runs }))),
    },
  };
}

/** Throws when the document is not there or not as it was annotated: places would then be of other words. */
function lookedUp(texts: ReadonlyMap<string, FoundText>, { id, length }: NamedDocument): FoundText {
  const found = texts.get(id);
  if (found === undefined) throw new Error(`The shared folder has no document ${id}.`);
  const given = wholeText(found.title, found.text).length;
  if (given !== length)
    throw new Error(`The document ${id} is ${given} long, and was annotated at ${length}.`);
  return found;
}
