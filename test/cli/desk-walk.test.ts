import { beforeAll, expect, test } from "vitest";
import { expectPrinted } from "./expectation.ts";
import { deskFolder, hearsay, type Run } from "./hearsay.ts";

// One desk, walked through as a new user would: from pages to the board, from the board to the reasons.
const desk = deskFolder();
const on = (line: string): Run => hearsay([...line.split(" "), "--data", desk]);
let first: Run;
/** The rumour that most of the pages tell, Orrin buys Tallis, and the report of the first page that tells it. */
let orrin = "";
let report = "";

beforeAll(() => {
  first = on("ingest talks.html records.jsonl broken.jsonl");
  on("ingest --published 2021-03-04 denial.txt");
  [{ id: orrin }] = rowsOf("board --json --party Tallis --kind acquisition") as [Row];
  [report = ""] = /report_\w+/.exec(on("explain wire-1").stdout) ?? [];
});

test("ingest files what can be read, names what cannot, and says so by its exit code", () => {
  expect(first.stdout).toMatch(
    /^Read 6 pages in \d+\.\d s: 6 new documents, \d+ reports filed, \d+ rumours opened, 1 problem\.\n$/,
  );
  expect(first.stderr).toMatch(/^hearsay: broken\.jsonl, line 2: .+\n$/);
  expect(first.code).toBe(1);
});

test("ingest of the same again enters nothing new", () => {
  const before = on("export entries").stdout;
  expect(on("ingest talks.html records.jsonl").stdout).toMatch(
    /^Read 4 pages in \d+\.\d s: 0 new documents, 0 reports filed, 0 rumours opened, 4 known before\.\n$/,
  );
  expect(on("export entries").stdout).toBe(before);
});

test.each([
  ["board", "board"],
  ["board --party Tallis --kind acquisition", "board-party-kind"],
  ["show ORRIN", "show"],
  ["explain REPORT", "explain-report"],
  ["search Orrin umbrella", "search-nothing"],
  ["search Fenn", "search"],
])("hearsay %s prints what expected/%s.txt has", (line, name) => {
  const run = on(line.replace("ORRIN", orrin).replace("REPORT", report));
  expect(run.stderr).toBe("");
  expect(run.code).toBe(0);
  expectPrinted(run.stdout, name);
});

test("board --party says when no rumour names the party", () => {
  expect(on("board --party Zzz").stdout).toBe('No rumour on this desk names "Zzz".\n');
  expect(on("board --party Tallis --state expired").stdout).toBe("No rumours.\n");
});

test("board --limit says how many there are in all", () => {
  const all = rowsOf("board --json --limit 0");
  expect(rowsOf("board --json --limit 2")).toEqual(all.slice(0, 2));
  expect(on("board --limit 2").stdout).toMatch(new RegExp(`^2 of ${all.length} rumours\n`));
});

test("board --state shows rumours in that state alone", () => {
  const denied = rowsOf("board --json --state denied");
  expect(denied.map(({ id }) => id)).toEqual([orrin]);
  expect(rowsOf("board --json --state DENIED --kind Acquisition")).toEqual(denied);
});

test("--as-of shows what could be known on a day, and says when that was nothing", () => {
  const day = rowsOf("board --json --as-of 2021-03-02 --party Tallis --kind acquisition");
  expect(day).toMatchObject([{ id: orrin, state: "repeated", counts: { documents: 2, origins: 1 } }]);
  expect(on("board --as-of 2021-02-28").stdout).toBe(
    "What could be known on 28 February 2021\n\nNo rumours.\n",
  );
  expect(on("board --as-of 2021-03-02 --party Zzz").stdout).toBe('No rumour on this desk names "Zzz".\n');
  const shown = on(`show ${orrin.slice(0, 15)} --json --as-of 2021-03-02`).stdout;
  expect(JSON.parse(shown)).toMatchObject({ id: orrin, state: "repeated", timeline: { length: 2 } });
  const nothing = on(`show ${orrin} --as-of 2021-02-28`);
  expect(nothing.code).toBe(3);
  expect(nothing.stderr).toBe(
    `hearsay: the desk could have known nothing of "${orrin}" on 28 February 2021.\n  hearsay board --as-of 2021-02-28 lists what it could have known.\n`,
  );
  expect(on("export rumours --as-of 2021-02-28").stdout).toBe("");
  expect(on("export documents --as-of 2021-03-01").stdout.trim().split("\n")).toHaveLength(1);
  // From today on, everything that is held is known.
  const now = rowsOf("board --json --as-of 2199-01-01").map(({ id }) => id);
  expect(now).toEqual(rowsOf("board --json").map(({ id }) => id));
});

