import { join } from "node:path";
import type { EvaluationSet } from "../evaluation-set.ts";
import { hearsay } from "../hearsay.ts";
import { type AnnotatedClaim, type AnnotatedDocument, readLines, readLinesOf } from "../scoring/annotated.ts";
import { readByCueWords } from "../scoring/cue-words.ts";
import type { Measures } from "../scoring/measures.ts";
import { scoreClaims } from "../scoring/score-claims.ts";

const GOLD = join(import.meta.dirname, "../gold/languages.jsonl");

interface LanguageDocument extends AnnotatedDocument {
  readonly language: string;
}

/**
 * Texts of the project's own in the six languages that are read by cues, annotated by the guide for claims. The half "aside" was
 * annotated before anybody had seen what the reader makes of it, and nothing is tuned on it; "tune" is developed on.
 */
export function languages(): EvaluationSet {
  return {
    name: "languages",
    about:
      "claims read in Chinese, German, Italian, Portuguese, Indonesian and Bulgarian, evals/gold/languages.jsonl",
    inputs: [GOLD],
    missing: () => null,
    measure: () => {
      const gold = readLinesOf<LanguageDocument>(GOLD);
      const read = readLines<AnnotatedDocument>(hearsay("read", "--jsonl", GOLD));
      const simple = gold.map((document) => ({ id: document.id, claims: readByCueWords(document) }));
      return {
        ours: measuresOf(gold, read),
        baseline: { name: "one word a kind and the nearest names", measures: measuresOf(gold, simple) },
      };
    },
    targets: {},
  };
}

function measuresOf(gold: readonly LanguageDocument[], read: readonly AnnotatedDocument[]): Measures {
  const byId = new Map(read.map(({ id, claims }): [string, readonly AnnotatedClaim[]] => [id, claims]));
  const halves = ["aside", "tune"].map((half): Measures => {
    const own = gold.filter(({ id }) => id.split("-")[1] === half);
    const all = scoreClaims(own, byId);
    const each = [...new Set(own.map(({ language }) => language))].sort().map((language): Measures => {
      const scored = scoreClaims(
        own.filter((document) => document.language === language),
        byId,
      );
      return { [`${half}_${language}_found_lenient_f1`]: scored["found_lenient_f1"] ?? 0 };
    });
    return Object.assign({}, named(all, half), ...each);
  });
  return Object.assign({}, ...halves);
}

const KEPT = [
  "found_lenient_f1",
  "found_strict_f1",
  "joint_f1",
  "main_recall",
  "attribution_type",
  "documents_without_claim_left_clean",
  "quotes_verbatim",
];

function named(measures: Measures, half: string): Measures {
  return Object.fromEntries(KEPT.map((name) => [`${half}_${name}`, measures[name] ?? 0]));
}
