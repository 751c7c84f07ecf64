import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import type { Document } from "../../src/core/document/document.ts";
import { readDocument } from "../../src/core/document/read.ts";
import { gather } from "../../src/shell/gather/gather.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { type ExpectedDocument, loadExpected } from "./expected.ts";

const SAMPLE = join(import.meta.dirname, "../../sample");

/** The folders of the sample; what stands beside them is not an input. */
export const MATTERS = readdirSync(SAMPLE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(SAMPLE, entry.name))
  .sort();

/** Every document of the sample as it is really gathered and read, by the id that the expectations give it. */
export async function readSample(): Promise<ReadonlyMap<string, Document>> {
  const { outlets } = loadKnowledge();
  const expected = loadExpected().documents;
  const documents = new Map<string, Document>();
  for await (const gathered of gather(MATTERS)) {
    if (gathered.type === "problem") throw new Error(`${gathered.problem.input}: ${gathered.problem.reason}`);
    const file = relative(SAMPLE, gathered.from.input);
    const document = readDocument(gathered.page, outlets);
    documents.set(idOf(expected, file, document), document);
  }
  return documents;
}

/** A file of one document is known by its name; the documents of a feed by their titles. */
function idOf(expected: readonly ExpectedDocument[], file: string, document: Document): string {
  const inFile = expected.filter((one) => one.file === file);
  const found = inFile.length === 1 ? inFile[0] : inFile.find(({ title }) => title === document.title);
  return found?.id ?? `${file}: ${document.title}`;
}
