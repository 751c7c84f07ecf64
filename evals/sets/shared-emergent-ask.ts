import { execFileSync } from "node:child_process";
import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay, inScratchFolder, keep } from "../hearsay.ts";
import { readLines } from "../scoring/annotated.ts";
import type { GivenDocument } from "../scoring/ask-each.ts";
import { type EmergentClaim, emergentPaths, loadEmergent } from "../scoring/emergent.ts";
import { emergentRecords, givenIdOf } from "../scoring/emergent-records.ts";
import { f1, type Measures } from "../scoring/measures.ts";
import { withoutShared } from "./missing-shared.ts";

/** Each rumour's sentence asked of a desk that holds all the articles: are those given the ones of the rumour? */
export function sharedEmergentAsk(shared: string | null): EvaluationSet {
  return {
    name: "emergent ask",
    about:
      "300 sentences asked of a desk with 2,595 articles: whether the documents given are those of the rumour",
    inputs: shared === null ? [] : emergentPaths(shared),
    missing: () => withoutShared(shared),
    measure: () =>
      inScratchFolder((scratch) => {
        const claims = loadEmergent(shared ?? "");
        const desk = join(scratch, "desk");
        hearsay("ingest", "--data", desk, keep(scratch, "articles.jsonl", emergentRecords(claims)));
        const sentences = keep(
          scratch,
          "sentences.json",
          JSON.stringify(claims.map(({ sentence }) => sentence)),
        );
        const given = readLines<readonly GivenDocument[]>(askEach(desk, sentences));
        const found = claims.map(({ sentence }) => allWordsIn(sentence, claims));
        return {
          ours: scorePairs(claims, given.map(idsOf)),
          baseline: {
            name: "headlines that hold half of the sentence's words",
            measures: scorePairs(claims, found),
          },
        };
      }),
    targets: {},
  };
}

function askEach(desk: string, sentences: string): string {
  const script = join(import.meta.dirname, "../scoring/ask-each.ts");
  return execFileSync(process.execPath, ["--import", "tsx", script, desk, sentences], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
}

function idsOf(given: readonly GivenDocument[]): ReadonlySet<string> {
  return new Set(given.flatMap(({ givenId }) => givenId ?? []));
}

/** Precision and recall of the pairs of a sentence and a document. */
function scorePairs(claims: readonly EmergentClaim[], given: readonly ReadonlySet<string>[]): Measures {
  let right = 0;
  let read = 0;
  for (const [at, { documents }] of claims.entries()) {
    const ids = given[at] ?? new Set();
    read += ids.size;
    right += documents.filter((document) => ids.has(givenIdOf(document))).length;
  }
  const gold = claims.reduce((sum, { documents }) => sum + documents.length, 0);
  const score = f1(right, read, gold);
  return { pairs: gold, pairs_p: score.precision, pairs_r: score.recall, pairs_f1: score.f1 };
}

const WORD = /[\p{L}\p{N}]{3,}/gu;

function allWordsIn(sentence: string, claims: readonly EmergentClaim[]): ReadonlySet<string> {
  const words = new Set(sentence.toLowerCase().match(WORD));
  const holds = (headline: string): boolean => {
    const held = new Set(headline.toLowerCase().match(WORD));
    return [...words].filter((word) => held.has(word)).length * 2 >= words.size;
  };
  return new Set(
    claims.flatMap(({ documents }) => documents.filter(({ headline }) => holds(headline)).map(givenIdOf)),
  );
}
