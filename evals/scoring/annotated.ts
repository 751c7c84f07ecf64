import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import type { ClaimKind } from "../../src/core/claim/kinds.ts";

/** A claim as annotators write it and as `hearsay read --jsonl` prints it; what the scores look at. */
export interface AnnotatedClaim {
  readonly kind: ClaimKind;
  readonly parties: readonly AnnotatedParty[];
  readonly stage: string;
  readonly certainty: string;
  readonly attribution: { readonly source: string; readonly type: string };
  readonly main?: boolean;
  readonly quote?: string;
}

export interface AnnotatedParty {
  readonly role: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** One document with the claims a person found in it. */
export interface AnnotatedDocument {
  readonly id: string;
  readonly title?: string;
  readonly text?: string;
  readonly claims: readonly AnnotatedClaim[];
}

export function readLines<Row>(jsonl: string): Row[] {
  return jsonl
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

export function readLinesOf<Row>(path: string): Row[] {
  return readLines(readFileSync(path, "utf8"));
}

/** The same of a file that was packed with gzip. */
export function readPackedLinesOf<Row>(path: string): Row[] {
  return readLines(gunzipSync(readFileSync(path)).toString("utf8"));
}
