import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Gathered, type GatherOptions, gather } from "./gather.ts";
import { formatProblem } from "./problem.ts";

let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hearsay-gather-"));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function gathered(inputs: readonly string[], options: GatherOptions = {}): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gather(inputs, options)) all.push(one);
  return all;
}

/** One line for each: a problem as people see it, a page as place, format, size and what came beside it. */
function show(one: Gathered): string {
  if (one.type === "problem") return formatProblem(one.problem).replaceAll(`${folder}/`, "");
  const { page, from } = one;
  const where = `${from.input.replace(`${folder}/`, "")}${from.place === null ? "" : `, ${from.place}`}`;
  return `${where}: ${page.format} ${new TextDecoder().decode(page.body.subarray(0, 30))}`;
}

/** Puts the files into a folder of their own and gathers the inputs, relative to it. */
async function check(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: readonly string[],
  expected: readonly string[],
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  const all = await gathered(inputs.map((input) => join(folder, input)));
  expect(all.map(show)).toEqual(expected);
}

const GOOD = '{"id":"good","text":"Good."}\n';
const RSS = '<rss version="2.0"><channel><title>Q</title><item><title>One</title></item></channel></rss>';

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

const big = (start: string) => Buffer.concat([Buffer.from(start), Buffer.alloc(12_500_000, "word ")]);

