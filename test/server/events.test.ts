import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readInputs } from "../../src/shell/cli/inputs/read-inputs.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { changeStream, type StreamOptions } from "../../src/shell/server/events/change-stream.ts";
import { parseEventId } from "../../src/shell/server/events/event-text.ts";
import { serve } from "../../src/shell/server/serve.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { newestChanges } from "../../src/shell/work/changes/kept-changes.ts";
import { ingest } from "../../src/shell/work/clerk.ts";

const QUICK: Partial<StreamOptions> = { look: 10, beat: 1_000_000 };
const ORIGIN = "https://desk.example";
const REPORT = told(
  "a",
  "2020-03-02",
  "Corva Papers is in talks to buy Lindqvist Mills, a person familiar with the matter said.",
);
const DENIAL = told(
  "b",
  "2020-03-09",
  "Lindqvist Mills on Monday denied that it is in talks to be bought by Corva Papers.",
);
const LATER = told(
  "c",
  "2021-09-01",
  "Norden Rail is in talks to buy Quay Freight, a person familiar with the matter said.",
);

test("who listens is told of each change once, when the desk learns it", async () => {
  const desk = await openDesk({ type: "memory" });
  await enter(desk, REPORT);
  const stream = changeStream(desk, ORIGIN, QUICK);
  const reader = await listenTo(stream, null);
  await enter(desk, DENIAL);
  const events = await reader.until((all) => all.some(({ data }) => data.includes('"is":"denied"')));
  expect(events.every(({ event }) => event === "change")).toBe(true);
  expect(new Set(events.map(({ data }) => JSON.parse(data).id)).size).toBe(events.length);
  expect(events.some(({ data }) => data.includes('"was":null,"is":"heard"'))).toBe(false);
  stream.close();
});

test("who comes back is told what was missed, from any event on, and after a restart", async () => {
  const desk = await openDesk({ type: "memory" });
  const before = await (await listenTo(changeStream(desk, ORIGIN, QUICK), null)).greeting();
  await enter(desk, REPORT);
  await enter(desk, DENIAL);
  const all = await missed(desk, before);
  expect(all.length).toBeGreaterThan(1);
  for (const [place, { id }] of all.entries()) {
    expect((await missed(desk, id)).map(({ data }) => data)).toEqual(
      all.slice(place + 1).map(({ data }) => data),
    );
  }
});

test("what expires is told when newer reports show that its day has come, and not before", async () => {
  const desk = await openDesk({ type: "memory" });
  await enter(desk, REPORT);
  const stream = changeStream(desk, ORIGIN, QUICK);
  const reader = await listenTo(stream, null);
  const greeting = await reader.greeting();
  await enter(desk, LATER);
  const events = await reader.until((all) => all.some(({ data }) => data.includes("Quay Freight")));
  const expired = events.filter(({ data }) => data.includes('"is":"expired"'));
  expect(expired).toHaveLength(1);
  expect((await missed(desk, greeting)).map(({ data }) => data).sort()).toEqual(
    events.map(({ data }) => data).sort(),
  );
  stream.close();
});

test("everything that was told is what the list of changes has", async () => {
  const desk = await openDesk({ type: "memory" });
  const before = await (await listenTo(changeStream(desk, ORIGIN, QUICK), null)).greeting();
  for (const line of [LATER, REPORT, DENIAL]) await enter(desk, line);
  const told = (await missed(desk, before)).map(({ data }) => JSON.parse(data).id as string);
  const { changes } = await newestChanges(desk, { before: null, limit: 100, until: null });
  expect([...told].sort()).toEqual(changes.map(({ change }) => change.id).sort());
});

test("a reader who takes nothing is let go, and the others are not", async () => {
  const desk = await openDesk({ type: "memory" });
  const stream = changeStream(desk, ORIGIN, { ...QUICK, beat: 5, mostWaiting: 400 });
  const slow = await stream.listen(null);
  const quick = await listenTo(stream, null);
  await quick.until(() => stream.readers() === 1);
  expect(stream.readers()).toBe(1);
  await expect(
    slow
      ?.getReader()
      .read()
      .then(() => slow.getReader().read()),
  ).rejects.toThrow();
  stream.close();
  expect(stream.readers()).toBe(0);
});

test("no more listen than may, and who goes makes room", async () => {
  const desk = await openDesk({ type: "memory" });
  const stream = changeStream(desk, ORIGIN, { ...QUICK, mostReaders: 2 });
  const [first] = [await stream.listen(null), await stream.listen(null)];
  expect(await stream.listen(null)).toBeNull();
  await first?.cancel();
  expect(await stream.listen(null)).not.toBeNull();
  stream.close();
});

test.each([
  "",
  "x",
  "1",
  "1.change_zz.2020-01-01",
  "1..2020",
  "99999999999999999999.~.2020-01-01",
  "1.~.2020-01-01\n",
])("%j is no id of an event", (id) => expect(parseEventId(id)).toBeNull());

test("a site that is closed lets its listeners go", async () => {
  const desk = await openDesk({ type: "memory" });
  const served = await serve(desk, loadKnowledge(), { host: "127.0.0.1", port: 0, origin: null });
  const answer = await fetch(`${served.origin}/events`, { headers: { "Last-Event-ID": "nonsense" } });
  expect([answer.status, answer.headers.get("content-type")]).toEqual([
    200,
    "text/event-stream; charset=utf-8",
  ]);
  const text = answer.text();
  await served.stop();
  expect(await text).toContain("retry: 5000");
});

interface Heard {
  readonly id: string;
  readonly event: string;
  readonly data: string;
}

async function listenTo(stream: ReturnType<typeof changeStream>, since: string | null) {
  const body = await stream.listen(since === null ? null : parseEventId(since));
  if (body === null) throw new Error("There is no room.");
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  const more = async () => {
    const { value, done } = await reader.read();
    text += value ?? "";
    return done;
  };
  return {
    greeting: async () => {
      while (!text.includes("\n\n")) await more();
      return /^id: (.*)$/m.exec(text)?.[1] ?? "";
    },
    until: async (isEnough: (all: readonly Heard[]) => boolean) => {
      while (!isEnough(heardIn(text)) && !(await more()));
      return heardIn(text);
    },
    all: async () => {
      await more();
      return heardIn(text);
    },
  };
}

/** What one who comes back after this id is told at once. */
async function missed(desk: Desk, id: string): Promise<readonly Heard[]> {
  const stream = changeStream(desk, ORIGIN, QUICK);
  const heard = await (await listenTo(stream, id)).all();
  stream.close();
  return heard;
}

function heardIn(text: string): readonly Heard[] {
  return text.split("\n\n").flatMap((block) => {
    const field = (name: string) => new RegExp(`^${name}: (.*)$`, "m").exec(block)?.[1] ?? "";
    return field("data") === "" ? [] : [{ id: field("id"), event: field("event"), data: field("data") }];
  });
}

function told(id: string, date: string, text: string): string {
  return JSON.stringify({
    id,
    title: `Report ${id}`,
    outlet: `Paper ${id}`,
    published: `${date}T08:00:00Z`,
    language: "en",
    text,
  });
}

async function enter(desk: Desk, line: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "hearsay-events-"));
  const path = join(folder, "documents.jsonl");
  writeFileSync(path, `${line}\n`);
  const outcomes = readInputs([path], { threads: 0 }, new AbortController().signal);
  await ingest(desk, outcomes, { knowledge: loadKnowledge() });
  rmSync(folder, { recursive: true });
}
