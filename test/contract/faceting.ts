import { expect, test } from "vitest";
import type { Desk, Facet, ViewRow } from "../../src/shell/store/desk-store.ts";
import { isCursor } from "../../src/shell/store/facet-cursor.ts";
import { batch, document } from "./made-up.ts";
import { fixed, type StoreUnderTest } from "./store-under-test.ts";

/** How every store keeps what rows of a follower stand under. */
export function testFaceting(store: StoreUnderTest): void {
  const open = async () => (await store.place()).open(fixed());

  test("rows under a facet come by their order there, then by key, and as they were given", async () => {
    const desk = await open();
    await save(desk, [
      row("a", "everything 3", "company:x 1"),
      row("b", "everything 2", "company:x 7"),
      row("c", "everything 1", "company:x 7"),
      row("d", "everything 9"),
    ]);
    expect(await keysUnder(desk, "everything")).toEqual(["d", "a", "b", "c"]);
    expect(await keysUnder(desk, "company:x")).toEqual(["b", "c", "a"]);
    expect(await keysUnder(desk, "company:")).toEqual([]);
    expect(await keysUnder(desk, "company:y")).toEqual([]);
    const [first] = await desk.views.rowsUnder("board", "everything", { before: null, limit: 1 });
    expect(first).toMatchObject({ key: "d", order: "9", view: { key: "d" } });
    expect(await desk.views.rowsUnder("another", "everything", { before: null, limit: 9 })).toEqual([]);
    await desk.close();
  });

  test("paging by the cursor brings every row once, also where many have one order", async () => {
    const desk = await open();
    const keys = Array.from({ length: 230 }, (_, number) => `key, ${number}%`);
    await save(
      desk,
      keys.map((key, number) => row(key, `all ${number % 3}`)),
    );
    const seen: string[] = [];
    let before: string | null = null;
    for (;;) {
      const page: Awaited<ReturnType<Desk["views"]["rowsUnder"]>> = await desk.views.rowsUnder(
        "board",
        "all",
        { before, limit: 7 },
      );
      seen.push(...page.map(({ key }) => key));
      before = page.at(-1)?.cursor ?? null;
      if (before === null) break;
      expect(isCursor(before)).toBe(true);
    }
    expect(seen).toEqual(await keysUnder(desk, "all"));
    expect(new Set(seen).size).toBe(230);
    await desk.close();
  });

  test("a walk gives what stands under others too, looks at so many at most, and goes on from where it came", async () => {
    const desk = await open();
    const rows = Array.from({ length: 60 }, (_, number) => {
      const order = String(100 + number);
      return row(`${number}`, `all ${order}`, `third:${number % 3} ${order}`, `fifth:${number % 5} ${order}`);
    });
    await save(desk, [...rows, row("x", "all 500", "third:0 1", "fifth:0 500")]);
    const walk = (before: string | null, most: number, limit = 9) =>
      desk.views.walkUnder("board", "all", {
        before,
        limit,
        others: [["third:0"], ["fifth:0", "fifth:1"]],
        most,
      });
    const whole = await walk(null, 1000);
    expect(whole).toMatchObject({ reached: null });
    expect(whole.rows.map(({ key }) => key)).toEqual(["51", "45", "36", "30", "21", "15", "6", "0"]);
    const seen: string[] = [];
    let before: string | null = null;
    for (let steps = 0; steps < 20; steps += 1) {
      const { rows, reached }: Awaited<ReturnType<typeof walk>> = await walk(before, 7, 2);
      seen.push(...rows.map(({ key }) => key));
      before = reached;
      if (before === null) break;
    }
    expect(seen).toEqual(whole.rows.map(({ key }) => key));
    const others = [["none:"]];
    expect(await desk.views.walkUnder("board", "all", { before: null, limit: 9, others, most: 99 })).toEqual({
      rows: [],
      reached: null,
    });
    await desk.close();
  });

  test.each(["", "no comma", "1,%E0%A4%A"])("%j is no cursor", (text) => expect(isCursor(text)).toBe(false));

  test("a row that changes leaves what it stood under, and counts go with it", async () => {
    const desk = await open();
    await save(desk, [row("a", "open 1", "kind:x 1"), row("b", "open 2"), row("c", "open 3")]);
    await save(desk, [row("a", "open 9", "kind:y 1"), row("b")], ["c", "none"]);
    expect(await keysUnder(desk, "open")).toEqual(["a"]);
    expect(await counts(desk, "open", "kind:x", "kind:y", "none")).toEqual([1, 0, 1, 0]);
    expect(await keysUnder(desk, "kind:x")).toEqual([]);
    expect(await keysUnder(desk, "kind:y")).toEqual(["a"]);
    expect(await desk.views.facets("board", "", { after: null, limit: 9 })).toEqual([
      { facet: "kind:y", rows: 1 },
      { facet: "open", rows: 1 },
    ]);
    await save(desk, [row("c", "kind:x 1")], ["a"]);
    expect(await counts(desk, "open", "kind:x", "kind:y")).toEqual([0, 1, 0]);
    await desk.close();
  });

  test("facets come by name or with most rows first, each time from the last that was seen", async () => {
    const desk = await open();
    await save(desk, [
      row("a", "company:b 1", "company:c 1", "kind:x 1"),
      row("b", "company:c 1", "company:a 1", "company:C 1"),
      row("c", "company:c 1", "company:b 1", "companyx 1"),
    ]);
    const byName = (after: string | null, limit: number) =>
      desk.views.facets("board", "company:", { after, limit });
    expect((await byName(null, 9)).map(shown)).toEqual([
      "company:C 1",
      "company:a 1",
      "company:b 2",
      "company:c 3",
    ]);
    expect((await byName("company:a", 1)).map(shown)).toEqual(["company:b 2"]);
    const largest = await desk.views.largestFacets("board", "company:", { after: null, limit: 2 });
    expect(largest.map(shown)).toEqual(["company:c 3", "company:b 2"]);
    const after = largest.at(-1) ?? null;
    const others = await desk.views.largestFacets("board", "company:", { after, limit: 9 });
    expect(others.map(shown)).toEqual(["company:C 1", "company:a 1"]);
    await desk.close();
  });

  test("each follower has facets of its own, and clearing one leaves the others", async () => {
    const desk = await open();
    await save(desk, [row("a", "open 1")]);
    await desk.views.save("other", {
      rows: [row("a", "open 1"), row("b", "open 2")],
      removed: [],
      position: 1,
    });
    await desk.views.clear("board");
    expect(await keysUnder(desk, "open")).toEqual([]);
    expect(await counts(desk, "open")).toEqual([0]);
    expect(await desk.views.facets("board", "", { after: null, limit: 9 })).toEqual([]);
    expect(await desk.views.countUnder("other", "open")).toBe(2);
    await save(desk, [row("a", "open 5")]);
    expect(await keysUnder(desk, "open")).toEqual(["a"]);
    await desk.close();
  });

  test("erasing takes facets with the rows", async () => {
    const desk = await open();
    await desk.enter(batch(document(1)));
    await save(desk, [row("a", "open 1")]);
    await desk.erase({ type: "document", id: document(1).id });
    expect(await keysUnder(desk, "open")).toEqual([]);
    expect(await counts(desk, "open")).toEqual([0]);
    await desk.close();
  });

  test("more rows and facets than a statement takes are saved and changed at once", async () => {
    const desk = await open();
    const rows = (order: number) =>
      Array.from({ length: 1300 }, (_, number) => row(`${number}`, `all ${order}`, `own:${number} 1`));
    await save(desk, rows(1));
    await save(desk, rows(2));
    expect(await desk.views.countUnder("board", "all")).toBe(1300);
    expect((await desk.views.facets("board", "own:", { after: null, limit: 2000 })).length).toBe(1300);
    expect((await desk.views.rowsUnder("board", "all", { before: null, limit: 2000 })).length).toBe(1300);
    await desk.close();
  });
}

function save(desk: Desk, rows: readonly ViewRow[], removed: readonly string[] = []): Promise<void> {
  return desk.views.save("board", { rows, removed, position: 1 });
}

/** "company:x 7": under the facet, with the order there. */
function row(key: string, ...facets: readonly string[]): ViewRow {
  return { key, order: "0", view: { key }, facets: facets.map(facetOf) };
}

function facetOf(text: string): Facet {
  const [facet = "", order = ""] = text.split(" ");
  return { facet, order };
}

async function keysUnder(desk: Desk, facet: string): Promise<readonly string[]> {
  return (await desk.views.rowsUnder("board", facet, { before: null, limit: 2000 })).map(({ key }) => key);
}

function counts(desk: Desk, ...facets: readonly string[]): Promise<readonly number[]> {
  return Promise.all(facets.map((facet) => desk.views.countUnder("board", facet)));
}

function shown({ facet, rows }: { readonly facet: string; readonly rows: number }): string {
  return `${facet} ${rows}`;
}
