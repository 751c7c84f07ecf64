import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { NOTHING_YET, seal } from "../../src/core/ledger/chain.ts";
import { digestOfSaid } from "../../src/core/ledger/editor-words.ts";
import type { Entry, RumourEvent } from "../../src/core/ledger/event.ts";
import type { Desk } from "../../src/shell/store/desk-store.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { openRawFile } from "../../src/shell/store/sqlite/driver.ts";
import type { Finding } from "../../src/shell/store/verify/finding.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document, draft, EMPTY, filed, keptWords, MATCH, OPENED } from "../contract/made-up.ts";

const root = mkdtempSync(join(tmpdir(), "tampered-"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const [one, two] = [document(1), document(2)];
const UNGUARDED =
  "DROP TRIGGER entry_is_never_changed; DROP TRIGGER entry_is_never_removed; DROP TRIGGER entry_joins_on; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;";

/** Entries 1 and 2 make rumour_a, 3 and 4 rumour_b; then someone with another tool and no respect does `sql`. */
test.each<[string, string, readonly Finding["type"][]]>([
  ["nothing", "SELECT 1", []],
  [
    "an entry's content",
    "UPDATE entry SET event = replace(event, 'brombeer', 'mispel') WHERE seq = 3",
    ["content"],
  ],
  [
    "when an entry was entered",
    "UPDATE entry SET entered_at = '1999-01-01T00:00:00.000Z' WHERE seq = 1",
    ["content"],
  ],
  ["an entry and its hash", "UPDATE entry SET hash = 'f' WHERE seq = 2", ["content", "link"]],
  ["the first entry's link", "UPDATE entry SET previous = 'f' WHERE seq = 1", ["link"]],
  ["the last entry removed", "DELETE FROM entry WHERE seq = 4", ["cut-off"]],
  ["an entry in the middle removed", "DELETE FROM entry WHERE seq = 2", ["number"]],
  ["the first two removed", "DELETE FROM entry WHERE seq < 3", ["number"]],
  ["a rumour's opening removed", "DELETE FROM entry WHERE seq = 3", ["number", "version", "fold"]],
  ["a version", "UPDATE entry SET version = 7 WHERE seq = 4", ["content", "version"]],
  [
    "an entry's rumour",
    "UPDATE entry SET rumour_id = 'rumour_c' WHERE seq = 4",
    ["content", "version", "fold"],
  ],
  ["all entries removed", "DELETE FROM entry", ["cut-off"]],
  ["a document removed", `DELETE FROM document WHERE document_id = '${one.id}'`, ["document"]],
  [
    "a document's text",
    "UPDATE document SET kept = replace(kept, 'in talks to buy', 'not going to buy')",
    ["evidence", "evidence", "changed", "changed"],
  ],
  ["words removed", `DELETE FROM words WHERE document_id = '${two.id}'`, ["words"]],
  [
    "words and text alike",
    `UPDATE document SET kept = replace(kept, 'Quitte,', 'Mispel,') WHERE document_id = '${one.id}';
    UPDATE words SET beside = replace(beside, 'Quitte"', 'Mispel"') WHERE document_id = '${one.id}'`,
    ["digest", "changed"],
  ],
  [
    "a document's outlet",
    `UPDATE document SET kept = replace(kept, 'The Hedgerow', 'The Gazette') WHERE document_id = '${one.id}'`,
    ["outlet", "changed"],
  ],
  [
    "a document's address",
    `UPDATE document SET kept = replace(kept, 'hedgerow.example', 'gazette.example') WHERE document_id = '${one.id}'`,
    ["changed"],
  ],
  [
    "when a document was published",
    `UPDATE document SET kept = replace(kept, '2021-03-04', '2021-01-01') WHERE document_id = '${one.id}'`,
    ["published"],
  ],
  ["a document that is none", `UPDATE document SET kept = '[]' WHERE document_id = '${one.id}'`, ["row"]],
  ["a document cut off", `UPDATE document SET kept = '{' WHERE document_id = '${one.id}'`, ["damage", "row"]],
  ["words that are none", `UPDATE words SET beside = 'null' WHERE document_id = '${one.id}'`, ["row"]],
  ["an event that is none", "UPDATE entry SET event = 'null' WHERE seq = 4", ["content", "fold"]],
  ["an event cut off", "UPDATE entry SET event = '{' WHERE seq = 4", ["damage", "content", "fold"]],
  [
    "a view that is none",
    "INSERT INTO view_row (follower, key, sort, view) VALUES ('board', 'rumour_a', '1', '5')",
    ["row"],
  ],
  [
    "a view cut off",
    "INSERT INTO view_row (follower, key, sort, view) VALUES ('board', 'rumour_a', '1', '{')",
    ["damage", "row"],
  ],
  [
    "a salt",
    `UPDATE words SET beside = replace(beside, 'salt of', 'pepper of') WHERE digest = '${keptWords(one).digest}'`,
    ["digest"],
  ],
  ["reports out of the index", "DELETE FROM report", ["index"]],
  ["a report in the index that is none", "UPDATE report SET withdrawn = 'yes' WHERE seq = 2", ["index"]],
  ["keys out of the index", "DELETE FROM rumour_key", ["index"]],
  ["a key more in the index", "INSERT INTO rumour_key VALUES ('name:mispel', 'rumour_a')", ["index"]],
  ["a follower's position", "INSERT INTO follower VALUES ('board', 99)", ["ahead"]],
])("verify tells of %s", async (name, sql, expected) => {
  const folder = join(root, name.replaceAll(/\W/g, "-"));
  const desk = await openDesk({ type: "sqlite", folder });
  await desk.enter(batch(one, "rumour_a"));
  await desk.enter(batch(two, "rumour_b"));
  const known = (await desk.head()) ?? { seq: 0, hash: "" };
  await desk.close();
  const file = openRawFile(join(folder, "desk.db"), 0);
  file.exec(`${UNGUARDED} ${sql}`);
  file.close();
  const again = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  const board = {
    name: "board",
    position: () => again.views.position("board"),
    follow: async () => {},
    forget: async () => {},
  };
  // Where the end is cut off or changed, its number and hash from before are not found any more.
  const isEnd = ["cut-off"].some((type) => expected.includes(type as Finding["type"]));
  const options = isEnd ? { followers: [board], known } : { followers: [board] };
  const { findings } = await verify(again, options);
  expect(findings.map(({ type }) => type)).toEqual(expected);
  await again.close();
});

test.each<[string, string, readonly Finding["type"][]]>([
  ["nothing", "SELECT 1", []],
  ["what an editor wrote", "UPDATE said SET beside = replace(beside, 'dull', 'true')", ["digest"]],
  ["what an editor wrote removed", "DELETE FROM said", ["words"]],
  ["what an editor wrote cut off", "UPDATE said SET beside = '{}'", ["row"]],
  ["what an editor wrote marked as erased", "UPDATE said SET beside = NULL", []],
])("verify tells of %s, with an editor's decision", async (name, sql, expected) => {
  const folder = join(root, `said-${name.replaceAll(/\W/g, "-")}`);
  const desk = await openDesk({ type: "sqlite", folder });
  await desk.enter(batch(one, "rumour_a"));
  const words = { because: "the old one was dull", sentence: "Brombeer wants Quitte" };
  const said = digestOfSaid("salt", words);
  await desk.enter({
    ...EMPTY,
    drafts: [draft("rumour_a", 2, { type: "RumourRenamed", name: "given", said })],
    said: [{ digest: said, salt: "salt", words }],
    by: "editor:ida",
  });
  await desk.close();
  const file = openRawFile(join(folder, "desk.db"), 0);
  file.exec(sql);
  file.close();
  const again = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  expect((await verify(again)).findings.map(({ type }) => type)).toEqual(expected);
  await again.close();
});

test("verify tells of merges that lead in a circle", async () => {
  const desk = await openDesk({ type: "memory" });
  await desk.enter(batch(one, "rumour_a"));
  await desk.enter(batch(two, "rumour_b"));
  await desk.ledger.append([
    draft("rumour_a", 2, { type: "RumourMerged", into: "rumour_b", match: MATCH }),
    draft("rumour_b", 2, { type: "RumourMerged", into: "rumour_a", match: MATCH }),
  ]);
  const { findings } = await verify(desk);
  expect(findings).toEqual([
    {
      type: "fold",
      seq: 6,
      message:
        "Entry 6 of rumour_b cannot be RumourMerged: the rumour to merge into was itself merged into another one.",
    },
    { type: "circle", seq: null, message: "Merges lead in a circle: rumour_a → rumour_b." },
  ]);
});

test.each<[string, readonly RumourEvent[], RegExp]>([
  [
    "the withdrawal of a report that never was",
    [{ type: "ReportWithdrawn", reportId: "report_never", reason: "misread" }],
    /^Entry 3 of rumour_a cannot be ReportWithdrawn: the report does not stand in the rumour\.$/,
  ],
  [
    "an event that no version of Hearsay enters",
    [JSON.parse('{"type":"Nonsense"}')],
    /^Entry 3 holds no event that Hearsay knows\.$/,
  ],
  ["an event that is null", [JSON.parse("null")], /^Entry 3 holds no event that Hearsay knows\.$/],
  [
    "a split without a merge",
    [{ type: "RumourSplit", from: "rumour_b", because: "no reason" }],
    /there is no merge to undo/,
  ],
  [
    "a merge into a rumour that is not there",
    [{ type: "RumourMerged", into: "rumour_z", match: MATCH }],
    /there is no such rumour before it/,
  ],
  ["a report filed twice", [filed(one)], /the rumour has this report/],
  ["a second opening", [OPENED], /the rumour was opened before/],
])("verify tells of %s, though it is well chained", async (_name, events, message) => {
  const desk = await openDesk({ type: "memory" });
  await desk.enter(batch(one, "rumour_a"));
  const [next] = events;
  const end = (await desk.head()) ?? NOTHING_YET;
  if (next === undefined) throw new Error("There is nothing to enter.");
  const forged = seal(
    {
      rumourId: "rumour_a",
      version: 3,
      enteredAt: "2021-03-05T00:00:00.000Z",
      enteredBy: "desk@0",
      event: next,
    },
    end,
  );
  const { findings } = await verify({
    ...desk,
    ledger: { ...desk.ledger, read: () => andThen(desk, forged) },
  });
  expect(findings).toEqual([{ type: "fold", seq: 3, message: expect.stringMatching(message) }]);
});

async function* andThen(desk: Desk, forged: Entry): AsyncIterable<Entry> {
  yield* desk.ledger.read(0);
  yield forged;
}
