import { describe, expect, test } from "vitest";
import type { Entry } from "../../src/core/ledger/event.ts";
import type { Follower } from "../../src/core/ledger/follower.ts";
import type { Desk, ViewRow } from "../../src/shell/store/desk-store.ts";
import { catchUp, lagOf, rebuild } from "../../src/shell/store/follow.ts";
import { searchFollower } from "../../src/shell/store/search-follower.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document, draft, report } from "./made-up.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

/** How every store keeps what is made from the ledger. */
export function testFollowing(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());
  const row = (key: string, order: string): ViewRow => ({
    key,
    order,
    view: { key, words: ["\u0000", "小米"] },
  });

  test("rows come highest first, then by key, and as they were given", async () => {
    const desk = await open();
    const rows = [row("b", "2021"), row("c", "2023"), row("a", "2021"), row("B", "2021")];
    await desk.views.save("board", { rows, removed: [], position: 4 });
    await desk.views.save("other", { rows: [row("z", "2030")], removed: [], position: 1 });
    expect(await all(desk.views.rows("board"))).toEqual([
      row("c", "2023"),
      row("B", "2021"),
      row("a", "2021"),
      row("b", "2021"),
    ]);
    expect((await all(desk.views.rows("board", 2))).map(({ key }) => key)).toEqual(["c", "B"]);
    expect(await desk.views.row("board", "a")).toEqual(row("a", "2021"));
    expect(await desk.views.row("board", "z")).toBeNull();
    await desk.close();
  });

  test("rows change and go together with the follower's position", async () => {
    const desk = await open();
    expect(await desk.views.position("board")).toBe(0);
    await desk.views.save("board", { rows: [row("a", "1"), row("b", "2")], removed: [], position: 3 });
    await desk.views.save("board", { rows: [row("b", "9")], removed: ["a", "none"], position: 5 });
    expect(await all(desk.views.rows("board"))).toEqual([row("b", "9")]);
    expect(await desk.views.position("board")).toBe(5);
    await desk.views.clear("board");
    expect(await all(desk.views.rows("board"))).toEqual([]);
    expect(await desk.views.position("board")).toBe(0);
    await desk.close();
  });

  test("more than a page of rows comes whole and once", async () => {
    const desk = await open();
    const rows = Array.from({ length: 1203 }, (_, number) => row(`key ${number}`, String(number % 3)));
    await desk.views.save("board", { rows, removed: [], position: 1 });
    const keys = (await all(desk.views.rows("board"))).map(({ key }) => key);
    expect(keys.length).toBe(1203);
    expect(await desk.views.count("board")).toBe(1203);
    expect(await desk.views.count("another")).toBe(0);
    expect(new Set(keys).size).toBe(1203);
    expect((await all(desk.views.rows("board", 700))).map(({ key }) => key)).toEqual(keys.slice(0, 700));
    await desk.close();
  });

  test("a follower sees every entry once and in order, and goes on where it was", async () => {
    const desk = await open();
    const seen: number[] = [];
    const follower = counting(desk, seen);
    await desk.enter(batch(document(1)));
    await catchUp(desk, follower);
    await catchUp(desk, follower);
    await desk.enter(batch(document(2), "rumour_b"));
    expect(await lagOf(desk, follower)).toBe(2);
    await catchUp(desk, follower);
    expect(seen).toEqual([1, 2, 3, 4]);
    expect(await lagOf(desk, follower)).toBe(0);
    await desk.close();
  });

  test("what a follower made is the same when it is made again", async () => {
    const desk = await open();
    await enterSome(desk);
    const followers = [counting(desk, []), searchFollower(desk)];
    for (const follower of followers) await catchUp(desk, follower);
    const made = async () => [await all(desk.views.rows("counting")), await desk.search.find("quitte", 10)];
    const before = await made();
    expect(await rebuild(desk, followers, "all")).toEqual({ rebuilt: ["counting", "search"] });
    expect(await made()).toEqual(before);
    expect(await rebuild(desk, followers, "nobody")).toEqual({
      unknown: "nobody",
      known: ["counting", "search"],
    });
    await desk.close();
  });

  test("a follower that is ahead of the ledger is told by verify, and starts again", async () => {
    const desk = await open();
    await desk.enter(batch(document(1), "rumour_a"));
    await desk.enter(batch(document(2), "rumour_b"));
    await desk.enter(batch(document(3), "rumour_a", 2));
    const seen: number[] = [];
    const follower = counting(desk, seen);
    await desk.views.save("counting", { rows: [row("stale", "1")], removed: [], position: 99 });
    const { findings } = await verify(desk, { followers: [follower] });
    expect(findings.map(({ type }) => type)).toEqual(["ahead"]);
    await catchUp(desk, follower);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(await desk.views.row("counting", "stale")).toBeNull();
    await desk.close();
  });

  describe("full-text search", () => {
    test.each<[string, readonly number[]]>([
      ["quitte", [1, 2, 4]],
      ["QUITTE brombeer", [1, 2, 4]],
      ["muller", [2]],
      ["Müller's", []],
      ["小米", [3]],
      ["米小", []],
      ["诺基亚 手机", [3]],
      ['"talks to buy"', [1]],
      ['"buy to talks"', []],
      ["talk", []],
      ["talk*", [1]],
      ['"in tal"*', [1]],
      ["quitte -brombeer", [1, 2, 4]],
      ["unfiled", [4]],
      ["' OR 1=1 --", []],
      ['"" * (', []],
      ["", []],
    ])("%s", async (query, expected) => {
      const desk = await open();
      await enterSome(desk);
      await catchUp(desk, searchFollower(desk));
      const hits = await desk.search.find(query, 10);
      expect(hits.map(({ documentId }) => documentId).sort()).toEqual(expected.map(idOf).sort());
      await desk.close();
    });

    test("gives the rumours that a document has reports in, the best document first, as many as wanted", async () => {
      const desk = await open();
      await enterSome(desk);
      await catchUp(desk, searchFollower(desk));
      const all = await desk.search.find("brombeer", 10);
      expect(all.find(({ documentId }) => documentId === UNFILED.id)?.rumours).toEqual([]);
      const hits = all.filter(({ rumours }) => rumours.length > 0);
      expect(hits.map(({ documentId, rumours }) => [documentId, rumours])).toEqual([
        [document(2).id, ["rumour_b"]],
        [document(1).id, ["rumour_a"]],
      ]);
      expect(hits[0]?.score).toBeGreaterThan(hits[1]?.score ?? 0);
      expect(await desk.search.find("brombeer", 1)).toEqual(all.slice(0, 1));
      const withdrawn = { type: "ReportWithdrawn", reportId: report(SECOND).id, reason: "misread" };
      await desk.ledger.append([draft("rumour_b", 2, withdrawn as never)]);
      expect((await desk.search.find("muller", 1))[0]?.rumours).toEqual([]);
      await desk.close();
    });

    test("gives any documents that hold the words, at most so many", async () => {
      const desk = await open();
      await enterSome(desk);
      expect([...(await desk.search.holding("brombeer people", 10))].sort()).toEqual(
        [1, 2, 4].map(idOf).sort(),
      );
      expect(await desk.search.holding("brombeer", 2)).toHaveLength(2);
      expect(await desk.search.holding("quitt* unfiled", 10)).toEqual([UNFILED.id]);
      expect(await desk.search.holding("*", 10)).toEqual([]);
      await desk.close();
    });

    test("takes a document of any length, and finds its beginning", async () => {
      const desk = await open();
      const text = `anfang ${"x".repeat(5000)} ${"brombeer quitte ".repeat(20_000)}`;
      const long = document(5, text);
      await desk.enter(batch(long));
      await catchUp(desk, searchFollower(desk));
      expect(await desk.search.find("anfang quitte", 10)).toHaveLength(1);
      await desk.close();
    });
  });
}

