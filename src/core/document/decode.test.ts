import fc from "fast-check";
import { expect, test } from "vitest";
import { decode, MOST_BYTES } from "./decode.ts";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];

/** `text` of the page, then the codes of the notes. */
function check(bytes: readonly number[], declared: string | null, expected: string): void {
  const { text, notes } = decode(Uint8Array.from(bytes), declared, "html");
  expect([text, ...notes.map((note) => note.code)].join(" ")).toBe(expected);
}

const QUOTED_1252 = [0x93, 0x80, 0x35, 0x94]; // “€5” in windows-1252

test.each<[string, readonly number[], string | null, string]>([
  ["UTF-8 without a word about it", utf8("“€5”"), null, "“€5”"],
  ["neither declared nor UTF-8", QUOTED_1252, null, "“€5”"],
  ["declared in the header", QUOTED_1252, "windows-1252", "“€5”"],
  ["ISO 8859-1, which browsers take for windows-1252", QUOTED_1252, "ISO-8859-1", "“€5”"],
  ["a byte order mark goes before the header", [0xef, 0xbb, 0xbf, ...utf8("“€5”")], "windows-1252", "“€5”"],
  ["UTF-16 by its mark", [0xff, 0xfe, 0x3d, 0xd8, 0xc8, 0xdc], null, "📈"],
  ["Shift_JIS", [0x83, 0x5c, 0x83, 0x6a, 0x81, 0x5b], "Shift_JIS", "ソニー"],
  ["GBK as GB2312", [0xd0, 0xa1, 0xc3, 0xd7], "gb2312", "小米"],
  ["windows-1251", [0xcd, 0xee, 0xea, 0xe8, 0xff], "windows-1251", "Нокия"],
  ["EUC-KR", [0xbb, 0xef, 0xbc, 0xba], "euc-kr", "삼성"],
  ["declared 1252 and in UTF-8", utf8("“€5”"), "windows-1252", "“€5” charset.misdeclared"],
  ["declared UTF-8 and in 1252", QUOTED_1252, "utf-8", "“€5” charset.misdeclared"],
  [
    "UTF-8 cut off in the middle of a character",
    utf8("Acme 5 €").slice(0, -1),
    "utf-8",
    "Acme 5 \ufffd charset.damaged",
  ],
  [
    "UTF-8 with a broken byte among many good",
    [...utf8("é".repeat(99)), 0xff],
    "utf-8",
    `${"é".repeat(99)}\ufffd charset.damaged`,
  ],
  ["a charset that does not exist", utf8("“€5”"), "utf-9", "“€5” charset.unknown"],
  ["binary", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 0, 0, 1, 0, 8, 6, 0, 0], null, " page.binary"],
  ["nothing", [], "utf-8", ""],
])("%s", (_, bytes, declared, expected) => check(bytes, declared, expected));

test.each<[string, string, string | null]>([
  ["XML declaration", '<?xml version="1.0" encoding="windows-1252"?><p>', null],
  ["meta charset", '<html><head><meta charset="windows-1252"><p>', null],
  ["meta without quotes", "<meta charset=windows-1252><p>", null],
  ["meta http-equiv", '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252"><p>', null],
  ["an unknown header does not hide the meta", '<meta charset="windows-1252"><p>', "x-unheard-of"],
])("declared by %s", (_, head, header) => {
  const { text } = decode(Uint8Array.from([...utf8(head), ...QUOTED_1252]), header, "html");
  expect(text).toBe(`${head}“€5”`);
});

test.each<[string, readonly number[], string]>([
  ["ru", [0xcd, 0xee, 0xea, 0xe8, 0xff], "Нокия"],
  ["zh-CN", [0xd0, 0xa1, 0xc3, 0xd7], "小米"],
  ["pl", [0x9f, 0xf3, 0xb3, 0xe6], "źółć"],
  ["fr", [0xe9, 0x80], "é€"],
])("neither declared nor UTF-8, in a page that says it is in %s", (language, bytes, expected) => {
  const head = `<html lang="${language}">`;
  expect(decode(Uint8Array.from([...utf8(head), ...bytes]), null, "html").text).toBe(head + expected);
});

test("the header goes before the meta element", () => {
  const head = '<meta charset="windows-1251">';
  expect(decode(Uint8Array.from([...utf8(head), 0xe9]), "windows-1252", "html").text).toBe(`${head}é`);
});

test("plain text that speaks of a meta element declares nothing", () => {
  const text = 'Write <meta charset="windows-1251"> into the page, “he said”.';
  expect(decode(Uint8Array.from(utf8(text)), null, "text")).toEqual({ text, notes: [] });
});

test("of a page beyond the cap the beginning is read, and that is noted", () => {
  const { text, notes } = decode(new Uint8Array(MOST_BYTES + 10).fill(0x61), "utf-8", "text");
  expect([text.length, notes.map((note) => note.code)]).toEqual([MOST_BYTES, ["page.too-long"]]);
});

test("whatever the bytes and the declaration, a string comes back", () => {
  const label = fc.constantFrom(
    null,
    "utf-8",
    "windows-1252",
    "shift_jis",
    "utf-16le",
    "iso-2022-jp",
    "gb18030",
    "?",
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), label, (bytes, declared) => {
      expect(typeof decode(bytes, declared, "html").text).toBe("string");
    }),
  );
});

test("valid UTF-8 is read as it is, declared or not", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 40 }), (text) => {
      fc.pre(!/\p{Cc}|\ufeff/u.test(text));
      const bytes = new TextEncoder().encode(text);
      expect(decode(bytes, "utf-8", "text").text).toBe(text);
      expect(decode(bytes, null, "text").text).toBe(text);
    }),
  );
});
