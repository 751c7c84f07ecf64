import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { giving, KNOWLEDGE, outcomeOf, problemOf } from "../../../test/filing/outcomes.ts";
import { StaleRumourError } from "../../core/ledger/ledger.ts";
import type { Desk } from "../store/desk-store.ts";
import { rebuild } from "../store/follow.ts";
import { openDesk } from "../store/open-desk.ts";
import { type IngestProgress, ingest } from "./clerk.ts";
import { board, boardFollower, exportRumours, findRumours, showRumour } from "./followers.ts";

const BID = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)";
const LINES = [
  `2020-03-01 Gazette: ${BID} considered rumoured anonymous`,
  "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks reported anonymous",
  "2020-03-02 Tribune: acquisition(target=Beta Foods) considered rumoured anonymous",
  "2020-03-03 Tribune: acquisition(acquirer=Corva, target=Beta Foods) proposed party",
  "2020-03-04 Gazette: acquisition(acquirer=Robert Moxley, target=Dorn Mills) talks",
  "2020-03-05 Herald: acquisition(acquirer=British Paper, target=Dorn Mills) talks",
  "2020-03-06 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Dorn Mills) agreed party",
  "2020-03-07 Gazette: partnership(party=Acme, party=Corva) considered speculated author speculation",
  "undated Herald: layoffs(company=Dorn Mills) proposed party",
] as const;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-clerk-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let desks = 0;
async function sqliteDesk(): Promise<Desk> {
  desks += 1;
  return openDesk({ type: "sqlite", folder: join(folder, String(desks)) });
}

async function exported(desk: Desk): Promise<string> {
  let text = "";
  for await (const row of exportRumours(desk, KNOWLEDGE, null)) text += `${JSON.stringify(row)}\n`;
  return text;
}

async function ingestLines(
  desk: Desk,
  lines: readonly string[],
  stopAfter?: number,
): Promise<IngestProgress> {
  return ingest(
    desk,
    giving(
      lines.map((line) => outcomeOf(line)),
      stopAfter,
    ),
    { knowledge: KNOWLEDGE },
  );
}

async function rows(desk: Desk): Promise<readonly string[]> {
  const found: string[] = [];
  for await (const row of board(desk, null)) {
    const { documents, outlets, origins } = row.counts;
    found.push(`${row.sentence.text}: ${row.stage}, ${row.state}, ${documents}/${outlets}/${origins}`);
  }
  return found;
}

test("from readings to the board", async () => {
  const desk = await sqliteDesk();
  const progress = await ingestLines(desk, LINES);
  expect(progress).toEqual({ pages: 9, documents: 9, known: 0, reports: 8, rumours: 6, problems: 0 });
  expect(await rows(desk)).toEqual([
    "British Paper has agreed to buy Dorn Mills: agreed, confirmed, 3/3/1",
    "Corva has offered to buy Beta Foods: proposed, heard, 1/1/1",
    "Beta Foods is said to be a takeover target: considered, heard, 1/1/1",
    "Acme Corp is reported to be in talks to buy Beta Foods: talks, corroborated, 2/2/2",
    "Dorn Mills plans job cuts: proposed, heard, 1/1/1",
  ]);
  await desk.close();
});

test("The writer's own guess opens no rumour and is no report", async () => {
  const desk = await openDesk({ type: "memory" });
  await ingestLines(desk, [
    "2020-03-07 Gazette: partnership(party=Acme, party=Corva) speculated speculation",
  ]);
  expect(await desk.head()).toBeNull();
  expect(await rows(desk)).toEqual([]);
});

describe("Filing the same reading twice enters nothing; so does reading the same page twice.", () => {
  test("in a second run", async () => {
    const desk = await sqliteDesk();
    await ingestLines(desk, LINES);
    const head = await desk.head();
    const again = await ingestLines(desk, LINES);
    expect(again).toEqual({ pages: 9, documents: 0, known: 9, reports: 0, rumours: 0, problems: 0 });
    expect(await desk.head()).toEqual(head);
    await desk.close();
  });

  test("in one batch", async () => {
    const desk = await openDesk({ type: "memory" });
    const twice = await ingestLines(desk, [...LINES, ...LINES]);
    expect(twice).toMatchObject({ documents: 9, known: 9, reports: 8 });
  });
});

test("The order in which documents arrive does not change what is shown once all have arrived.", async () => {
  const desk = await openDesk({ type: "memory" });
  await ingestLines(desk, LINES);
  const [expected, board] = [await exported(desk), await rows(desk)];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray([...LINES], { minLength: LINES.length }),
      fc.integer({ min: 1, max: LINES.length - 1 }),
      async (shuffled, cut) => {
        const other = await openDesk({ type: "memory" });
        // In two runs, so that the clerk has to look up what he did not decide himself.
        await ingestLines(other, shuffled.slice(0, cut));
        await ingestLines(other, shuffled.slice(cut));
        expect(await exported(other)).toBe(expected);
        expect(await rows(other)).toEqual(board);
      },
    ),
    { numRuns: 40 },
  );
});

