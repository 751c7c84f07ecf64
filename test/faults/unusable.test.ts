import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DeskUnusableError } from "../../src/shell/store/errors.ts";
import { openDesk } from "../../src/shell/store/open-desk.ts";
import { openRawFile } from "../../src/shell/store/sqlite/driver.ts";
import { verify } from "../../src/shell/store/verify/verify.ts";
import { batch, document } from "../contract/made-up.ts";

const root = mkdtempSync(join(tmpdir(), "unusable-"));
const good = join(root, "good");
afterAll(() => rmSync(root, { recursive: true, force: true }));

beforeAll(async () => {
  const desk = await openDesk({ type: "sqlite", folder: good });
  for (let number = 0; number < 60; number += 1) {
    await desk.enter(batch(document(number), `rumour_${number}`));
  }
  await desk.close();
});

/** Puts something in the place of a good desk's file, and gives the folder. */
function spoiled(name: string, spoil: (path: string) => void): string {
  const folder = join(root, name.replaceAll(/\W/g, "-"));
  mkdirSync(folder);
  for (const file of ["desk.db", "desk.txt"]) copyFileSync(join(good, file), join(folder, file));
  spoil(join(folder, "desk.db"));
  return folder;
}

describe.each(["read", "write"] as const)("opened to %s", (purpose) => {
  test.each<[string, (path: string) => void, RegExp]>([
    [
      "a text file",
      (path) => writeFileSync(path, "Dear diary, today…\n".repeat(99)),
      /is not a desk: it is no SQLite file/,
    ],
    ["a short text file", (path) => writeFileSync(path, "x"), /is not a desk/],
    ["a file cut off in its header", (path) => truncateSync(path, 60), /is not a desk|is damaged/],
    ["a file cut off after its first page", (path) => truncateSync(path, 4096), /is damaged/],
    ["a file cut in half", (path) => truncateSync(path, Math.floor(statSync(path).size / 2)), /is damaged/],
    [
      "a file overwritten with zeros",
      (path) => writeFileSync(path, Buffer.alloc(40_960)),
      /is not a desk|is damaged/,
    ],
    [
      "an empty file where a desk was",
      (path) => writeFileSync(path, ""),
      /missing or empty, but a desk was kept here/,
    ],
    ["no file where a desk was", (path) => rmSync(path), /missing or empty, but a desk was kept here/],
    ["a folder", (path) => [rmSync(path), mkdirSync(path)], /cannot be opened/],
    ["another program's file", (path) => foreign(path), /is an SQLite file of another program/],
  ])("%s is told plainly, and left as it is", async (name, spoil, words) => {
    const folder = spoiled(`${name} ${purpose}`, spoil);
    const path = join(folder, "desk.db");
    const before = contentOf(path);
    const opening = openDesk({ type: "sqlite", folder }, { purpose });
    await expect(opening).rejects.toThrow(DeskUnusableError);
    await expect(opening).rejects.toThrow(words);
    await expect(opening).rejects.toThrow(path);
    expect(contentOf(path)).toEqual(before);
    // The right to write was given back, so the next one is told the same.
    await expect(openDesk({ type: "sqlite", folder }, { purpose })).rejects.toThrow(words);
  });
});

function foreign(path: string): void {
  rmSync(path);
  const file = openRawFile(path, 0);
  file.exec("CREATE TABLE bookmarks (address TEXT)");
  file.close();
}

function contentOf(path: string): Buffer | null {
  const isFile = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  return isFile ? readFileSync(path) : null;
}

test("a folder that cannot be made is told plainly", async () => {
  const path = join(root, "a-file");
  writeFileSync(path, "");
  const opening = openDesk({ type: "sqlite", folder: join(path, "desk") });
  await expect(opening).rejects.toThrow(DeskUnusableError);
  await expect(opening).rejects.toThrow("cannot be made");
});

test.each<[string, (path: string) => void]>([
  [
    "something else stands in the place of the writer's lock",
    (path) => writeFileSync(path, "mine ".repeat(200)),
  ],
  ["a folder stands in the place of the writer's lock", (path) => mkdirSync(path)],
])("%s, and a writer is told plainly", async (name, spoil) => {
  const folder = spoiled(name, () => {});
  const lock = join(folder, "writer.lock");
  spoil(lock);
  const opening = openDesk({ type: "sqlite", folder });
  await expect(opening).rejects.toThrow(DeskUnusableError);
  await expect(opening).rejects.toThrow(lock);
  const reader = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  expect(await reader.head()).toMatchObject({ seq: 120 });
  await reader.close();
});

