import type { Reading } from "../../src/core/desk.ts";
import type { Page } from "../../src/core/page/page.ts";
import { type PageOutcome, readEach, type WorkerBatch } from "../../src/shell/work/read-worker-batch.ts";

// A worker whose reader does what the page says, in place of the real one: the pool has to survive every reader.

export function readBatch(batch: WorkerBatch): PageOutcome[] {
  return readEach(batch, obey);
}

function obey(page: Page): Reading {
  const text = new TextDecoder().decode(page.body);
  const [order, amount] = text.split(" ");
  if (order === "hang") hang();
  if (order === "eat") eat();
  if (order === "throw") throw new TypeError("odd page");
  if (order === "recurse") recurse(0);
  if (order === "keep") return Object.assign(readingOf(page, text), { kept: () => text });
  if (order === "work") work(Number(amount));
  return readingOf(page, text);
}

function hang(): never {
  for (;;);
}

function eat(): never {
  for (const kept: number[][] = []; ; ) kept.push(new Array(100_000).fill(kept.length));
}

function recurse(depth: number): number {
  return recurse(depth + 1) + 1;
}

function work(milliseconds: number): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
}

function readingOf(page: Page, text: string): Reading {
  const token = { start: 0, end: 1, text: "x", lower: "x", shape: "lower" } as const;
  return {
    document: {
      id: "doc_0",
      pageId: page.id,
      givenId: page.givenId,
      outlet: null,
      url: null,
      title: "",
      byline: null,
      language: "und",
      published: null,
      modified: null,
      text,
      bodyStart: 0,
      sentences: [{ start: 0, end: text.length, part: "body", paragraph: 1, tokens: [token] }],
      links: [],
      credits: [],
      notes: [],
    },
    mentions: { mentions: [], referents: [] },
    claims: [],
    notes: [],
  };
}
