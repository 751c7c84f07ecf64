import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { createTrial } from "../../../test/gather/trial.ts";

const { folder, gathered, show, check } = createTrial();

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
  writeFileSync(join(folder(), "trap.gz"), gzipSync(Buffer.alloc(100_000_000, line)));
  const lines = (await gathered(["trap.gz"])).map(show);
  expect(lines[0]).toBe("trap.gz, line 1: text x");
  expect(lines.length).toBeGreaterThan(10_000);
  expect(lines.at(-1)).toMatch(
    /^trap\.gz: \d+ kB of it unpack to more than 64\.\d MB: it looks like a trap\. Unpack it yourself if you trust it\.$/,
  );
});

test("broken JSON on line 4,711 is told by its line, and the rest goes on", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `{"id":"r${index}","text":"Quiet."}`);
  lines[4710] = '{"id":"r4710"';
  writeFileSync(join(folder(), "many.jsonl"), lines.join("\n"));
  const all = await gathered(["many.jsonl"]);
  expect(all).toHaveLength(5000);
  expect(all.filter(({ type }) => type === "problem").map(show)).toEqual([
    "many.jsonl, line 4711: is not JSON (Expected ',' or '}' after property value in JSON at position 13). Mend the line; each line is one JSON object.",
  ]);
});