test("a run that was stopped and started again gives the same export as one that never stopped", async () => {
  const many = Array.from({ length: 230 }, (_, place) => {
    const day = String((place % 28) + 1).padStart(2, "0");
    return `2020-03-${day} Gazette: acquisition(acquirer=Acme, target=Beta ${place % 40} Foods) talks doc=d${place}`;
  });
  const whole = await openDesk({ type: "memory" });
  await ingestLines(whole, many);
  const stopped = await sqliteDesk();
  await expect(ingestLines(stopped, many, 170)).rejects.toThrow("stopped on purpose");
  expect((await stopped.kept.documents(["doc_d0", "doc_d169"])).size).toBe(1);
  await ingestLines(stopped, many);
  expect(await exported(stopped)).toBe(await exported(whole));
  expect(await rows(stopped)).toEqual(await rows(whole));
  await stopped.close();
});

test("a problem is noted, told and passed over", async () => {
  const desk = await openDesk({ type: "memory" });
  const told: string[] = [];
  const outcomes = [problemOf("this line is not JSON"), outcomeOf(LINES[0])];
  const progress = await ingest(desk, giving(outcomes), {
    knowledge: KNOWLEDGE,
    problem: ({ reason }) => told.push(reason),
  });
  expect(progress).toMatchObject({ documents: 1, problems: 1 });
  expect(told).toEqual(["this line is not JSON"]);
  const noted: string[] = [];
  for await (const problem of desk.kept.problems()) noted.push(`${problem.input} ${problem.place}`);
  expect(noted).toEqual(["told.jsonl line 7"]);
});

test("what others entered meanwhile is read again and decided again", async () => {
  const inner = await openDesk({ type: "memory" });
  await ingestLines(inner, [LINES[0]]);
  let refusals = 0;
  // A desk on which somebody files a report under the same rumour just before the clerk's batch is entered.
  const desk: Desk = {
    ...inner,
    enter: async (batch) => {
      if (refusals === 0) {
        refusals += 1;
        await ingestLines(inner, [LINES[1]]);
      }
      return inner.enter(batch);
    },
  };
  await ingestLines(desk, ["2020-03-08 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed party"]);
  expect(await rows(inner)).toEqual(["Acme has agreed to buy Beta Foods: agreed, confirmed, 3/3/2"]);
});

test("who is refused again and again is told so", async () => {
  const inner = await openDesk({ type: "memory" });
  const desk: Desk = {
    ...inner,
    enter: async () => {
      throw new StaleRumourError("rumour_x", 1, 2);
    },
  };
  await expect(ingestLines(desk, [LINES[0]])).rejects.toThrow(StaleRumourError);
});

describe("a rumour's ids", () => {
  test("lead to it for ever, whatever it was merged into", async () => {
    const desk = await sqliteDesk();
    await ingestLines(desk, LINES.slice(4, 6));
    const before: string[] = [];
    for await (const row of board(desk, null)) before.push(row.id);
    await ingestLines(desk, LINES.slice(6, 7));
    const found = await Promise.all(before.map((id) => findRumours(desk, id)));
    expect(found[0]).toHaveLength(1);
    expect(found[1]).toEqual(found[0]);
    const [ledgerId] = found[0] ?? [];
    const view = ledgerId === undefined ? null : await showRumour(desk, KNOWLEDGE, ledgerId, null);
    expect(view?.timeline.map(({ outlet }) => outlet)).toEqual(["Gazette", "Herald", "Tribune"]);
    expect(view?.ledgerIds).toHaveLength(2);
    await desk.close();
  });

  test("can be shortened also when the rumour is called after an earlier report by now", async () => {
    const desk = await openDesk({ type: "memory" });
    const seen: string[] = [];
    for (const day of ["05", "03", "01"]) {
      await ingestLines(desk, [`2020-03-${day} Gazette: ${BID} talks reported anonymous doc=on-${day}`]);
      for await (const row of board(desk, null)) seen.push(row.id.slice(0, 15));
    }
    expect(new Set(seen).size).toBe(3);
    const found = await Promise.all(seen.map((id) => findRumours(desk, id)));
    expect(found).toEqual(seen.map(() => found[0]));
    expect(found[0]).toHaveLength(1);
  });

  test("can be shortened to what is unique, and lead nowhere when they are unknown", async () => {
    const desk = await openDesk({ type: "memory" });
    await ingestLines(desk, LINES);
    for await (const row of board(desk, null))
      expect(await findRumours(desk, row.id.slice(0, -2))).toHaveLength(1);
    expect((await findRumours(desk, "rumour_")).length).toBeGreaterThan(1);
    expect(await findRumours(desk, "rumour_ffffffffffffffff")).toEqual([]);
    expect(await showRumour(desk, KNOWLEDGE, "rumour_ffffffffffffffff", null)).toBeNull();
  });
});

test("the board can be thrown away and made again from the ledger", async () => {
  const desk = await sqliteDesk();
  for (const line of LINES) await ingestLines(desk, [line]);
  const before: unknown[] = [];
  for await (const row of desk.views.rows("board")) before.push(row);
  await rebuild(desk, [boardFollower(desk, KNOWLEDGE)], "board");
  const after: unknown[] = [];
  for await (const row of desk.views.rows("board")) after.push(row);
  expect(after).toEqual(before);
  await desk.close();
});

test("horizons are judged on the day that is asked for", async () => {
  const desk = await openDesk({ type: "memory" });
  await ingestLines(desk, [LINES[0]]);
  const states: string[] = [];
  for (const day of [null, "2020-08-28", "2020-08-29"]) {
    for await (const row of board(desk, day)) states.push(row.state);
    for await (const row of exportRumours(desk, KNOWLEDGE, day)) states.push(row.state);
  }
  expect(states).toEqual(["heard", "heard", "heard", "heard", "expired", "expired"]);
});
