import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { Claim } from "../src/core/claim/claim.ts";
import type { Reading } from "../src/core/desk.ts";
import type { RumourView, TimelineLine } from "../src/core/publication/rumour-view.ts";
import { gather } from "../src/shell/gather/gather.ts";
import { loadKnowledge } from "../src/shell/knowledge.ts";
import type { Desk, KeptDocument } from "../src/shell/store/desk-store.ts";
import { openDesk } from "../src/shell/store/open-desk.ts";
import { ingest } from "../src/shell/work/clerk.ts";
import { findRumours, showRumour } from "../src/shell/work/followers.ts";
import { readPages } from "../src/shell/work/read-pages.ts";

// What must hold of anything the desk reads and shows, tried on the whole sample and on the annotated texts.

const root = join(import.meta.dirname, "..");
const matters = readdirSync(join(root, "sample"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => join(root, "sample", entry.name));
const inputs = [...matters, join(root, "evals/gold/claims.jsonl")];
const knowledge = loadKnowledge();

const readings: Reading[] = [];
const documents = new Map<string, KeptDocument>();
let views: readonly RumourView[] = [];
let desk: Desk;

beforeAll(async () => {
  for await (const outcome of readPages(gather(inputs), { threads: 0 })) {
    if (outcome.type === "reading") readings.push(outcome.reading);
  }
  desk = await openDesk({ type: "memory" });
  await ingest(desk, readPages(gather(inputs), { threads: 0 }), { knowledge });
  for await (const [id, document] of desk.kept.all()) if (document !== "erased") documents.set(id, document);
  views = await allViews();
});

test("Every claim has evidence, and the evidence is the document's own text", () => {
  const claims = readings.flatMap(({ document, claims }) => claims.map((claim) => ({ document, claim })));
  expect(claims.length).toBeGreaterThan(100);
  for (const { document, claim } of claims) {
    const { span, quote } = claim.evidence;
    expect(quote).not.toBe("");
    expect(document.text.slice(span.start, span.end)).toBe(quote);
  }
});

test("Every sentence the desk prints about a rumour rests on a span", () => {
  const said = views.flatMap(({ reactions }) => reactions.map(({ sentence }) => sentence));
  const sentences = [...views.flatMap(({ life }) => life), ...said];
  expect(said.length).toBeGreaterThan(0);
  expect(sentences.length).toBeGreaterThan(views.length);
  for (const { text, rests } of sentences) {
    expect([text, rests.length]).not.toEqual([text, 0]);
    for (const { documentId, span } of rests) expect(textAt(documentId, span)).not.toBe("");
  }
});

test("Whatever the desk decided can be asked why, and answers with rules and spans", async () => {
  for (const reading of readings)
    for (const claim of reading.claims) expectReasons(claim, reading.document.text);
  for await (const { event } of desk.ledger.read(0)) {
    if (event.type === "ReportFiled") expect(event.match.reasons.length).toBeGreaterThan(0);
  }
  for (const { because } of lines()) expect(because).not.toBe("");
});

test("A trace never points forward in time and traces have no cycles", () => {
  for (const { timeline } of views) {
    for (const line of timeline) {
      const from = timeline.find(({ documentId }) => documentId === line.drawsOn?.documentId);
      if (from?.published == null || line.published === null) continue;
      expect(from.published.at <= line.published.at).toBe(true);
    }
    for (const line of timeline) expect(returnsTo(line, timeline)).toBe(false);
  }
});

test("A document without a publication date is never first", () => {
  for (const { first, timeline, counts } of views) {
    const dated = timeline.filter(({ published }) => published !== null);
    if (dated.length === 0) expect(first).toBeNull();
    for (const { role, published } of timeline) if (published === null) expect(role).not.toBe("origin");
    expect(counts.outlets).toBeLessThanOrEqual(Math.max(counts.documents, 1));
  }
});

test("What stands in a rumour is the text of the documents it names", () => {
  expect(lines().length).toBeGreaterThan(100);
  for (const { documentId, evidence, quote } of lines()) expect(quote).toBe(textAt(documentId, evidence));
});

function expectReasons({ because }: Claim, text: string): void {
  const fields = because.map(({ field }) => field);
  for (const field of ["kind", "stage", "certainty", "attribution"]) expect(fields).toContain(field);
  for (const { rule, span } of because) {
    expect(rule).not.toBe("");
    if (span !== null) expect(text.slice(span.start, span.end)).not.toBe("");
  }
}

test("No view of a rumour gives a number about an outlet or a person", async () => {
  const numbers = (value: unknown, path: string): string[] => {
    if (typeof value === "number") return [path];
    if (typeof value !== "object" || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) =>
      numbers(part, Array.isArray(value) ? path : `${path}.${key}`),
    );
  };
  const found = new Set(views.flatMap((view) => numbers(view, "view")));
  // Counts of one rumour, and places in texts: nothing that an outlet or a person could be judged by.
  const harmless =
    /\.(?:start|end|version)$|\.published\.offset$|^view\.counts\.(?:documents|outlets|origins)$|\.parties\.(?:party|instead)$/;
  expect([...found].filter((path) => !harmless.test(path))).toEqual([]);
});

async function allViews(): Promise<RumourView[]> {
  const ids = new Set<string>();
  const shown: RumourView[] = [];
  for await (const { rumourId } of desk.ledger.read(0)) {
    for (const id of await findRumours(desk, rumourId)) {
      if (ids.has(id)) continue;
      ids.add(id);
      const view = await showRumour(desk, knowledge, id, null);
      if (view !== null) shown.push(view);
    }
  }
  return shown;
}

function lines(): readonly TimelineLine[] {
  return views.flatMap(({ timeline }) => timeline);
}

function textAt(
  documentId: string,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  return documents.get(documentId)?.text.slice(start, end) ?? "";
}

function returnsTo(line: TimelineLine, timeline: readonly TimelineLine[]): boolean {
  const seen = new Set<string>();
  let at: TimelineLine | undefined = line;
  while (at !== undefined && !seen.has(at.documentId)) {
    seen.add(at.documentId);
    const next: string | undefined = at.drawsOn?.documentId;
    at = timeline.find(({ documentId }) => documentId === next);
  }
  return at !== undefined;
}
