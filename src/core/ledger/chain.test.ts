import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { batch, document, draft, filed, OPENED } from "../../../test/contract/made-up.ts";
import type { RumourId } from "../rumour/rumour.ts";
import { breakAt, firstBreak, GENESIS, hashOfEntry, NOTHING_YET } from "./chain.ts";
import { type Entering, enterDrafts } from "./enter-drafts.ts";
import type { Entry } from "./event.ts";
import { StaleRumourError } from "./ledger.ts";

const AT: Entering = {
  end: NOTHING_YET,
  versions: new Map(),
  enteredAt: "2021-03-05T09:00:00.000Z",
  enteredBy: "desk@test",
};

/** A ledger of `count` entries: one rumour opened, and a report from each further document. */
function ledger(count: number): readonly Entry[] {
  const reports = Array.from({ length: count - 1 }, (_, number) => filed(document(number)));
  return enterDrafts([draft("rumour_a", 0, OPENED, ...reports)], AT);
}

test("Ledger entries are numbered 1, 2, 3 … and each carries the hash before it", () => {
  const entries = enterDrafts(
    [...batch(document(1)).drafts, draft("rumour_b", 0, OPENED), draft("rumour_a", 2, filed(document(2)))],
    AT,
  );
  expect(entries.map((entry) => [entry.seq, entry.rumourId, entry.version])).toEqual([
    [1, "rumour_a", 1],
    [2, "rumour_a", 2],
    [3, "rumour_b", 1],
    [4, "rumour_a", 3],
  ]);
  expect(entries.map((entry) => entry.previous)).toEqual([
    GENESIS,
    ...entries.slice(0, -1).map((entry) => entry.hash),
  ]);
  expect(firstBreak(entries)).toBeNull();
});

test("the hash is what anyone can compute: SHA-256 of the canonical JSON without the hash", () => {
  const [entry] = ledger(1);
  // Made once with Python's json.dumps(entry, sort_keys=True, separators=(",", ":")) and hashlib.sha256.
  expect(entry?.hash).toBe("ec38ba3a4a584ac95d87c641b08f91e9c8a9d04c42f9677053e8236a9cc70f5d");
});

describe("a chain shows every change", () => {
  test.each<[string, (entry: Entry) => Entry]>([
    ["of time", (entry) => ({ ...entry, enteredAt: "1999-01-01T00:00:00.000Z" })],
    ["of author", (entry) => ({ ...entry, enteredBy: "editor:mallory" })],
    ["of rumour", (entry) => ({ ...entry, rumourId: "rumour_other" })],
    ["of version", (entry) => ({ ...entry, version: entry.version + 1 })],
    ["of number", (entry) => ({ ...entry, seq: entry.seq + 1 })],
    ["of event", (entry) => ({ ...entry, event: { type: "RumourSplit", from: "rumour_b", because: "no" } })],
  ])("%s", (_, forge) => {
    const entries = ledger(5);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4 }), (index) => {
        const forged = entries.map((entry, at) => (at === index ? forge(entry) : entry));
        expect(firstBreak(forged)?.seq).toBe(forged[index]?.seq);
      }),
    );
  });

  test("of one entry whose hash was made anew: the next one's link tells", () => {
    const entries = ledger(4).map((entry) => {
      const forged = { ...entry, enteredBy: "editor:mallory" } as const;
      return entry.seq === 2 ? { ...forged, hash: hashOfEntry(forged) } : entry;
    });
    expect(firstBreak(entries)).toMatchObject({ seq: 3, type: "link" });
  });

  test("by removing any entry but the last, or by changing the order", () => {
    const entries = ledger(6);
    fc.assert(
      fc.property(fc.shuffledSubarray([...entries], { minLength: 1 }), (some) => {
        const isBeginning = some.every((entry, index) => entry.seq === index + 1);
        expect(firstBreak(some) === null).toBe(isBeginning);
      }),
    );
  });
});

test("a chain goes on from any end that is known to be good", () => {
  const entries = ledger(4);
  const [first, second] = entries;
  expect(first && second && breakAt(second, first)).toBeNull();
  expect(firstBreak(entries.slice(2), second)).toBeNull();
  expect(firstBreak(entries.slice(3), second)).toMatchObject({ type: "number", expected: "3", found: "4" });
});

test("a draft that was decided on an older version is stale, and nothing is entered", () => {
  const versions = new Map<RumourId, number>([["rumour_a", 3]]);
  const stale = draft("rumour_a", 2, filed(document(1)));
  expect(() => enterDrafts([draft("rumour_b", 0, OPENED), stale], { ...AT, versions })).toThrow(
    new StaleRumourError("rumour_a", 2, 3),
  );
  expect(() => enterDrafts([draft("rumour_a", 0, OPENED), draft("rumour_a", 0, OPENED)], AT)).toThrow(
    StaleRumourError,
  );
});

test.each([
  ["begins with a report", [filed(document(1))]],
  ["is opened twice", [OPENED, OPENED]],
])("a rumour that %s can never be entered", (_, events) => {
  expect(() => enterDrafts([draft("rumour_a", 0, ...events)], AT)).toThrow("of rumour_a");
});
