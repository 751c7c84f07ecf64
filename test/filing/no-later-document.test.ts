import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { documentRecords } from "../../src/shell/cli/desk/document-records.ts";
import { oneRumourOn } from "../../src/shell/cli/desk/one-rumour-on.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { boardOn, exportRumoursOn } from "../../src/shell/work/as-of/views-on.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { editing } from "../../src/shell/work/editor.ts";
import { exportRumours, findRumours } from "../../src/shell/work/followers.ts";
import { all } from "../contract/store-under-test.ts";
import { giving, KNOWLEDGE, outcomeOf } from "./outcomes.ts";
import type { Around } from "./told.ts";

/** A page, in one line, with what stands around it. */
interface Telling {
  readonly line: string;
  readonly around: Around;
}

const DAY = "2020-03-20";
const OUTLETS = ["Gazette", "Herald", "Tribune", "Evening North", "Evening South"];
const STAGES = ["considered", "talks", "proposed", "agreed", "completed", "denied", "ended"];
const VOICES = [
  "author",
  "anonymous reported",
  "anonymous rumoured",
  "party",
  "authority",
  "analyst",
  "media",
];

/** Few names, so that reports of one matter, rivals, aliases and targets without a bidder all come up. */
const MATTERS = [
  "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)",
  "acquisition(acquirer=Acme, target=Beta)",
  "acquisition(acquirer=Corva, target=Beta Foods)",
  "acquisition(target=Beta Foods)",
  "acquisition(acquirer=Robert Moxley, target=Dorn Mills)",
  "acquisition(acquirer=British Paper, target=Dorn Mills)",
  "stake(acquirer=British Paper, target=Dorn Mills)",
  "merger(party=Acme, party=Beta Foods)",
  "partnership(party=Acme, party=Corva)",
  "product(maker=Acme, product=Rocket)",
];

/** What may only be told later: merges of what was apart, and names with a mark that must not be seen before. */
const LATER = [
  ...MATTERS,
  "acquisition(acquirer=British Paper/Robert Moxley/Poison Mark, target=Dorn Mills)",
  "acquisition(acquirer=Acme Corp/Acme/Corva, target=Beta Foods/Poison Mark)",
  "acquisition(acquirer=Poison Mark, target=Beta Foods)",
  "merger(party=Dorn Mills, party=Beta Foods)",
];

const ADDRESSES = Array.from({ length: 6 }, (_, place) => `https://gazette.example/${place}`);

const pad = (day: number): string => String(day).padStart(2, "0");
const knownDay = fc.integer({ min: 1, max: 20 }).map((day) => `2020-03-${pad(day)}`);
const laterDay = fc.oneof(
  fc.integer({ min: 21, max: 31 }).map((day) => `2020-03-${pad(day)}`),
  fc.integer({ min: 1, max: 12 }).map((month) => `2021-${pad(month)}-05`),
);

function telling(day: fc.Arbitrary<string>, matters: readonly string[]): fc.Arbitrary<Telling> {
  return fc
    .record({
      day,
      outlet: fc.constantFrom(...OUTLETS),
      matter: fc.constantFrom(...matters),
      stage: fc.constantFrom(...STAGES),
      voice: fc.constantFrom(...VOICES),
      aside: fc.constantFrom("", " aside"),
      when: fc.constantFrom("", "", " when=2020-04-01..2020-06-30", " recalled when=2019-05-01..2019-05-31"),
      url: fc.option(fc.constantFrom(...ADDRESSES), { nil: undefined }),
      links: fc.subarray(ADDRESSES, { maxLength: 2 }),
      name: fc.uuid(),
    })
    .map(({ day: on, outlet, matter, stage, voice, aside, when, url, links, name }) => ({
      line: `${on} ${outlet}: ${matter} ${stage} ${voice}${aside}${when} doc=${name}`,
      around: { links, ...(url === undefined ? {} : { url }) },
    }));
}

