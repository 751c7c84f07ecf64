import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ExportRow } from "../../src/core/publication/export-row.ts";
import { gather } from "../../src/shell/gather/gather.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { type IngestProgress, ingest } from "../../src/shell/work/clerk.ts";
import { board, exportRumours, findRumours, showRumour } from "../../src/shell/work/followers.ts";
import { readPages } from "../../src/shell/work/read-pages.ts";
import { type Filed, verdictOn } from "./board-verdict.ts";
import { loadExpected } from "./expected.ts";
import { MATTERS, readSample } from "./read-sample.ts";
import { verdictList } from "./verdict-list.ts";

const expected = loadExpected();
const counted = new Set(expected.documents.filter(({ claims }) => claims !== null).map(({ id }) => id));
const knowledge = loadKnowledge();

/** The day on which the sample ends; the expected states are those of that day. */
const END = "2023-12-31";

let folder: string;
let desk: Desk;
let first: IngestProgress;
let rows: readonly ExportRow[];
let filed: readonly Filed[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "hearsay-sample-"));
  desk = await openDesk({ type: "sqlite", folder });
  first = await ingestInto(desk, MATTERS);
  rows = await rumoursOf(desk);
  const ids = await expectedIds();
  filed = rows.map((row) => ({
    row,
    documents: new Set(row.reports.map(({ doc }) => ids.get(doc) ?? doc)),
  }));
});

afterAll(async () => {
  await desk.close();
  await rm(folder, { recursive: true });
});

function ingestInto(into: Desk, matters: readonly string[]): Promise<IngestProgress> {
  return ingest(into, readPages(gather(matters), { threads: 0 }), { knowledge });
}

async function rumoursOf(from: Desk): Promise<ExportRow[]> {
  const found: ExportRow[] = [];
  for await (const row of exportRumours(from, knowledge, END)) found.push(row);
  return found;
}

/** The ids of the expectations by those that an export gives: the sender's own, or else the desk's. */
async function expectedIds(): Promise<ReadonlyMap<string, string>> {
  const documents = await readSample();
  return new Map([...documents].map(([id, document]) => [document.givenId ?? document.id, id]));
}

test("the sample is read without a problem, and every document of it is new once", () => {
  expect(first).toMatchObject({ pages: expected.documents.length, problems: 0 });
  expect(first.documents).toBe(expected.documents.length);
});

test("reading the sample again enters nothing", async () => {
  const before = await desk.head();
  const again = await ingestInto(desk, MATTERS);
  expect(again).toMatchObject({ documents: 0, reports: 0, rumours: 0 });
  expect(await desk.head()).toEqual(before);
});

test("the order in which the matters of the sample arrive does not change what is shown", async () => {
  const other = await openDesk({ type: "memory" });
  await ingestInto(other, MATTERS.toReversed());
  const otherRows = await rumoursOf(other);
  await other.close();
  expect(otherRows).toEqual(rows);
});

test("every expected rumour comes out as the list of verdicts says, the wrong ones with what is wrong", async () => {
  const lines = expected.rumours.map((rumour) => ({ rumour, verdict: verdictOn(rumour, filed, counted) }));
  await expect(verdictList(lines)).toMatchFileSnapshot("board-verdicts.txt");
});

test("a writer's own guess opens no rumour: nobody licenses MIUI to Nokia", () => {
  const licences = filed.filter(({ row }) => row.kind === "licensing");
  const fromGuess = licences.filter(({ documents }) =>
    [...documents].every((id) => id === "xiaomi-nokia/D02"),
  );
  expect(fromGuess).toEqual([]);
});

test("a fan site that calls the chip rumour fake does not deny the cooperation that was announced", () => {
  const announced = filed.filter(
    ({ row, documents }) => row.kind === "partnership" && documents.has("xiaomi-nokia/D14"),
  );
  expect(announced.map(({ row }) => row.stage)).not.toContain("denied");
  expect(announced).toHaveLength(1);
});

test("a newspaper's reprint of a wire report adds an outlet and no origin", () => {
  const suits = filed.filter(
    ({ row, documents }) =>
      row.kind === "legal" && documents.has("nvidia-arm/03") && documents.has("nvidia-arm/04"),
  );
  const reprints = suits.flatMap(({ row }) => row.reports.filter(({ role }) => role === "reprint"));
  expect(reprints.map(({ outlet }) => outlet)).toContain("Northgate Post");
});

test.each([null, END, "2031-06-30"])(
  "board, show and export say the same of every rumour of the sample on the same day: %s",
  async (day) => {
    const exported = new Map<string, string>();
    for await (const row of exportRumours(desk, knowledge, day))
      exported.set(row.id, told(row, row.headline));
    const shown = new Map<string, string>();
    const onBoard = new Map<string, string>();
    for await (const row of board(desk, day)) {
      onBoard.set(row.id, told(row, row.sentence.text));
      const [ledgerId] = await findRumours(desk, row.id);
      const view = ledgerId === undefined ? null : await showRumour(desk, knowledge, ledgerId, day);
      if (view !== null) shown.set(view.id, told(view, view.sentence.text));
    }
    expect(inOrder(onBoard)).toEqual(inOrder(exported));
    expect(inOrder(shown)).toEqual(inOrder(exported));
    expect(exported.size).toBe(rows.length);
  },
);

type Standing = Pick<ExportRow, "stage" | "state" | "disputed" | "horizon">;

function told({ stage, state, disputed, horizon }: Standing, sentence: string): string {
  return `${state} ${stage} ${disputed} ${horizon}: ${sentence}`;
}

function inOrder(rumours: ReadonlyMap<string, string>): readonly (readonly [string, string])[] {
  return [...rumours].sort(([a], [b]) => (a < b ? -1 : 1));
}

test("the counts never say more outlets than documents, nor more origins than documents", () => {
  for (const { headline, counts } of rows) {
    expect(counts.outlets, headline).toBeLessThanOrEqual(counts.documents);
    expect(counts.origins, headline).toBeLessThanOrEqual(counts.documents);
  }
});
