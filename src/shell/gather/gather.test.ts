import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createTrial, GOOD, RSS } from "../../../test/gather/trial.ts";
import { gather } from "./gather.ts";

const { folder, clear, gathered, show, check } = createTrial();

test.each<[name: string, files: Record<string, string | Uint8Array>, inputs: string[], expected: string[]]>([
  ["a page", { "a.html": "<!doctype html><p>Hi" }, ["a.html"], ["a.html: html <!doctype html><p>Hi"]],
  ["a text", { "a.txt": "Plain." }, ["a.txt"], ["a.txt: text Plain."]],
  ["a page that is named as a text", { "a.txt": "<html><p>Hi" }, ["a.txt"], ["a.txt: html <html><p>Hi"]],
  ["a packed page", { "a.html.gz": gzipSync("<p>Hi") }, ["a.html.gz"], ["a.html.gz: html <p>Hi"]],
  ["a packed page that is not named so", { a: gzipSync("<p>Hi") }, ["a"], ["a: html <p>Hi"]],
  [
    "an unpacked page that is named as packed",
    { "a.html.gz": "<p>Hi" },
    ["a.html.gz"],
    ["a.html.gz: html <p>Hi"],
  ],
  [
    "records",
    { "a.jsonl": `${GOOD}\r\n{"text":"No id.","title":null}\r\n` },
    ["a.jsonl"],
    ["a.jsonl, line 1: text Good.", "a.jsonl, line 3: text No id."],
  ],
  ["a record of HTML", { a: '{"html":"<p>Hi"}' }, ["a"], ["a, line 1: html <p>Hi"]],
  ["packed records", { "a.jsonl.gz": gzipSync(GOOD) }, ["a.jsonl.gz"], ["a.jsonl.gz, line 1: text Good."]],
  ["a record over many lines", { a: '{\n "text":\n "Hi"\n}' }, ["a"], ["a: text Hi"]],
  [
    "a list of records",
    { a: `[${GOOD},{"a":1}]` },
    ["a"],
    [
      "a, record 1: text Good.",
      'a, record 2: has neither "text" nor "html". Give the record a text or html field.',
    ],
  ],
  ["a record with an empty text", { a: '{"title":"T","text":""}' }, ["a"], ["a, line 1: text "]],
  ["a feed", { "a.xml": RSS }, ["a.xml"], ["a.xml, item 1: text "]],
  ["a packed feed", { "a.gz": gzipSync(RSS) }, ["a.gz"], ["a.gz, item 1: text "]],
  ["inputs in the order given", { a: "A", b: "B" }, ["b", "a"], ["b: text B", "a: text A"]],
  [
    "a folder, by name, whatever is in it",
    {
      "f/b.txt": "B",
      "f/a/z.txt": "Z",
      "f/a/c.jsonl": GOOD,
      "f/B.txt": "capital",
      "f/.hidden": "H",
      "f/c.bin": "\0",
    },
    ["f"],
    [
      "f/B.txt: text capital",
      "f/a/c.jsonl, line 1: text Good.",
      "f/a/z.txt: text Z",
      "f/b.txt: text B",
      "f/c.bin: is a binary file, not text. Give HTML, plain text, JSONL or a feed.",
    ],
  ],
])("%s", (_name, files, inputs, expected) => check(files, inputs, expected));

test("what a record says of its document is kept as hints", async () => {
  const record = {
    id: 3,
    url: "https://a.example/x",
    source: "The Quay",
    date: "Dec 3, 2017",
    language: "en",
    title: "T",
  };
  const again = { url: "no address", outlet: "The Pier", published: "2017", byline: "Ann", text: "x" };
  writeFileSync(
    join(folder(), "r.jsonl"),
    `${JSON.stringify({ ...record, text: "x" })}\n${JSON.stringify(again)}`,
  );
  const now = "2026-01-02T03:04:05.000Z";
  const pages = (await gathered(["r.jsonl"], { now })).flatMap((one) =>
    one.type === "page" ? [one.page] : [],
  );
  expect(pages.map(({ givenId, url, charset, hints }) => ({ givenId, url, charset, ...hints }))).toEqual([
    {
      givenId: "3",
      url: "https://a.example/x",
      charset: "utf-8",
      title: "T",
      outlet: "The Quay",
      byline: null,
      published: "Dec 3, 2017",
      modified: null,
      notAfter: now,
      language: "en",
      from: "record",
    },
    {
      givenId: null,
      url: null,
      charset: "utf-8",
      title: null,
      outlet: "The Pier",
      byline: "Ann",
      published: "2017",
      modified: null,
      notAfter: now,
      language: null,
      from: "record",
    },
  ]);
});