const known = telling(knownDay, MATTERS);
/** Poison: published later; changed later though published before; undated, and entered by the desk later. */
const later = fc.oneof(
  telling(laterDay, LATER),
  telling(knownDay, LATER).map(
    ({ line, around }): Telling => ({
      line,
      around: { ...around, modified: "2020-03-25T08:00:00.000Z" },
    }),
  ),
  telling(fc.constant("undated"), LATER).map(({ line, around: { links } }) => ({
    line,
    around: { links: links ?? [] },
  })),
);

const folder = mkdtempSync(join(tmpdir(), "later-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let desks = 0;
/** Rumours in which the mark can be seen when no day is asked for. */
let marked = 0;

async function sqliteDesk(): Promise<Desk> {
  desks += 1;
  return openDesk({ type: "sqlite", folder: join(folder, String(desks)) });
}

async function seenOn(desk: Desk, tellings: readonly Telling[]): Promise<string> {
  const seen = await seenIn(desk, tellings);
  await desk.close();
  return seen;
}

async function seenIn(desk: Desk, tellings: readonly Telling[]): Promise<string> {
  await ingest(desk, giving(tellings.map(({ line, around }) => outcomeOf(line, around))), {
    knowledge: KNOWLEDGE,
  });
  const board = await boardOn(desk, KNOWLEDGE, DAY, () => true);
  const shown = await Promise.all(board.map(({ id }) => oneRumourOn(desk, KNOWLEDGE, id, DAY)));
  for await (const row of exportRumours(desk, KNOWLEDGE, null)) {
    if (JSON.stringify(row).includes("Poison Mark")) marked += 1;
  }
  const seen = {
    board,
    shown,
    rumours: await all(exportRumoursOn(desk, KNOWLEDGE, DAY)),
    documents: await all(documentRecords(desk, DAY)),
  };
  return JSON.stringify(seen, null, 1);
}

test("No later document can leak into what was known on a day", async () => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(known, { minLength: 1, maxLength: 14 }),
      fc.array(later, { minLength: 1, maxLength: 14 }),
      fc.infiniteStream(fc.nat()),
      fc.constantFrom("memory", "sqlite"),
      async (early, poison, chance, store) => {
        const open = () => (store === "memory" ? openDesk({ type: "memory" }) : sqliteDesk());
        const clean = await seenOn(await open(), early);
        const mixed = [...early, ...poison]
          .map((one) => ({ one, at: chance.next().value ?? 0 }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one);
        const poisoned = await seenOn(await open(), mixed);
        expect(poisoned).toBe(clean);
        expect(poisoned).not.toContain("Poison Mark");
        told += JSON.parse(clean).board.length;
      },
    ),
    { numRuns: 40 },
  );
  // Else there was nothing to leak, or nowhere to leak into.
  expect(told).toBeGreaterThan(40);
  expect(marked).toBeGreaterThan(5);
});

/** What an editor does with the two rumours that an export lists first. */
const DECISIONS = ["merge", "split", "move", "rename", "reopen"] as const;

async function decide(desk: Desk, decision: (typeof DECISIONS)[number]): Promise<void> {
  const editor = editing(desk, KNOWLEDGE);
  const deciding = { by: "editor:ida", because: "the same people" } as const;
  const rows = (await all(exportRumours(desk, KNOWLEDGE, null))).map(({ id }) => id);
  const [one, other] = await Promise.all(
    rows.slice(0, 2).map(async (id) => (await findRumours(desk, id))[0] ?? null),
  );
  if (one == null) return;
  const reports = [...((await desk.rumours.rumour(one))?.reports.keys() ?? [])].sort();
  if (decision === "rename") await editor.rename(one, "Acme and Beta, by an editor", deciding);
  if (decision === "reopen") await editor.reopen(one, deciding);
  if (decision === "split" && reports.length > 1) await editor.splitOff(one, reports.slice(1), deciding);
  if (other == null) return;
  if (decision === "merge") await editor.merge(other, one, deciding);
  if (decision === "move") await editor.move(reports.slice(0, 1), other, deciding);
}

