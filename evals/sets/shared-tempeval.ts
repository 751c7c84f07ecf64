import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { splitSentences } from "../../src/core/document/sentences.ts";
import { findTimes } from "../../src/core/mention/time/find-times.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { foldOf } from "../folds.ts";
import { chronoTimes } from "../scoring/chrono-times.ts";
import type { Measures } from "../scoring/measures.ts";
import { scoreTimes, type TimedText, type ValuedTime } from "../scoring/score-times.ts";
import { readTimeMarkup, type TimeMarkup } from "../scoring/time-markup.ts";
import { withoutShared } from "./missing-shared.ts";

/** News with every time expression and its value marked: the training part of TempEval-3 (TimeBank and AQUAINT). */
export function sharedTempeval(shared: string | null): EvaluationSet {
  const folder = join(shared ?? "", "data/tempeval3/Training/TBAQ-cleaned");
  const inputs = ["TimeBank", "AQUAINT"].map((part) => join(folder, part));
  return {
    name: "tempeval3",
    about: "time expressions and their values in 256 news documents (TimeBank, AQUAINT)",
    inputs,
    missing: () => withoutShared(shared),
    measure: () => {
      const documents = inputs.flatMap(documentsIn);
      return {
        ours: byHalves(documents, ourTimes),
        baseline: {
          name: "the chrono-node library",
          measures: byHalves(documents, ({ text, created }) => chronoTimes(text, created)),
        },
      };
    },
    targets: { value_f1: 0.72 },
  };
}

interface NamedMarkup extends TimeMarkup {
  readonly name: string;
}

type ReadTimes = (document: TimeMarkup) => readonly ValuedTime[];

function documentsIn(folder: string): readonly NamedMarkup[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".tml"))
    .sort()
    .map((file) => ({
      name: file.replace(".tml", ""),
      ...readTimeMarkup(readFileSync(join(folder, file), "utf8")),
    }));
}

function ourTimes({ text, created }: TimeMarkup): readonly ValuedTime[] {
  const published = { at: `${created}T00:00:00.000Z`, precision: "day", basis: "record" } as const;
  return findTimes({ sentences: splitSentences(text, 0), published });
}

/** All documents; and apart the half whose errors were looked at when the rules were made, and the half that were not. */
function byHalves(documents: readonly NamedMarkup[], read: ReadTimes): Measures {
  const score = (part: readonly NamedMarkup[]) =>
    scoreTimes(part.map((document): TimedText => ({ gold: document.times, found: read(document) })));
  const seen = score(documents.filter(({ name }) => wasLookedAt(name)));
  const unseen = score(documents.filter(({ name }) => !wasLookedAt(name)));
  return {
    ...score(documents),
    value_f1_looked_at: seen["value_f1"] ?? null,
    value_f1_not_looked_at: unseen["value_f1"] ?? null,
    relaxed_f1_not_looked_at: unseen["relaxed_f1"] ?? null,
    strict_f1_not_looked_at: unseen["strict_f1"] ?? null,
  };
}

/** Halves by a hash of the name, so that they are the same on every machine. */
function wasLookedAt(name: string): boolean {
  return foldOf(name, 2, "") === 0;
}
