import { expect, test } from "vitest";
import { makePage } from "../../core/page/make-page.ts";
import { NO_HINTS } from "../../core/page/page.ts";
import type { Gathered } from "../gather/gather.ts";
import { formatProblem } from "../gather/problem.ts";
import { type ReadOutcome, type ReadPagesOptions, readPages } from "./read-pages.ts";
import { createBatcher } from "./read-pages-batches.ts";
import { readInThreads } from "./read-pages-in-threads.ts";

const HOSTILE = new URL("../../../test/gather/hostile-worker.ts", import.meta.url);

function pageOf(text: string, index: number): Gathered {
  const body = new TextEncoder().encode(text);
  const page = makePage({ givenId: null, url: null, format: "text", charset: null, body, hints: NO_HINTS });
  return { type: "page", page, from: { input: `page ${index}`, place: null } };
}

const BROKEN: Gathered = {
  type: "problem",
  problem: { input: "gone", place: null, reason: "there is no such file", code: "input.missing" },
};

/** Reads over two threads with a reader that does what the pages say. */
async function* obeyed(
  stream: AsyncIterable<Gathered>,
  pageTime = 10_000,
  worker = HOSTILE,
): AsyncGenerator<ReadOutcome> {
  const batcher = createBatcher(stream);
  const first = await batcher.next();
  if (first !== null) yield* readInThreads(first, batcher, { threads: 2, pageTime, worker });
}

async function* given(texts: readonly (string | null)[]): AsyncGenerator<Gathered> {
  for (const [index, text] of texts.entries()) yield text === null ? BROKEN : pageOf(text, index);
}

function show(outcome: ReadOutcome): string {
  return outcome.type === "problem" ? formatProblem(outcome.problem) : outcome.reading.document.text;
}

async function check(
  texts: readonly (string | null)[],
  expected: readonly string[],
  pageTime?: number,
): Promise<void> {
  const shown: string[] = [];
  for await (const outcome of obeyed(given(texts), pageTime)) shown.push(show(outcome));
  expect(shown).toEqual(expected);
}

const GONE = "gone: there is no such file. Check the spelling of the path.";

test("outcomes come in the order of the pages, however long each takes, with the problems in their places", async () => {
  const texts = Array.from({ length: 300 }, (_, index) =>
    index % 97 === 5 ? null : `work ${(index * 7) % 5} ${index}`,
  );
  await check(
    texts,
    texts.map((text) => text ?? GONE),
  );
});

test("a reading comes without tokens and with the page it was read from", async () => {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of obeyed(given(["one"]))) outcomes.push(outcome);
  expect(outcomes).toMatchObject([
    {
      type: "reading",
      page: { format: "text" },
      from: { input: "page 0", place: null },
      reading: { document: { sentences: [{ start: 0, end: 3, tokens: [] }] } },
    },
  ]);
});

const OTHERS = "the other pages have been read.";

test.each<[name: string, text: string, line: string, pageTime: number]>([
  ["hangs", "hang", `reading this page took longer than 0.5 s. Report it with the page; ${OTHERS}`, 500],
  [
    "exhausts its memory",
    "eat",
    `reading this page took more than 150 MB of memory. Give the page without what is embedded in it; ${OTHERS}`,
    20_000,
  ],
  [
    "makes the reader fail",
    "throw",
    `the reader failed on this page (TypeError: odd page). Report it with the page; ${OTHERS}`,
    10_000,
  ],
  [
    "nests without end",
    "recurse",
    `the reader failed on this page (RangeError: Maximum call stack size exceeded). Report it with the page; ${OTHERS}`,
    10_000,
  ],
])("a page that %s becomes a problem, and the others of its batch are read", (_name, text, line, pageTime) =>
  check(
    ["a", "b", text, "c", null, text, "d"],
    ["a", "b", `page 2: ${line}`, "c", GONE, `page 5: ${line}`, "d"],
    pageTime,
  ),
);

test("a reading that cannot pass between threads is one page's problem, and the others of its batch are read", async () => {
  const shown: string[] = [];
  for await (const outcome of obeyed(given(["a", "b", "keep", "c"]))) shown.push(show(outcome));
  expect(shown.map((line) => line.replace(/\(.*\)/, "(…)"))).toEqual([
    "a",
    "b",
    `page 2: the reader failed on this page (…). Report it with the page; ${OTHERS}`,
    "c",
  ]);
});