const SECOND = {
  ...document(2),
  text: "Brombeer, Brombeer, Brombeer!\n\nMüller of Brombeer said Quitte, people.",
  bodyStart: 31,
};

const UNFILED = document(4, "Unfiled");
const idOf = (number: number): string => (number === 4 ? UNFILED : document(number)).id;

/** Two documents about Quitte, one in Chinese and one that is in no report. */
async function enterSome(desk: Desk): Promise<void> {
  const third = { ...document(3), text: "小米和诺基亚手机\n\n小米, people", bodyStart: 10 };
  await desk.enter(batch(document(1), "rumour_a"));
  await desk.enter(batch(SECOND, "rumour_b"));
  await desk.enter({ ...batch(third, "rumour_a", 2), documents: [third, UNFILED] });
}

/** A follower that notes the numbers of the entries it sees, and keeps a row for each. */
function counting(desk: Desk, seen: number[]): Follower {
  const rowOf = ({ seq }: Entry): ViewRow => ({ key: `entry ${seq}`, order: String(seq), view: seq });
  return {
    name: "counting",
    position: () => desk.views.position("counting"),
    follow: async (entries) => {
      seen.push(...entries.map(({ seq }) => seq));
      const position = entries.at(-1)?.seq ?? 0;
      await desk.views.save("counting", { rows: entries.map(rowOf), removed: [], position });
    },
    forget: () => desk.views.clear("counting"),
  };
}
