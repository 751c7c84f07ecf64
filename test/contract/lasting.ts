import { expect, test } from "vitest";
import { DeskBusyError, DeskReadOnlyError, DeskUnusableError } from "../../src/shell/store/errors.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document, EMPTY } from "./made-up.ts";
import { all, fixed, type StoreUnderTest } from "./store-under-test.ts";

const [one, two] = [document(1), document(2)];

/** What is asked of stores in which a desk outlives its process. */
export function testLasting(store: StoreUnderTest): void {
  test("a desk that is opened again is as it was, and its chain goes on", async () => {
    const place = await store.place();
    const first = await place.open(fixed());
    await first.enter(batch(one));
    const before = await all(first.ledger.read(0));
    await first.close();
    await first.close();
    const second = await place.open(fixed());
    expect(await all(second.ledger.read(0))).toEqual(before);
    expect(await second.kept.document(one.id)).toEqual(one);
    await second.enter(batch(two, "rumour_b"));
    expect(await verify(second)).toMatchObject({ entries: 4, findings: [] });
    await second.close();
  });

  test("verify tells from a hash written down elsewhere that the end was cut off", async () => {
    const desk = await (await store.place()).open(fixed());
    await desk.enter(batch(one));
    const known = await desk.head();
    if (known === null) throw new Error("nothing was entered");
    expect((await verify(desk, { known })).findings).toEqual([]);
    const gone = { seq: known.seq + 1, hash: "f".repeat(64) };
    expect((await verify(desk, { known: gone })).findings.map(({ type }) => type)).toEqual(["cut-off"]);
    await desk.close();
  });

  test("where no desk is, a reader is told so, and none is made", async () => {
    const place = await store.place();
    await expect(place.open({ purpose: "read" })).rejects.toThrow(DeskUnusableError);
    await expect(place.open({ purpose: "read" })).rejects.toThrow("hearsay ingest");
  });

  test("a desk opened for reading refuses everything that writes", async () => {
    const place = await store.place();
    const writer = await place.open(fixed());
    await writer.enter(batch(one));
    await writer.close();
    const reader = await place.open({ purpose: "read" });
    const change = { rows: [], removed: [], position: 1 };
    for (const write of [
      () => reader.enter(EMPTY),
      () => reader.ledger.append([]),
      () => reader.erase({ type: "document", id: one.id }),
      () => reader.views.save("board", change),
      () => reader.views.clear("board"),
      () => reader.search.save([], 1),
      () => reader.search.clear(),
      () => reader.rumours.reindex(),
    ]) {
      await expect(write()).rejects.toThrow(DeskReadOnlyError);
    }
    expect(await verify(reader)).toMatchObject({ entries: 2, findings: [] });
    await reader.close();
  });
}

/** What is asked of stores that two processes can reach. */
export function testLocking(store: StoreUnderTest): void {
  test("Two processes on one desk: the second writer is told plainly to wait, and by whom", async () => {
    const place = await store.place();
    const first = await place.open();
    await first.enter(batch(one));
    await expect(place.open()).rejects.toThrow(DeskBusyError);
    await expect(place.open()).rejects.toThrow(
      new RegExp(
        `Another process is writing on the desk .*process ${process.pid}.*since.*Wait until it is done`,
      ),
    );
    await first.enter(batch(two, "rumour_b"));
    await first.close();
    const second = await place.open();
    expect(await second.head()).toMatchObject({ seq: 4 });
    await second.close();
  });

  test("readers are free while someone writes, and see what was entered", async () => {
    const place = await store.place();
    const writer = await place.open();
    await writer.enter(batch(one));
    const reader = await place.open({ purpose: "read" });
    expect(await reader.head()).toMatchObject({ seq: 2 });
    await writer.enter(batch(two, "rumour_b"));
    expect(await verify(reader)).toMatchObject({ entries: 4, findings: [] });
    await writer.close();
    expect(await reader.head()).toMatchObject({ seq: 4 });
    await reader.close();
  });
}