test("a page that hangs in one batch does not keep the next batches from being read", async () => {
  const texts = Array.from({ length: 200 }, (_, index) =>
    index === 10 || index === 100 ? "hang" : `page ${index}`,
  );
  const line = `reading this page took longer than 0.5 s. Report it with the page; ${OTHERS}`;
  const expected = texts.map((text, index) => (text === "hang" ? `page ${index}: ${line}` : text));
  await check(texts, expected, 500);
});

test("the stream is not drawn far ahead of who uses the outcomes", async () => {
  let drawn = 0;
  async function* counted(): AsyncGenerator<Gathered> {
    for (; drawn < 5000; drawn += 1) yield pageOf(`page ${drawn}`, drawn);
  }
  let used = 0;
  for await (const _outcome of obeyed(counted())) {
    used += 1;
    // Two threads with two batches of 32 each, one more that is being filled, and one that is being used.
    expect(drawn - used).toBeLessThanOrEqual(6 * 32);
  }
  expect(used).toBe(5000);
});

test("when pages come slowly, each outcome is given before the next page has come", async () => {
  let go = (): void => undefined;
  const passed: string[] = [];
  async function* slow(): AsyncGenerator<Gathered> {
    for (let index = 0; index < 3; index += 1) {
      const next = new Promise<void>((resolve) => {
        go = resolve;
      });
      yield pageOf(`page ${index}`, index);
      await next;
    }
  }
  for await (const outcome of obeyed(slow())) {
    passed.push(show(outcome));
    go();
  }
  expect(passed).toEqual(["page 0", "page 1", "page 2"]);
});

test("a failure of the stream comes through after what came before it", async () => {
  async function* failing(): AsyncGenerator<Gathered> {
    yield* given(["a", "b"]);
    throw new Error("the stream broke");
  }
  const shown: string[] = [];
  const reading = async () => {
    for await (const outcome of obeyed(failing())) shown.push(show(outcome));
  };
  await expect(reading()).rejects.toThrow("the stream broke");
  expect(shown).toEqual(["a", "b"]);
});

test("whoever leaves early leaves no worker behind", async () => {
  const outcomes = obeyed(given(Array.from({ length: 500 }, (_, index) => `work 1 ${index}`)));
  expect((await outcomes.next()).done).toBe(false);
  await outcomes.return(undefined);
  expect(await outcomes.next()).toEqual({ done: true, value: undefined });
});

test("workers that cannot start are a failure and not a wait without end", async () => {
  const worker = new URL("../../../test/gather/broken-worker.ts", import.meta.url);
  await expect(obeyed(given(["a", "b"]), 10_000, worker).next()).rejects.toThrow();
});

const ARTICLE = "Tessaline Group is in talks to buy the pump maker Ovrendal AS, two people said on Monday.";

async function readReally(
  texts: readonly (string | null)[],
  options: ReadPagesOptions,
): Promise<ReadOutcome[]> {
  const outcomes: ReadOutcome[] = [];
  for await (const outcome of readPages(given(texts), options)) outcomes.push(outcome);
  return outcomes;
}

test("the reader gives the same in threads as in this process", async () => {
  const texts = [
    ...Array.from({ length: 70 }, (_, index) => `${ARTICLE} It is the ${index}th time.`),
    null,
    "",
  ];
  const inThreads = await readReally(texts, { threads: 2 });
  expect(inThreads).toEqual(await readReally(texts, { threads: 0 }));
  const claims = inThreads.flatMap((outcome) => (outcome.type === "reading" ? outcome.reading.claims : []));
  expect(claims.length).toBeGreaterThanOrEqual(70);
  expect(inThreads.slice(70).map(show)).toEqual([
    GONE,
    "page 71: no text was found on this page. Check that it holds an article; some pages load theirs with a script.",
  ]);
});

test("a single page is read without threads, and nothing at all gives nothing", async () => {
  expect(await readReally([ARTICLE], {})).toEqual(await readReally([ARTICLE], { threads: 0 }));
  expect(await readReally([], {})).toEqual([]);
});
