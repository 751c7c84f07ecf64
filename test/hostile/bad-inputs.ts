import { randomBytes } from "node:crypto";
import { closeSync, openSync, writeFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { deflateRawSync, gzipSync } from "node:zlib";

/** An input that cannot be read as it is, and the words that its one line must have. */
export interface BadInput {
  readonly name: string;
  readonly file: string;
  readonly make: (path: string) => void;
  /** What the line on standard error says, beside the name of the file. */
  readonly says: RegExp;
}

/** A record that reads well, to see that the rest goes on. */
export const GOOD_TITLE = "Tessaline in talks to buy Ovrendal";
export const GOOD_RECORD = JSON.stringify({
  id: "good",
  source: "Harbour Business Daily",
  date: "2019-04-11",
  title: GOOD_TITLE,
  text: "Tessaline Group is in talks to buy the pump maker Ovrendal AS, two people with knowledge of the matter said.",
});

const write = (content: string | Uint8Array) => (path: string) => writeFileSync(path, content);

export const BAD_INPUTS: readonly BadInput[] = [
  { name: "an empty page", file: "empty.html", make: write(""), says: /empty/i },
  {
    name: "a page of white space",
    file: "blank.txt",
    make: write(" \n\t\n "),
    says: /empty|no text|nothing/i,
  },
  { name: "an empty list of records", file: "empty.jsonl", make: write(""), says: /empty/i },
  {
    name: "a picture",
    file: "picture.html",
    make: write(Buffer.concat([Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), randomBytes(4000)])),
    says: /binary|picture|image|PNG/i,
  },
  { name: "random bytes", file: "noise.txt", make: write(noise(50_000)), says: /binary|text/i },
  {
    name: "a gzip file cut short",
    file: "cut.jsonl.gz",
    make: (path) => {
      const whole = gzipSync(`${GOOD_RECORD}\n`.repeat(500).replaceAll("good", "cut"));
      writeFileSync(path, whole.subarray(0, whole.length - 20));
    },
    says: /gzip|cut short|broken|damaged|unpack/i,
  },
  {
    name: "a gzip file that is none",
    file: "fake.jsonl.gz",
    make: write("this was never packed"),
    says: /gzip|unpack/i,
  },
  {
    name: "a page of 100 MB",
    file: "huge.html",
    make: writeHuge("<p>", "Tessaline is large. "),
    says: /MB|large/i,
  },
  {
    name: "a record of 100 MB",
    file: "huge.jsonl",
    make: writeHuge('{"text":"', "words "),
    says: /MB|large/i,
  },
  {
    name: "a text of 100 MB without a line break",
    file: "huge.txt",
    make: writeHuge("", "word "),
    says: /MB|large/i,
  },
  {
    name: "a feed of 100 MB",
    file: "huge.xml",
    make: writeHuge('<?xml version="1.0"?><rss version="2.0"><channel><title>', "words "),
    says: /MB|large/i,
  },
  {
    name: "a small file that unpacks to much",
    file: "bomb.html.gz",
    make: (path) => writeFileSync(path, gzipSync(Buffer.alloc(300_000_000, 0x20), { level: 1 })),
    says: /MB|large|unpack/i,
  },
  {
    name: "broken JSON on line 4,711",
    file: "broken.jsonl",
    make: (path) => {
      const lines = Array.from({ length: 5000 }, (_, index) =>
        JSON.stringify({ id: `r${index}`, text: "Quiet." }),
      );
      lines[4710] = '{"id": "r4710", "text": "cut off in the mid';
      writeFileSync(path, lines.join("\n"));
    },
    says: /line 4,?711\b.*JSON/i,
  },
  {
    name: "a record that is a list",
    file: "list.jsonl",
    make: write("[1, 2, 3]\n"),
    says: /line 1\b/i,
  },
  {
    name: "records nested a hundred thousand deep",
    file: "deep.jsonl",
    make: write(`${"[".repeat(100_000)}${"]".repeat(100_000)}\n`),
    says: /line 1\b/i,
  },
  {
    name: "a feed that is not XML",
    file: "words.xml",
    make: write("no feed, just words"),
    says: /feed|XML/i,
  },
  {
    name: "a feed file that is a page about an error",
    file: "error.rss",
    make: write(
      "<!doctype html><html><head><title>502</title></head><body><h1>Bad gateway</h1></body></html>",
    ),
    says: /feed|XML/i,
  },
  {
    name: "a feed cut off before its first item",
    file: "cut.rss",
    make: write('<?xml version="1.0"?><rss version="2.0"><channel><title>Cut</title><item><tit'),
    says: /feed|item|title/i,
  },
  {
    name: "a page with nothing but a menu",
    file: "menu.html",
    make: write(
      "<!doctype html><html><head><title></title></head><body><nav><ul><li><a href='/a'>Home</a></li><li><a href='/b'>News</a></li></ul></nav></body></html>",
    ),
    says: /no (?:article|text|main)|nothing to read/i,
  },
];