test.each<[string, string, RegExp, RegExp]>([
  [
    "a newer Hearsay",
    "INSERT INTO kysely_migration (name, timestamp) VALUES ('9999-later', 'then')",
    /by a newer version of Hearsay/,
    /by a newer version of Hearsay/,
  ],
  [
    "nobody knows whom",
    "DELETE FROM kysely_migration",
    /cannot be made or brought up to date/,
    /no desk there yet/,
  ],
])("a desk kept by %s is told plainly", async (name, sql, writing, reading) => {
  const folder = spoiled(name, (path) => {
    const file = openRawFile(path, 0);
    file.exec(sql);
    file.close();
  });
  for (const [purpose, words] of [
    ["write", writing],
    ["read", reading],
  ] as const) {
    const opening = openDesk({ type: "sqlite", folder }, { purpose });
    await expect(opening).rejects.toThrow(DeskUnusableError);
    await expect(opening).rejects.toThrow(words);
  }
});

test("a desk kept by an older Hearsay gets its index and its board made anew, and a reader is told to have that done", async () => {
  const folder = spoiled("older", (path) => {
    const file = openRawFile(path, 0);
    file.exec(
      `DELETE FROM kysely_migration WHERE name <> '0001-desk'; DROP TABLE said; DELETE FROM rumour_key; DELETE FROM report;
      DROP TABLE view_place; DROP TABLE view_facet; ALTER TABLE view_row DROP COLUMN facets;
      INSERT INTO view_row (follower, key, sort, view) VALUES ('board', 'rumour_a', '1', '{}');
      INSERT OR REPLACE INTO follower (name, position) VALUES ('board', 1)`,
    );
    file.close();
  });
  const reading = openDesk({ type: "sqlite", folder }, { purpose: "read" });
  await expect(reading).rejects.toThrow(/older version of Hearsay/);
  const desk = await openDesk({ type: "sqlite", folder });
  expect((await verify(desk)).findings).toEqual([]);
  expect([await desk.views.position("board"), await desk.views.count("board")]).toEqual([0, 0]);
  await desk.close();
});

test("a desk damaged in the middle opens, and verify tells where or says that it cannot be read", async () => {
  const folder = spoiled("damaged in the middle", (path) => {
    const bytes = readFileSync(path);
    bytes.fill(0xff, Math.floor(bytes.length / 2), Math.floor(bytes.length / 2) + 8192);
    writeFileSync(path, bytes);
  });
  const desk = await openDesk({ type: "sqlite", folder }, { purpose: "read" });
  const outcome = await verify(desk).then(
    ({ findings }) => findings.map(({ type }) => type),
    (error: unknown) => error,
  );
  if (outcome instanceof Error) expect(outcome).toBeInstanceOf(DeskUnusableError);
  else expect(outcome).toContain("damage");
  await desk.close();
});

test("a full disk is told plainly, and nothing acknowledged is lost", async () => {
  const folder = join(root, "full");
  // No file of the process may grow beyond the limit: to SQLite, that is a disk with no room left.
  const limit = `trap '' XFSZ; ulimit -f 600; exec "$0" --import tsx "$1" "$2"`;
  const script = join(import.meta.dirname, "entering-process.ts");
  const { status, stdout, stderr } = spawnSync("bash", ["-c", limit, process.execPath, script, folder], {
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toMatch(/DeskUnusableError: .*desk\.db cannot (grow|be read or written)/);
  const [seq = "0", hash = ""] = stdout.trim().split("\n").at(-1)?.split(" ") ?? [];
  expect(Number(seq)).toBeGreaterThan(0);
  const desk = await openDesk({ type: "sqlite", folder });
  expect(await verify(desk, { known: { seq: Number(seq), hash } })).toMatchObject({ findings: [] });
  const next = Number(seq) / 2;
  expect((await desk.enter(batch(document(next), `rumour_${next}`)))[0]?.seq).toBe(Number(seq) + 1);
  await desk.close();
});

describe("a database that cannot be used is told plainly, without its password", () => {
  test.each([
    ["postgres://ida:geheim@127.0.0.1:1/desk", "PostgreSQL at 127.0.0.1:1/desk does not answer"],
    ["postgres://ida:geheim@nowhere.invalid/desk", "PostgreSQL at nowhere.invalid/desk cannot be found"],
    ["postgres://ida:geheim@localhost/desk?host=/nowhere", "PostgreSQL at /nowhere/desk does not answer"],
  ])("%s", async (url, words) => {
    const opening = openDesk({ type: "postgres", url });
    await expect(opening).rejects.toThrow(DeskUnusableError);
    await expect(opening).rejects.toThrow(words);
    await expect(opening).rejects.not.toThrow("geheim");
  });
});
