import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readInputs } from "../../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { serve } from "../../src/shell/server/serve.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import type { Visitors } from "../../src/shell/store/visitors/visitors.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { openVisiting } from "../../src/shell/work/visiting.ts";
import { sampleFolders } from "../server/open-site.ts";

export interface DeskSite {
  readonly origin: string;
  /** The folder of the desk, for a command beside the site. */
  readonly folder: string;
  readonly visitors: Visitors;
  close(): Promise<void>;
}

/** A desk in a folder that has read these matters of the sample, published on a free port of this machine. */
export async function openDeskSite(...matters: readonly string[]): Promise<DeskSite> {
  const folder = join(mkdtempSync(join(tmpdir(), "hearsay-browser-")), "desk");
  const writing = await openDesk({ type: "sqlite", folder });
  const outcomes = readInputs(sampleFolders(matters), { threads: 0 }, new AbortController().signal);
  await ingest(writing, outcomes, { knowledge: loadKnowledge() });
  await writing.close();
  const desk = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  const visiting = await openVisiting({ type: "sqlite", folder }, "off");
  const site = await serve(desk, loadKnowledge(), { host: "127.0.0.1", port: 0, origin: null, visiting });
  return {
    origin: site.origin,
    folder,
    visitors: visiting.visitors,
    close: async () => {
      await site.stop();
      await visiting.visitors.close();
      await desk.close();
      rmSync(join(folder, ".."), { recursive: true });
    },
  };
}
