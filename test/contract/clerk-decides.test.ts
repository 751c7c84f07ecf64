import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { unreachable } from "../../src/core/base/unreachable.ts";
import {
  amendProposition,
  type Decision,
  fileReport,
  mergeRumour,
  openRumour,
  splitRumour,
  withdrawReport,
} from "../../src/core/ledger/decide.ts";
import type { Entry } from "../../src/core/ledger/event.ts";
import { evolve } from "../../src/core/ledger/evolve.ts";
import type { Rumour, RumourId } from "../../src/core/rumour/rumour.ts";
import { gather } from "../../src/shell/gather/gather.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { readPages } from "../../src/shell/work/read-pages.ts";
import { madeUpNews } from "../faults/made-up-news.ts";
import { all } from "./store-under-test.ts";

const folder = mkdtempSync(join(tmpdir(), "clerk-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desk: Desk;
beforeAll(async () => {
  const news = join(folder, "news.jsonl");
  writeFileSync(news, madeUpNews(400));
  desk = await openDesk({ type: "memory" });
  await ingest(desk, readPages(gather([news]), { threads: 0 }), { knowledge: loadKnowledge() });
}, 300_000);

test("the clerk enters nothing that the rules of deciding would refuse", async () => {
  const rumours = new Map<RumourId, Rumour>();
  const types = new Set<string>();
  for (const entry of await all(desk.ledger.read(0))) {
    expect(decisionOn(entry, rumours), `entry ${entry.seq}`).not.toHaveProperty("refuse");
    rumours.set(entry.rumourId, evolve(rumours.get(entry.rumourId) ?? null, entry.rumourId, entry.event));
    types.add(entry.event.type);
  }
  // Without merges and moves, the walk above would show little.
  expect([...types]).toEqual(
    expect.arrayContaining(["RumourMerged", "ReportWithdrawn", "PropositionAmended"]),
  );
});

test("what the clerk entered is whole", async () => {
  expect((await verify(desk)).findings).toEqual([]);
});

test("Nothing a person may ask to have erased is inside the hash chain", async () => {
  const chain = (await all(desk.ledger.read(0))).map((entry) => JSON.stringify(entry.event)).join("\n");
  for await (const [, document] of desk.kept.all()) {
    if (document === "erased") throw new Error("Nothing was erased.");
    for (const words of [document.title, document.text.slice(document.bodyStart)]) {
      expect(chain).not.toContain(words);
    }
  }
  for (const { event } of await all(desk.ledger.read(0))) {
    if (event.type !== "ReportFiled") continue;
    const { words } = event.report.claim;
    const kept = (await desk.kept.words([words])).get(words);
    if (kept === undefined || kept === "erased") throw new Error(`The words of ${event.report.id} are gone.`);
    expect(chain).not.toContain(kept.words.quote);
    for (const voice of kept.words.voices) expect(chain).not.toContain(`"${voice}"`);
  }
});

function decisionOn({ rumourId, event }: Entry, rumours: ReadonlyMap<RumourId, Rumour>): Decision {
  const rumour = rumours.get(rumourId) ?? null;
  if (event.type === "RumourOpened") return openRumour(rumour, event.proposition, null);
  if (rumour === null) throw new Error(`${rumourId} was never opened.`);
  switch (event.type) {
    case "ReportFiled":
      return fileReport(rumour, event.report, event.match);
    case "ReportWithdrawn":
      return withdrawReport(rumour, event.reportId, event.reason);
    case "PropositionAmended":
      return amendProposition(rumour, event.proposition, event.because);
    case "RumourMerged": {
      const into = rumours.get(event.into);
      if (into === undefined) throw new Error(`${event.into} was never opened.`);
      return mergeRumour(rumour, into, event.match);
    }
    case "RumourSplit":
      return splitRumour(rumour, event.because);
    case "RumourRuled":
    case "RumourReopened":
    case "RumourRenamed":
    case "RumourResolved":
    case "TextTakenDown":
      throw new Error(`${event.type} is an editor's to decide.`);
    default:
      return unreachable(event);
  }
}
