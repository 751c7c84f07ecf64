import { expect, test } from "vitest";
import type { BoardFacet } from "../../src/core/publication/board-facets.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { catchUp, rebuild } from "../../src/shell/store/follow.ts";
import { ingest } from "../../src/shell/work/clerk.ts";
import { boardFollower } from "../../src/shell/work/followers.ts";
import type { KeptRow } from "../../src/shell/work/followers-board.ts";
import { giving, KNOWLEDGE, outcomeOf } from "../filing/outcomes.ts";
import { fixed, type StoreUnderTest } from "./store-under-test.ts";

const BID = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)";
const LINES = [
  `2019-03-01 Gazette: ${BID} considered rumoured anonymous`,
  "2019-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks reported anonymous",
  "2020-03-04 Gazette: acquisition(acquirer=Robert Moxley, target=Dorn Mills) talks",
  "2020-03-06 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Dorn Mills) agreed party",
  "2022-05-01 Tribune: layoffs(company=Corva) proposed reported anonymous",
];

/** How every store keeps the rumours of the board on their shelves. */
export function testShelving(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());

  test("a rumour goes to its shelf as the days on the desk go by", async () => {
    const desk = await open();
    await file(desk, LINES.slice(0, 2));
    expect(await shelves(desk)).toEqual({ "open:": 1, "settled:": 0, "expired:": 0, "lasts:": 1 });
    await file(desk, LINES.slice(2));
    expect(await shelves(desk)).toEqual({ "open:": 1, "settled:": 1, "expired:": 1, "lasts:": 1 });
    const [expired] = await under(desk, "expired:");
    expect(expired).toMatch(/^2019-08-30\|2019-03-02T/);
    expect(await desk.views.countUnder("board", "state:expired")).toBe(1);
    await desk.close();
  });

  test("what stands where does not depend on the order of arrival, nor on when it was made", async () => {
    const [one, other] = [await open(), await open()];
    await file(one, LINES);
    for (const line of [...LINES].reverse()) await file(other, [line]);
    const standing = await allFacets(one);
    expect(standing.length).toBeGreaterThan(20);
    expect(await allFacets(other)).toEqual(standing);
    await rebuild(other, [boardFollower(other, KNOWLEDGE)], "board");
    expect(await allFacets(other)).toEqual(standing);
    await one.close();
    await other.close();
  });

  test("what expired is open again when the newest report is taken back", async () => {
    const desk = await open();
    await file(desk, [...LINES.slice(0, 2), ...LINES.slice(4)]);
    expect(await shelves(desk)).toMatchObject({ "open:": 1, "expired:": 1 });
    const [late] = await desk.views.rowsUnder("board", "year:2022", { before: null, limit: 1 });
    const reports = [...((await desk.rumours.rumour(late?.key as never))?.reports.values() ?? [])];
    const drafts = reports.map(({ id }, at) => ({
      rumourId: late?.key as never,
      expected: 2 + at,
      events: [{ type: "ReportWithdrawn", reportId: id, reason: "misread" } as const],
    }));
    await desk.ledger.append(drafts);
    await catchUp(desk, boardFollower(desk, KNOWLEDGE));
    expect(await shelves(desk)).toEqual({ "open:": 1, "settled:": 0, "expired:": 0, "lasts:": 1 });
    await desk.close();
  });
}

async function file(desk: Desk, lines: readonly string[]): Promise<void> {
  await ingest(desk, giving(lines.map((line) => outcomeOf(line))), { knowledge: KNOWLEDGE });
}

async function under(desk: Desk, facet: BoardFacet): Promise<readonly string[]> {
  const rows = await desk.views.rowsUnder("board", facet, { before: null, limit: 100 });
  return rows.map(({ order, view }) => `${order} ${(view as KeptRow).row.id}`);
}

async function shelves(desk: Desk): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const facet of ["open:", "settled:", "expired:", "lasts:"])
    counts[facet] = await desk.views.countUnder("board", facet);
  return counts;
}

/** Every facet with the rows under it, by the ids that readers see. */
async function allFacets(desk: Desk): Promise<readonly string[]> {
  const facets = await desk.views.facets("board", "", { after: null, limit: 1000 });
  const lines: string[] = [];
  for (const { facet, rows } of facets) {
    const standing = await under(desk, facet as BoardFacet);
    expect(standing.length).toBe(rows);
    lines.push(...standing.map((row) => `${facet} ${row}`));
  }
  return lines.sort();
}