test("paths that lead nowhere get one line each, and the rest is read", async () => {
  await check(
    { "a.txt": "A", "empty/.keep": "" },
    ["gone.html", "a.txt/b", "empty", "a.txt"],
    [
      "gone.html: there is no such file or folder. Check the spelling of the path.",
      "a.txt/b: a part of the path is a file and not a folder. Check the spelling of the path.",
      "empty: holds no files. Put pages, feeds or .jsonl files into it.",
      "a.txt: text A",
    ],
  );
});

test("symbolic links are followed once, and loops end", async () => {
  clear();
  mkdirSync(join(folder(), "f/sub"), { recursive: true });
  writeFileSync(join(folder(), "f/sub/a.txt"), "A");
  symlinkSync(join(folder(), "f"), join(folder(), "f/sub/loop"));
  symlinkSync("itself", join(folder(), "f/itself"));
  symlinkSync("nowhere", join(folder(), "f/broken"));
  symlinkSync("sub/a.txt", join(folder(), "f/alias.txt"));
  execFileSync("mkfifo", [join(folder(), "f/pipe")]);
  expect((await gathered(["f"])).map(show)).toEqual([
    "f/alias.txt: text A",
    "f/broken: there is no such file or folder. Check the spelling of the path.",
    "f/itself: is a symbolic link that leads back to itself. Check the disk and the path.",
    "f/pipe: is a device, pipe or socket. Check the disk and the path.",
    "f/sub/a.txt: text A",
  ]);
});

test("files and folders that may not be read get one line each", async () => {
  clear();
  mkdirSync(join(folder(), "f/closed"), { recursive: true });
  writeFileSync(join(folder(), "f/open.txt"), "A");
  writeFileSync(join(folder(), "f/secret.txt"), "S", { mode: 0 });
  execFileSync("chmod", ["0", join(folder(), "f/closed")]);
  execFileSync("chmod", ["755", folder(), join(folder(), "f")]);
  const lines = await asNobody(async () => (await gathered(["f"])).map(show));
  // So that it can be removed by someone who is no administrator.
  execFileSync("chmod", ["755", join(folder(), "f/closed")]);
  expect(lines).toEqual([
    "f/closed: may not be read by this user. Give yourself permission to read it.",
    "f/open.txt: text A",
    "f/secret.txt: may not be read by this user. Give yourself permission to read it.",
  ]);
});

/** The administrator may read everything, so that the test steps down for a while when it is run by one. */
async function asNobody<Value>(work: () => Promise<Value>): Promise<Value> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    return await work();
  } finally {
    process.seteuid?.(0);
  }
}

// Other systems have no file that can be opened and never read.
test.runIf(process.platform === "linux")("a file that fails while it is read gets one line", async () => {
  const [line] = (await gathered(["/proc/self/mem"])).map(show);
  expect(line).toBe("/proc/self/mem: cannot be read (EIO: i/o error, read). Check the disk and the path.");
});

test("nothing is opened before it is asked for, and a reader may leave early", async () => {
  await check({ "a.jsonl": GOOD.repeat(1000) }, [], []);
  const pages = gather([join(folder(), "a.jsonl"), "gone"]);
  expect((await pages.next()).value).toMatchObject({ type: "page" });
  await pages.return(undefined);
  expect(await pages.next()).toEqual({ done: true, value: undefined });
});
