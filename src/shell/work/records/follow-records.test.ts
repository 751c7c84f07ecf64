import { expect, test } from "vitest";
import { giving, KNOWLEDGE, outcomeOf } from "../../../../test/filing/outcomes.ts";
import { nameAfter } from "../../../core/rumour/rumour-name.ts";
import type { Desk } from "../../store/desk-store.ts";
import { rebuild } from "../../store/follow.ts";
import { openDesk } from "../../store/open-desk.ts";
import { ingest } from "../clerk.ts";
import { editing } from "../editor.ts";
import { findRecord, namedRecords } from "./ask-records.ts";
import { RECORDS, recordsFollower } from "./follow-records.ts";

const LINES = [
  "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) talks rumoured anonymous",
  "2020-03-02 Tribune: acquisition(acquirer=Corva, target=Beta Foods) talks rumoured anonymous",
  "2020-03-05 Herald: acquisition(target=Beta Foods) considered rumoured anonymous",
  "2020-03-09 Herald: acquisition(acquirer=Acme, target=Beta Foods) agreed party",
  "2020-04-01 Gazette: merger(party=Delta Mills, party=Epsilon Mills) talks rumoured anonymous",
  "2021-05-01 Tribune: layoffs(company=Acme) considered rumoured anonymous",
] as const;

async function deskThatRead(...batches: readonly (readonly string[])[]): Promise<Desk> {
  const desk = await openDesk({ type: "memory" });
  for (const lines of batches) {
    await ingest(desk, giving(lines.map((line) => outcomeOf(line))), { knowledge: KNOWLEDGE });
  }
  return desk;
}

/** Everything that the follower keeps, by key; the ids of the ledger's rumours depend on the order of coming, so they are left out. */
async function kept(desk: Desk): Promise<readonly string[]> {
  const rows: string[] = [];
  for await (const { key, view } of desk.views.rows(RECORDS)) {
    rows.push(key.startsWith("rumour_") ? JSON.stringify(view) : `${key} ${JSON.stringify(view)}`);
  }
  return rows.sort();
}

async function rebuilt(desk: Desk): Promise<readonly string[]> {
  await rebuild(desk, [recordsFollower(desk, KNOWLEDGE)], RECORDS);
  return kept(desk);
}

test("Records that were kept up are those that are made anew, in whatever order documents came", async () => {
  const atOnce = await deskThatRead(LINES);
  const oneByOne = await deskThatRead(...LINES.map((line) => [line]));
  const backwards = await deskThatRead(...LINES.toReversed().map((line) => [line]));
  const all = await kept(atOnce);
  expect(all.length).toBeGreaterThan(8);
  expect(await kept(oneByOne)).toEqual(all);
  expect(await kept(backwards)).toEqual(all);
  expect(await rebuilt(backwards)).toEqual(all);
});

test("What an editor merges and splits is taken from records and put there again", async () => {
  const desk = await deskThatRead(LINES);
  const before = await kept(desk);
  const [one, other] = LINES.map((line) => outcomeOf(line));
  const idOf = async (outcome: typeof one) => {
    if (outcome?.type !== "reading") throw new Error("It was not read.");
    const [place] = await desk.rumours.reportsOf(outcome.reading.document.id);
    return place?.rumourId ?? nameAfter("report_");
  };
  const editor = editing(desk, KNOWLEDGE);
  const deciding = { by: "editor:ida", because: "one matter" } as const;
  await editor.merge(await idOf(other), await idOf(one), deciding);
  const merged = await kept(desk);
  expect(merged).not.toEqual(before);
  expect(await rebuilt(desk)).toEqual(merged);
  await editor.split(await idOf(other), deciding);
  expect(await kept(desk)).toEqual(before);
});

test("A case expires when its own horizon has passed on the day of the newest report, and not a day before", async () => {
  const who = { type: "outlet", key: "outlet_gazette" } as const;
  const told =
    "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) talks rumoured anonymous when=2020-03-02..2020-04-15";
  const other = (day: string) => `${day} Tribune: layoffs(company=Zeta Rail) considered rumoured anonymous`;
  for (const [day, expired] of [
    ["2020-04-14", 0],
    ["2020-04-15", 0],
    ["2020-04-16", 1],
    ["2020-06-01", 1],
  ] as const) {
    const found = await findRecord(await deskThatRead([told, other(day)]), who);
    expect([day, found?.record.outcomes]).toMatchObject([day, { expired, waiting: 1 - expired }]);
  }
});

test("names are paged from A to Z without a gap", async () => {
  const desk = await deskThatRead(LINES);
  const names: string[] = [];
  let before: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof namedRecords>> = await namedRecords(desk, "company", {
      before,
      limit: 2,
    });
    names.push(...page.rows.map(({ name }) => name));
    before = page.next;
  } while (before !== null);
  expect(names).toEqual(["Acme", "Beta Foods", "Corva", "Delta Mills", "Epsilon Mills"]);
});
