import { expect, test } from "vitest";
import type { VisitorRow, Visitors } from "../../src/shell/store/visitors/visitors.ts";

/** One of the things that keep what visitors leave, as the suite sees it; each place is a new one. */
export interface VisitorsUnderTest {
  readonly name: string;
  place(): Promise<{ open(): Promise<Visitors> }>;
  /** Whether what is closed can be opened again. */
  readonly lasts: "yes" | "no";
}

const row = (key: string, due = "", kept: unknown = { key }): VisitorRow => ({
  kind: "delivery",
  key,
  due,
  kept,
});

/** What every store does for visitors. */
export function testVisitors({ name, place, lasts }: VisitorsUnderTest): void {
  const open = async () => (await place()).open();

  test(`${name}: a row comes back as it was given, and kinds are apart`, async () => {
    const visitors = await open();
    const odd = { text: "\0 \ud800 ☃ \"'", list: [1, null, { deep: true }] };
    await visitors.change({ put: [row("a", "2021", odd)] });
    expect(await visitors.row("delivery", "a")).toEqual(row("a", "2021", odd));
    expect(await visitors.row("session", "a")).toBeNull();
    expect(await visitors.row("delivery", "A")).toBeNull();
    await visitors.close();
  });

  test(`${name}: rows come by when they are due, then by key, within what is asked`, async () => {
    const visitors = await open();
    await visitors.change({
      put: [row("b/2", "2022"), row("b/1", "2022"), row("a/1", "2023"), row("c/1", "")],
    });
    const keys = async (asked?: Parameters<Visitors["rows"]>[1]) =>
      (await visitors.rows("delivery", asked)).map(({ key }) => key);
    expect(await keys()).toEqual(["c/1", "b/1", "b/2", "a/1"]);
    expect(await keys({ dueBy: "2022" })).toEqual(["c/1", "b/1", "b/2"]);
    expect(await keys({ beginning: "b/" })).toEqual(["b/1", "b/2"]);
    expect(await keys({ beginning: "b/", dueBy: "2021" })).toEqual([]);
    expect(await keys({ most: 2 })).toEqual(["c/1", "b/1"]);
    expect(await visitors.count("delivery")).toBe(4);
    expect(await visitors.count("editor")).toBe(0);
    await visitors.close();
  });

  test(`${name}: what is put takes the place of what is there, what is added does not, what is removed is gone`, async () => {
    const visitors = await open();
    await visitors.change({ put: [row("a", "1", "first"), row("b", "1", "first")] });
    await visitors.change({
      removed: [row("b")],
      put: [row("a", "2", "second")],
      add: [row("a", "3", "third"), row("c", "3", "third")],
    });
    expect(await visitors.rows("delivery")).toEqual([row("a", "2", "second"), row("c", "3", "third")]);
    await visitors.change({ removed: [row("nothing")] });
    expect(await visitors.count("delivery")).toBe(2);
    await visitors.close();
  });

  test(`${name}: many rows are kept at once`, async () => {
    const visitors = await open();
    const rows = Array.from({ length: 1200 }, (_, place) => row(String(place).padStart(5, "0")));
    await visitors.change({ put: rows });
    await visitors.change({ add: rows });
    expect(await visitors.rows("delivery")).toEqual(rows);
    await visitors.close();
  });

  if (lasts === "no") return;

  test(`${name}: two that are open see each other, and what is kept outlives them`, async () => {
    const here = await place();
    const [one, other] = [await here.open(), await here.open()];
    await one.change({ put: [row("a")] });
    await other.change({ put: [row("b")] });
    expect(await one.count("delivery")).toBe(2);
    await one.close();
    await other.close();
    const again = await here.open();
    expect(await again.rows("delivery")).toEqual([row("a"), row("b")]);
    await again.close();
  });
}
