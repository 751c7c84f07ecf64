import { readdirSync } from "node:fs";
import { join } from "node:path";
import { type ExpectedDocument, loadExpected } from "../../test/sample/expected.ts";
import { hearsay } from "../hearsay.ts";
import { readLines } from "../scoring/annotated.ts";

export const SAMPLE = join(import.meta.dirname, "../../sample");

/** The folders of the sample, one a matter; what stands beside them is not an input. */
export function sampleMatters(): string[] {
  return readdirSync(SAMPLE, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(SAMPLE, entry.name))
    .sort();
}

export const EXPECTED_PATH = join(SAMPLE, "expected.json");

/**
 * The desk's document ids against the ids of the expectations. Both know the document's address, which is what joins
 * them: a document whose address was misread is a document that was not found.
 */
export function expectedIds(): ReadonlyMap<string, string> {
  const byAddress = new Map(loadExpected().documents.map((document) => [comparable(document.url), document]));
  const texts = readLines<{ readonly id: string; readonly url: string | null }>(
    hearsay("text", "--jsonl", ...sampleMatters()),
  );
  const pairs = texts.flatMap(({ id, url }): [string, string][] => {
    const document: ExpectedDocument | undefined = byAddress.get(comparable(url ?? ""));
    return document === undefined ? [] : [[id, document.id]];
  });
  return new Map(pairs);
}

function comparable(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/$/, "");
}