/** Inputs that are odd and can be read: no crash, no hang, no failure; what was odd is in the notes. */
export const ODD_INPUTS: readonly BadInput[] = [
  {
    name: "a page in windows-1252 that says it is UTF-8",
    file: "charset.html",
    make: write(
      Buffer.from(
        page("", "Käskö &amp; Söhne said it was in talks to buy Ovrendal for 20 million \x80."),
        "latin1",
      ),
    ),
    says: /charset|encod|declared|UTF-8/i,
  },
  {
    name: "a page without a date",
    file: "undated.html",
    make: write(page("", "Tessaline Group is in talks to buy Ovrendal AS, two people said.")),
    says: /date/i,
  },
  {
    name: "a page dated 2099",
    file: "future.html",
    make: write(
      page(
        '<meta property="article:published_time" content="2099-04-01T08:00:00Z">',
        "Tessaline Group is in talks to buy Ovrendal AS, two people said.",
      ),
    ),
    says: /2099|future/i,
  },
];

/** Inputs that must be survived, whatever is made of them. */
export const ROUGH_INPUTS: readonly Omit<BadInput, "says">[] = [
  {
    name: "elements nested a hundred thousand deep",
    file: "deep.html",
    make: write(`<title>Deep</title>${"<div>".repeat(100_000)}Tessaline is in talks to buy Ovrendal.`),
  },
  {
    name: "inline elements nested deep and never closed",
    file: "unclosed.html",
    make: write(`<p>${"<b><i>".repeat(30_000)}Tessaline is in talks to buy Ovrendal.`),
  },
  {
    name: "a page cut off in a tag",
    file: "cut.html",
    make: write(page("", "Tessaline Group is in talks to buy Ovrendal AS, two people said.").slice(0, -60)),
  },
  {
    name: "a sentence of two megabytes",
    file: "endless.txt",
    make: write("Tessaline and Ovrendal and ".repeat(75_000)),
  },
  { name: "quotes and brackets without end", file: "quotes.txt", make: write('“"('.repeat(200_000)) },
  { name: "one word of two megabytes", file: "word.txt", make: write("A".repeat(2_000_000)) },
  {
    name: "capitals without end",
    file: "capitals.txt",
    make: write("Tessaline Ovrendal Karsk ".repeat(40_000)),
  },
  {
    name: "a page full of NUL bytes",
    file: "nul.html",
    make: write(page("", "Tessaline\0 bought\0 Ovrendal.\0")),
  },
  {
    name: "half of a surrogate pair",
    file: "surrogate.jsonl",
    make: write('{"id":"s","title":"\\ud83d","text":"Tessaline \\udc00 is in talks to buy Ovrendal."}\n'),
  },
  {
    name: 'a page in the language "constructor"',
    file: "constructor.html",
    make: write(
      page("", "In early constructor 2017 Tessaline Group was in talks.").replace(
        'lang="en"',
        'lang="constructor"',
      ),
    ),
  },
  {
    name: "numbers without end that are run together",
    file: "numbers.txt",
    make: write(`Tessaline Group is in talks to buy Ovrendal AS for ${"1,".repeat(60_000)}`),
  },
  {
    name: "a table of ten thousand links",
    file: "links.html",
    make: write(page("", '<a href="/x">Tessaline buys Ovrendal</a> '.repeat(10_000))),
  },
];

function page(head: string, body: string): string {
  const paragraph = `<p>${body}</p><p>${"The pump maker has four works and sells to the paper industry. ".repeat(6)}</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${GOOD_TITLE}</title>${head}</head><body><article><h1>${GOOD_TITLE}</h1>${paragraph}</article></body></html>`;
}

/** Bytes of a packed stream: nothing that a text would hold, the same on every run. */
function noise(length: number): Uint8Array {
  const counted = Buffer.from(Array.from({ length }, (_, index) => (index * index * 31) % 251));
  return Buffer.concat([Buffer.from([0, 1, 2, 3]), deflateRawSync(counted)]);
}

/** 100 MB, written piece by piece. */
function writeHuge(start: string, piece: string) {
  return (path: string) => {
    const file = openSync(path, "w");
    const block = piece.repeat(Math.ceil(1_000_000 / piece.length));
    writeSync(file, start);
    for (let written = 0; written < 100_000_000; written += block.length) writeSync(file, block);
    closeSync(file);
  };
}

export function makeInput(folder: string, { file, make }: Pick<BadInput, "file" | "make">): string {
  const path = join(folder, file);
  make(path);
  return path;
}
