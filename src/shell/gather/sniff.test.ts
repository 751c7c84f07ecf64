import { expect, test } from "vitest";
import { sniff } from "./sniff.ts";

function check(content: string | Uint8Array, name: string, expected: string): void {
  const sniffed = sniff(typeof content === "string" ? new TextEncoder().encode(content) : content, name);
  expect("what" in sniffed ? `${sniffed.format}: ${sniffed.what}` : sniffed.format).toBe(expected);
}

const utf16 = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));

test.each<[content: string | Uint8Array, name: string, expected: string]>([
  ["<!DOCTYPE html><html><p>x", "", "html"],
  ["\ufeff\n<!-- saved -->\n<html>", "", "html"],
  [
    '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html>',
    "a.xml",
    "html",
  ],
  ["<p>Just a part of a page", "", "html"],
  ["<h1>Heading</h1>", "page.txt", "html"],
  ["Served by a broken proxy <html><body>", "", "html"],
  ["<ABC> SAYS IT MAY BUY <XYZ>", "", "text"],
  ["<ABC> SAYS IT MAY BUY <XYZ>", "wire.html", "html"],
  ["Plain words about <b>, an element.", "", "text"],
  ["[Reuters] Plain words.", "", "text"],
  ["{sic} Plain words.", "", "text"],
  [utf16("Plain words."), "", "text"],
  [utf16("<html>"), "", "html"],
  ['{"id":"a","text":"b"}\n{"id":', "", "jsonl"],
  ['{"id":"a","text":"see \\"version\\": \\"https://jsonfeed.org/version/1\\" there"}', "", "jsonl"],
  ['{\n  "id": "a"\n}', "", "json"],
  ['[ {"id": "a"} ]', "", "json"],
  ['{"version":"https://jsonfeed.org/version/1.1","items":[]}', "", "json"],
  ["garbage on the first line", "news.jsonl", "jsonl"],
  ['{\n"id": 1}', "news.jsonl", "jsonl"],
  [utf16('{"id":"a"}'), "", "no-page: is JSON in UTF-16 and not in UTF-8"],
  ['<rss version="2.0">', "", "feed"],
  ['<?xml version="1.0"?><?xml-stylesheet href="x"?><!-- c --><rss version="2.0">', "", "feed"],
  ['<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY x "y">]>\n<rss version="2.0">', "", "feed"],
  ['<feed xmlns="http://www.w3.org/2005/Atom">', "page.html", "feed"],
  ['<rdf:RDF xmlns="http://purl.org/rss/1.0/">', "", "feed"],
  ['<?xml version="1.0"?><urlset>', "", "no-page: is XML with the root <urlset>, neither a page nor a feed"],
  ["words", "feed.xml", "no-feed: is named as a feed but holds no XML"],
  ["<!doctype html><h1>502", "feed.rss", "no-feed: is named as a feed but holds HTML"],
  ["", "", "blank"],
  [" \n\t ", "", "blank"],
  ["%PDF-1.7 words", "", "binary: a PDF file"],
  [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2), "page.html", "binary: a PNG picture"],
  ["GIF89 and other formats, compared", "", "text"],
  ["GIF89a\u0000\u0001", "", "binary: a GIF picture"],
  ["a zero byte \u0000 within", "", "binary: a binary file"],
  ["\u0001\u0002\u0003 controls", "", "binary: a binary file"],
  [`one stray \u0007 in ${"many words ".repeat(20)}`, "", "text"],
])("%j named %j is %s", (content, name, expected) => check(content, name, expected));
