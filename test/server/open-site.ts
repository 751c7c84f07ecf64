import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { appOf } from "../../src/shell/server/app.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { ingest } from "../../src/shell/work/clerk.ts";

const SAMPLE = join(import.meta.dirname, "../../sample");

/** Every matter of the sample. */
export const MATTERS: readonly string[] = readdirSync(SAMPLE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

export function sampleFolders(matters: readonly string[]): readonly string[] {
  return matters.map((matter) => join(SAMPLE, matter));
}

export interface OpenSite {
  readonly desk: Desk;
  get(path: string, init?: RequestInit): Promise<Response>;
}

/** A site over a desk in memory that has read these matters of the sample. */
export async function siteOver(...matters: readonly string[]): Promise<OpenSite> {
  return siteThatRead(sampleFolders(matters));
}

/** The same for documents as lines of JSONL. */
export async function siteOverText(lines: string): Promise<OpenSite> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-site-"));
  const path = join(folder, "documents.jsonl");
  writeFileSync(path, lines);
  try {
    return await siteThatRead([path]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function siteThatRead(inputs: readonly string[]): Promise<OpenSite> {
  const desk = await openDesk({ type: "memory" });
  const outcomes = readInputs(inputs, { threads: 0 }, new AbortController().signal);
  await ingest(desk, outcomes, { knowledge: loadKnowledge() });
  const app = appOf({ desk, knowledge: loadKnowledge(), origin: "https://desk.example" });
  return { desk, get: async (path, init) => app.request(`https://desk.example${path}`, init) };
}
