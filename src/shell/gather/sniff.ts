import { binaryFormat } from "./binary-format.ts";

/** What an input holds, as its first bytes show it. */
export type Sniffed =
  | { readonly format: "html" | "text" | "jsonl" | "json" | "feed" }
  /** Nothing but white space, as far as it was looked at. */
  | { readonly format: "blank" }
  | { readonly format: "binary"; readonly what: string }
  /** XML that is neither a page nor a feed ("urlset"), or a feed by name that holds none. */
  | { readonly format: "no-page"; readonly what: string }
  | { readonly format: "no-feed"; readonly what: string };

/** How much of an input is looked at: past the comments and style sheets that some feeds begin with. */
export const SNIFF_LENGTH = 16_384;

/**
 * Tells the format by content; the name only decides between formats that look alike.
 *
 * @param head the first bytes, unpacked
 * @param name file name or path of the address, for its ending
 */
export function sniff(head: Uint8Array, name: string): Sniffed {
  const start = head.subarray(0, SNIFF_LENGTH);
  const binary = binaryFormat(start);
  if (binary !== null) return { format: "binary", what: binary };
  const charset = charsetOf(start);
  const text = new TextDecoder(charset).decode(start).trimStart();
  const sniffed = byContent(text);
  if (sniffed.format === "jsonl" && charset !== "utf-8") {
    return { format: "no-page", what: "is JSON in UTF-16 and not in UTF-8" };
  }
  return byName(sniffed, text, name.toLowerCase());
}

/** Enough for finding ASCII marks; the charset that the text is read in is found by whoever reads it. */
function charsetOf(head: Uint8Array): "utf-8" | "utf-16le" | "utf-16be" {
  if (head[0] === 0xff && head[1] === 0xfe) return "utf-16le";
  if (head[0] === 0xfe && head[1] === 0xff) return "utf-16be";
  return "utf-8";
}

function byContent(text: string): Sniffed {
  if (text === "") return { format: "blank" };
  switch (text[0]) {
    case "<":
      return byRoot(text);
    case "{":
      if (isWholeJson(text)) return { format: "json" };
      return { format: /^\{\s*["}]/.test(text) ? "jsonl" : "text" };
    case "[":
      return { format: /^\[\s*[{\]]/.test(text) ? "json" : "text" };
    default:
      return { format: HTML_WITHIN.test(text) ? "html" : "text" };
  }
}

/** One JSON value over many lines, or a JSON Feed on one. In a string of a record the quotes would be escaped. */
function isWholeJson(text: string): boolean {
  return (
    /^\{\s*\n\s*["}]/.test(text) ||
    /(?<!\\)"version"\s*:\s*"https?:\\?\/\\?\/jsonfeed\.org\\?\/version/.test(text)
  );
}

const HTML_WITHIN = /<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Comments, processing instructions and document types before the first element. */
const PROLOGUE = /^(?:\s+|<\?[^>]*>|<!--[\s\S]*?-->|<![a-z][^>[]*(?:\[[^\]]*\]\s*)?>)+/i;

const FEED_ROOTS = new Set(["rss", "feed", "rdf:rdf", "rdf", "atom:feed"]);

const HTML_ELEMENTS = new Set(
  (
    "html head body title meta link script style base noscript template frameset " +
    "header footer main nav article section aside address div p span a b i u em strong small font center " +
    "h1 h2 h3 h4 h5 h6 hgroup ul ol li dl dt dd table thead tbody tr td th caption form input button label select " +
    "img picture figure figcaption video audio iframe svg br hr pre blockquote code time"
  ).split(" "),
);

function byRoot(text: string): Sniffed {
  if (/^<!doctype\s+html/i.test(text)) return { format: "html" };
  const start = text.slice(PROLOGUE.exec(text)?.[0].length ?? 0);
  const root = /^<([a-z][\w.-]*(?::[a-z][\w.-]*)?)(?=[\s/>]|$)/i.exec(start)?.[1]?.toLowerCase();
  if (root !== undefined && FEED_ROOTS.has(root)) return { format: "feed" };
  if (root !== undefined && HTML_ELEMENTS.has(root)) return { format: "html" };
  if (text.startsWith("<?xml") && root !== undefined) {
    return {
      format: "no-page",
      what: `is XML with the root <${root.slice(0, 40)}>, neither a page nor a feed`,
    };
  }
  if (text.startsWith("<!--") || HTML_WITHIN.test(text)) return { format: "html" };
  return { format: "text" };
}

const FEED_NAME = /\.(?:rss|atom|rdf|xml)$/;
const LINES_NAME = /\.(?:jsonl|ndjson)$/;
const HTML_NAME = /\.x?html?$/;

function byName(sniffed: Sniffed, text: string, name: string): Sniffed {
  if (FEED_NAME.test(name) && !holdsFeed(sniffed, text, name)) {
    return {
      format: "no-feed",
      what: `is named as a feed but holds ${sniffed.format === "html" ? "HTML" : "no XML"}`,
    };
  }
  if (sniffed.format !== "text" && sniffed.format !== "json") return sniffed;
  if (LINES_NAME.test(name)) return { format: "jsonl" };
  if (sniffed.format === "text" && HTML_NAME.test(name)) return { format: "html" };
  return sniffed;
}

/** XHTML pages are named .xml at times; a feed address that answers with an error page is not read as news. */
function holdsFeed(sniffed: Sniffed, text: string, name: string): boolean {
  switch (sniffed.format) {
    case "text":
    case "jsonl":
    case "json":
      return false;
    case "html":
      return name.endsWith(".xml") && text.startsWith("<?xml");
    default:
      return true;
  }
}
