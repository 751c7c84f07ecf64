import { readdirSync } from "node:fs";
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
  const desk = await openDesk({ type: "memory" });
  const outcomes = readInputs(sampleFolders(matters), { threads: 0 }, new AbortController().signal);
  await ingest(desk, outcomes, { knowledge: loadKnowledge() });
  const app = appOf({ desk, knowledge: loadKnowledge(), origin: "https://desk.example" });
  return { desk, get: async (path, init) => app.request(`https://desk.example${path}`, init) };
}
