import { expect, test } from "vitest";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document } from "../contract/made-up.ts";
import { all } from "../contract/store-under-test.ts";

/** A connection that knows nothing of Hearsay, as a person with another tool has. */
export interface RawConnection {
  run(sql: string): Promise<unknown>;
  close(): Promise<void>;
}

export interface GuardedStore {
  open(): Promise<Desk>;
  connect(): Promise<RawConnection>;
}

export const entryRow = (seq: number, rumour: string, version: number, previous: string): string =>
  `INTO entry (seq, rumour_id, version, entered_at, entered_by, event, previous, hash)
   VALUES (${seq}, '${rumour}', ${version}, '2021-03-05T09:00:00.000Z', 'editor:mallory', '{}', ${previous}, 'forged')`;
export const LAST = "(SELECT hash FROM entry WHERE seq = 4)";

/** What is tried, and the statement that tries it. */
export type Way = readonly [string, string];

const WAYS: readonly Way[] = [
  ["changing an entry", "UPDATE entry SET entered_by = 'editor:mallory' WHERE seq = 2"],
  ["changing its number", "UPDATE entry SET seq = 9 WHERE seq = 4"],
  ["removing the last entry", "DELETE FROM entry WHERE seq = 4"],
  ["removing all entries", "DELETE FROM entry"],
  ["entering under a number that is taken", `INSERT ${entryRow(2, "rumour_a", 2, LAST)}`],
  ["leaving a gap", `INSERT ${entryRow(6, "rumour_a", 3, LAST)}`],
  ["entering before the first", `INSERT ${entryRow(0, "rumour_a", 3, LAST)}`],
  [
    "joining on to an entry that is not the last",
    `INSERT ${entryRow(5, "rumour_a", 3, "(SELECT hash FROM entry WHERE seq = 3)")}`,
  ],
  ["joining on to nothing", `INSERT ${entryRow(5, "rumour_a", 3, "'00'")}`],
  ["a version that is taken", `INSERT ${entryRow(5, "rumour_a", 2, LAST)}`],
  ["a gap between versions", `INSERT ${entryRow(5, "rumour_a", 4, LAST)}`],
];

/** `ownWays`: ways to change history that only this database has. */
export function testGuards(make: () => Promise<GuardedStore>, ownWays: readonly Way[]): void {
  test.each([...WAYS, ...ownWays])("is refused: %s", async (_, sql) => {
    const store = await make();
    const desk = await store.open();
    await desk.enter(batch(document(1), "rumour_a"));
    await desk.enter(batch(document(2), "rumour_b"));
    const before = await all(desk.ledger.read(0));
    await desk.close();
    const raw = await store.connect();
    await expect(raw.run(sql)).rejects.toThrow(/never (changed|removed)|without gaps|hash before it|no gaps/);
    await raw.close();
    const again = await store.open();
    expect(await all(again.ledger.read(0))).toEqual(before);
    expect(await verify(again)).toMatchObject({ findings: [] });
    await again.close();
  });
}