test("changes lists what came to be believed otherwise, by published day or as the desk learned it", () => {
  const told = rowsOf("changes --json");
  const turns = (rows: readonly Row[]) =>
    rows.map((row) => [row.id, (row as Row & { aspect: string }).aspect]);
  expect(rowsOf(`changes --json --rumour ${orrin}`)).toMatchObject([
    { date: "2021-03-01", aspect: "state", was: null, is: "heard" },
    { date: "2021-03-04", aspect: "state", was: "heard", is: "denied" },
  ]);
  expect(turns(rowsOf("changes --json --since 2021-03-04"))).toEqual(
    turns(told.filter((row) => (row as Row & { date: string }).date >= "2021-03-04")),
  );
  const learned = rowsOf("changes --json --learned") as (Row & { entered: { seq: number } })[];
  const { seq } = learned[0]?.entered ?? { seq: 0 };
  expect(seq).toBeGreaterThan(0);
  expect(rowsOf(`changes --json --since ${seq}`)).toEqual(learned.filter(({ entered }) => entered.seq > seq));
  expect(on("changes --since 2199-01-01").stdout).toBe("No change of belief.\n");
  expectPrinted(on(`changes --rumour ${orrin.slice(0, 15)}`).stdout, "changes");
});

test("show --json is the whole view of one rumour, by id, by its beginning, or without its prefix", () => {
  const view = on(`show --json ${orrin}`).stdout;
  expect(JSON.parse(view)).toMatchObject({ id: orrin, kind: "acquisition", state: "denied" });
  expect(on(`show --json ${orrin.slice(0, 12)}`).stdout).toBe(view);
  expect(on(`show --json ${orrin.slice(7, 14)}`).stdout).toBe(view);
});

test.each([
  ["show ORRINx", /^hearsay: there is no rumour "rumour_\w+" on this desk\.\n {2}Did you mean:\n {2}rumour_/],
  ["show Fenn", /^hearsay: there is no rumour "Fenn" on this desk\.\n {2}These speak of it:\n {2}rumour_/],
  [
    "show zzz",
    /^hearsay: there is no rumour "zzz" on this desk\.\n {2}An id looks like .+ hearsay board .+\n$/,
  ],
  ["show 1-", /^hearsay: there is no rumour "1-" on this desk\.\n {2}An id looks like .+\n$/],
  ["show ", /^hearsay: there is no rumour "" on this desk\.\n {2}An id looks like .+\n$/],
  [
    "show rumour_",
    /^hearsay: "rumour_" can mean (\d+) rumours; give more of the id:\n(?: {2}rumour_[0-9a-f]{16} {2}\S+ .+\n)+$/,
  ],
  [
    "explain wier-1",
    /^hearsay: there is no document, claim or report "wier-1".*\n {2}Did you mean:\n {2}wire-1\n/,
  ],
  ["explain ORRIN", /That is a rumour: hearsay show rumour_/],
  ["rebuild bord", /^hearsay: there is no follower "bord"\.\n {2}Did you mean board\?\n$/],
])("hearsay %s exits with 3 and says what comes near", (line, says) => {
  const run = on(line.replace("ORRIN", orrin));
  expect(run.stderr).toMatch(says);
  expect(run.stdout).toBe("");
  expect(run.code).toBe(3);
});

test("explain finds a document by its id, its given id and its address, and a claim by its own", () => {
  const byGivenId = on("explain wire-1").stdout;
  expect(byGivenId).toContain("given as wire-1");
  const [id = ""] = /doc_\w+/.exec(byGivenId) ?? [];
  expect(on(`explain ${id.slice(0, 12)}`).stdout).toBe(byGivenId);
  const [claim = ""] = /claim_\w+/.exec(byGivenId) ?? [];
  expect(on(`explain ${claim}`).stdout).toContain(claim);
  expect(on(`explain ${claim}`).stdout).not.toContain("Sentences");
});

test("export gives JSON lines, and rumours without a time of entering", () => {
  expect(rowsOf("export documents").map(({ id }) => id)).toContain("blog-7");
  expect(rowsOf("export entries").map(({ seq }) => seq)).toEqual(
    rowsOf("export entries").map((_, index) => index + 1),
  );
  expect(rowsOf("export problems")).toMatchObject([{ input: "broken.jsonl", place: "line 2" }]);
  expect(rowsOf("export rumours").length).toBe(rowsOf("board --limit 0 --json").length);
  expect(on("export rumours").stdout).not.toContain("enteredAt");
});

test("verify prints the newest entry, knows it again, and misses one that is not there", () => {
  const verified = on("verify");
  expect(verified.code).toBe(0);
  const [, head = ""] = /^Newest entry (\d+:[0-9a-f]{64}), entered /m.exec(verified.stdout) ?? [];
  expect(on(`verify --known ${head}`).code).toBe(0);
  const missing = on(`verify --known ${head.replace(/.$/, (digit) => (digit === "0" ? "1" : "0"))}`);
  expect(missing.stderr).toMatch(/^hearsay: Entry \d+ .* \(cut-off\)\n$/);
  expect(missing.code).toBe(1);
});

test("rebuild makes the same board and the same finds again", () => {
  const before = [on("board --json").stdout, on("search Tallis").stdout];
  expect(on("rebuild").stdout).toBe(
    "Rebuilt from the ledger: index, search, board, changes, records, coverage.\n",
  );
  expect(on("rebuild board").stdout).toBe("Rebuilt from the ledger: board.\n");
  expect([on("board --json").stdout, on("search Tallis").stdout]).toEqual(before);
});

interface Row {
  readonly id: string;
  readonly seq: number;
}

function rowsOf(line: string): Row[] {
  const lines = on(line)
    .stdout.split("\n")
    .filter((row) => row !== "");
  return lines.map((row) => JSON.parse(row) as Row);
}