const UUID = "00000000-0000-1000-8000-00000000000";
const at = (line: string, digit: number): Telling => ({
  line: `${line} author doc=${UUID}${digit}`,
  around: { links: [] },
});
const ACME = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods) considered";
const CORVA = "acquisition(acquirer=Corva, target=Beta Foods) considered";
const IN_MAY = "recalled when=2019-05-01..2019-05-31";

/** What chance found, each mended since. Which reports an editor takes depends on the ids of the documents. */
const FOUND_ONCE: [Telling[], Telling[], (typeof DECISIONS)[number][]][] = [
  // The rival of a report that was moved away is a rival still.
  [
    [
      at(`2020-03-01 Gazette: ${ACME} aside ${IN_MAY}`, 0),
      at(`2020-03-01 Gazette: acquisition(target=Beta Foods) considered ${IN_MAY}`, 1),
      at(`2020-03-01 Gazette: ${CORVA} aside ${IN_MAY}`, 2),
    ],
    [at(`undated Gazette: ${ACME}`, 3)],
    ["move"],
  ],
  // What was split off stays apart from a report that was moved since, and split off again.
  [
    [
      at(`2020-03-02 Gazette: ${CORVA}`, 0),
      at(`2020-03-02 Gazette: ${ACME}`, 1),
      at(`2020-03-01 Gazette: ${ACME}`, 2),
    ],
    [at(`undated Gazette: ${ACME}`, 3)],
    ["split", "move", "split"],
  ],
  // What is read under a rumour from which all was moved is found by that rumour's names.
  [
    [
      at("2020-03-01 Gazette: product(maker=Acme, product=Rocket) considered", 0),
      at(`2020-03-01 Gazette: ${CORVA}`, 1),
      at("2020-03-02 Gazette: partnership(party=Acme, party=Corva) considered", 2),
      at(`2020-03-01 Gazette: ${ACME}`, 3),
    ],
    [at(`undated Gazette: ${ACME}`, 4)],
    ["merge", "merge", "move"],
  ],
];

test("What an editor decided holds on a past day, and no later document leaks beside it", async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(known, { minLength: 2, maxLength: 10 }),
      fc.array(later, { minLength: 1, maxLength: 8 }),
      fc.array(fc.constantFrom(...DECISIONS), { minLength: 1, maxLength: 3 }),
      async (early, poison, decisions) => {
        const desk = await openDesk({ type: "memory" });
        const ruled = await seenIn(desk, early);
        for (const decision of decisions) await decide(desk, decision);
        const now = await all(exportRumours(desk, KNOWLEDGE, DAY));
        const then = await all(exportRumoursOn(desk, KNOWLEDGE, DAY));
        expect(then).toEqual(now);
        const clean = await seenIn(desk, []);
        expect(await seenIn(desk, poison)).toBe(clean);
        expect(clean).not.toContain("Poison Mark");
        if (clean !== ruled) changed += 1;
      },
    ),
    { numRuns: 40, examples: FOUND_ONCE },
  );
  expect(changed).toBeGreaterThan(10);
});

test("What could be known when the newest report was out is what the desk shows now", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(telling(knownDay, LATER), { minLength: 1, maxLength: 20 }),
      async (tellings) => {
        const desk = await openDesk({ type: "memory" });
        await ingest(desk, giving(tellings.map(({ line, around }) => outcomeOf(line, around))), {
          knowledge: KNOWLEDGE,
        });
        const now = await all(exportRumours(desk, KNOWLEDGE, DAY));
        expect(await all(exportRumoursOn(desk, KNOWLEDGE, DAY))).toEqual(now);
      },
    ),
    { numRuns: 60 },
  );
});