test.each<[name: string, file: string, content: string | Uint8Array, expected: string]>([
  ["empty", "a.html", "", "a.html: is empty. Nothing to do, unless it should hold something."],
  [
    "blank",
    "a.txt",
    " \n".repeat(20_000),
    "a.txt: is empty. Nothing to do, unless it should hold something.",
  ],
  [
    "packed and empty",
    "a.gz",
    gzipSync(""),
    "a.gz: is empty. Nothing to do, unless it should hold something.",
  ],
  [
    "a picture",
    "a.html",
    Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0),
    "a.html: is a JPEG picture, not text. Give HTML, plain text, JSONL or a feed.",
  ],
  [
    "packed twice",
    "a.gz",
    gzipSync(gzipSync("x")),
    "a.gz: is gzip within gzip, not text. Give HTML, plain text, JSONL or a feed.",
  ],
  [
    "packed and cut off",
    "a.html.gz",
    gzipSync("<p>Hi").subarray(0, 20),
    "a.html.gz: the compressed content is cut off. Make or fetch the file again; what could be unpacked before the fault has been read.",
  ],
  [
    "named as packed only",
    "a.jsonl.gz",
    "never packed",
    "a.jsonl.gz: is named .gz but is not packed with gzip. Make or fetch the file again; what could be unpacked before the fault has been read.",
  ],
  [
    "a page over the cap",
    "a.html",
    big("<p>"),
    "a.html: holds 12.5 MB, and the cap for one page is 10.0 MB. Give the page without what is embedded in it.",
  ],
  [
    "a page that unpacks to more than the cap",
    "a.html.gz",
    gzipSync(big("<p>")),
    "a.html.gz: holds more than 10.0 MB, and the cap for one page is 10.0 MB. Give the page without what is embedded in it.",
  ],
  [
    "a trap of blanks",
    "a.html.gz",
    gzipSync(Buffer.alloc(100_000_000, 0x20)),
    "a.html.gz: holds more than 10.0 MB, and the cap for one page is 10.0 MB. Give the page without what is embedded in it.",
  ],
  [
    "a feed over the cap",
    "a.xml",
    big('<rss version="2.0"><channel><title>'),
    "a.xml: holds 12.5 MB, and the cap for one feed is 10.0 MB. Give the page without what is embedded in it.",
  ],
  [
    "a record over the cap",
    "a.jsonl",
    big('{"text":"'),
    "a.jsonl, line 1: holds 12.5 MB, and the cap for one record is 10.0 MB. Shorten the record.",
  ],
  [
    "a feed that is no XML",
    "a.rss",
    "Just words.",
    "a.rss: is named as a feed but holds no XML. Fetch the feed again, or name the file for what it holds.",
  ],
  [
    "XML of another kind",
    "a",
    '<?xml version="1.0"?><urlset/>',
    "a: is XML with the root <urlset>, neither a page nor a feed. Give HTML, plain text, JSONL or a feed.",
  ],
  [
    "a broken line",
    "a.jsonl",
    '{"text": "cut o',
    "a.jsonl, line 1: is not JSON (Unterminated string in JSON at position 15). Mend the line; each line is one JSON object.",
  ],
  [
    "words for a line",
    "a.jsonl",
    "what is this",
    "a.jsonl, line 1: is not JSON (Unexpected token 'w'). Mend the line; each line is one JSON object.",
  ],
  [
    "broken JSON over many lines",
    "a",
    '{\n"text": oops\n}',
    "a: is not JSON (Unexpected token 'o'). Mend the line; each line is one JSON object.",
  ],
  [
    "a list for a record",
    "a.jsonl",
    "[1]",
    "a.jsonl, line 1: is not a JSON object. Mend the record as docs/inputs.md describes it.",
  ],
  [
    "null for a record",
    "a.jsonl",
    "null",
    "a.jsonl, line 1: is not a JSON object. Mend the record as docs/inputs.md describes it.",
  ],
  [
    "wrong fields",
    "a",
    '{"id":{},"title":7,"text":"x"}',
    'a, line 1: "id" must be text or a number, "title" must be text. Mend the record as docs/inputs.md describes it.',
  ],
  [
    "no text",
    "a",
    '{"title":"T"}',
    'a, line 1: has neither "text" nor "html". Give the record a text or html field.',
  ],
  [
    "deep nesting",
    "a.jsonl",
    `{"text":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    'a.jsonl, line 1: "text" must be text. Mend the record as docs/inputs.md describes it.',
  ],
])("bad input: %s gets one line, and the rest goes on", (_name, file, content, expected) =>
  check({ [file]: content, "z.txt": "Rest." }, [file, "z.txt"], [expected, "z.txt: text Rest."]),
);

test("a trap of records is left, and what came before it has been read", async () => {
  const line = `{"text":"x"}${" ".repeat(5000)}\n`;
  writeFileSync(join(folder, "trap.gz"), gzipSync(Buffer.alloc(100_000_000, line)));
  const lines = (await gathered([join(folder, "trap.gz")])).map(show);
  expect(lines[0]).toBe("trap.gz, line 1: text x");
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.at(-1)).toMatch(
    /^trap\.gz: \d+ kB of it unpack to more than 64\.\d MB: it looks like a trap\. Unpack it yourself if you trust it\.$/,
  );
});

test("broken JSON on line 4,711 is told by its line, and the rest goes on", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `{"id":"r${index}","text":"Quiet."}`);
  lines[4710] = '{"id":"r4710"';
  writeFileSync(join(folder, "many.jsonl"), lines.join("\n"));
  const all = await gathered([join(folder, "many.jsonl")]);
  expect(all).toHaveLength(5000);
  expect(all.filter(({ type }) => type === "problem").map(show)).toEqual([
    "many.jsonl, line 4711: is not JSON (Expected ',' or '}' after property value in JSON at position 13). Mend the line; each line is one JSON object.",
  ]);
});

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
    join(folder, "r.jsonl"),
    `${JSON.stringify({ ...record, text: "x" })}\n${JSON.stringify(again)}`,
  );
  const now = "2026-01-02T03:04:05.000Z";
  const pages = (await gathered([join(folder, "r.jsonl")], { now })).flatMap((one) =>
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
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "f/sub"), { recursive: true });
  writeFileSync(join(folder, "f/sub/a.txt"), "A");
  symlinkSync(join(folder, "f"), join(folder, "f/sub/loop"));
  symlinkSync("itself", join(folder, "f/itself"));
  symlinkSync("nowhere", join(folder, "f/broken"));
  symlinkSync("sub/a.txt", join(folder, "f/alias.txt"));
  execFileSync("mkfifo", [join(folder, "f/pipe")]);
  expect((await gathered([join(folder, "f")])).map(show)).toEqual([
    "f/alias.txt: text A",
    "f/broken: there is no such file or folder. Check the spelling of the path.",
    "f/itself: is a symbolic link that leads back to itself. Check the disk and the path.",
    "f/pipe: is a device, pipe or socket. Check the disk and the path.",
    "f/sub/a.txt: text A",
  ]);
});

test("files and folders that may not be read get one line each", async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "f/closed"), { recursive: true });
  writeFileSync(join(folder, "f/open.txt"), "A");
  writeFileSync(join(folder, "f/secret.txt"), "S", { mode: 0 });
  execFileSync("chmod", ["0", join(folder, "f/closed")]);
  execFileSync("chmod", ["755", folder, join(folder, "f")]);
  const lines = await asNobody(async () => (await gathered([join(folder, "f")])).map(show));
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

const STREAMS: readonly (readonly [name: string, bytes: Uint8Array, expected: string[]])[] = [
  ["HTML", Buffer.from("<!doctype html><p>Hi"), ["-: html <!doctype html><p>Hi"]],
  ["text", Buffer.from("Plain é."), ["-: text Plain é."]],
  [
    "records",
    Buffer.from(`${GOOD}{"text":"é"}\n\nbad`),
    [
      "-, line 1: text Good.",
      "-, line 2: text é",
      "standard input, line 4: is not JSON (Unexpected token 'b'). Mend the line; each line is one JSON object.",
    ],
  ],
  ["a feed", Buffer.from(RSS), ["-, item 1: text "]],
  [
    "packed records",
    gzipSync(GOOD.repeat(3)),
    ["-, line 1: text Good.", "-, line 2: text Good.", "-, line 3: text Good."],
  ],
  ["nothing", Buffer.from(""), ["standard input: is empty. Nothing to do, unless it should hold something."]],
];

test.each(STREAMS)(
  "standard input may be %s, and where its pieces are cut changes nothing",
  async (_name, bytes, expected) => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.byteLength), { maxLength: 8 }), async (cuts) => {
        const all = await gathered(["-"], { stdin: pieces(bytes, cuts) });
        expect(all.map(show)).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  },
);

async function* pieces(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const edges = [0, ...[...cuts].sort((a, b) => a - b), bytes.byteLength];
  for (const [index, edge] of edges.slice(1).entries()) yield bytes.subarray(edges[index], edge);
}

test("no bytes whatever make it throw, and something is said of every input", async () => {
  const start = fc.constantFrom(
    "",
    "<",
    "<rss",
    "<?xml",
    "{",
    '{"text":"',
    "[",
    "\x1f\x8b",
    "\xff\xfe",
    "<html>",
    "<feed><entry>",
  );
  await fc.assert(
    fc.asyncProperty(start, fc.uint8Array({ maxLength: 200 }), async (begin, rest) => {
      const bytes = Buffer.concat([Buffer.from(begin, "latin1"), rest]);
      expect(await gathered(["-"], { stdin: pieces(bytes, []) })).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("nothing is opened before it is asked for, and a reader may leave early", async () => {
  await check({ "a.jsonl": GOOD.repeat(1000) }, [], []);
  const pages = gather([join(folder, "a.jsonl"), join(folder, "gone")]);
  expect((await pages.next()).value).toMatchObject({ type: "page" });
  await pages.return(undefined);
  expect(await pages.next()).toEqual({ done: true, value: undefined });
});
