import type { Span } from "../base/span.ts";
import { nameKey, type OutletIndex, outletNamed } from "../page/outlet-index.ts";
import { RELEASE_TAG, SOURCE_WORDS, VIA_WORDS } from "./credit-words.ts";
import type { Credit, Link } from "./document.ts";

/** A line longer than this, in characters, tells something; it does not only credit. */
const LONGEST_LINE = 160;

const LINE = new RegExp(
  `^[\\s\\[(（【*>•–—-]*(?:(${VIA_WORDS})(?:\\s*[:：|]\\s*|\\s+)|(${SOURCE_WORDS})\\s*(?:\\([^()]{1,30}\\)\\s*)?(?:[:：|]\\s*))(\\S.*?)[\\s\\])）】.]*$`,
  "iu",
);
const BRACKETED = new RegExp(
  `[\\[(（【]\\s*(?:(${VIA_WORDS})(?:\\s*[:：]\\s*|\\s+)|(${SOURCE_WORDS})\\s*[:：]\\s*)([^\\[\\]]{2,80}?)\\s*[\\])）】]`,
  "giu",
);

/** "LONDON, July 5 (Reuters) - " and "(AP) — ": who sent the text, in brackets before a dash or at the very end. */
const TAGGED_HEAD = /^[^()\n]{0,70}?[(（]([\p{L}][\p{L}\d .&’'/-]{1,30})[)）]\s*[-–—:：]/u;
const TAGGED_TAIL =
  /(?:[(（]([\p{L}][\p{L}\d .&’'/-]{1,30})[)）]|\s[–—-]\s*([\p{Lu}][\p{L} -]{1,20}))\s*\.?$/u;

/** A dateline in capitals before the brackets shows a wire that is in no table; a name all in capitals may be a ticker. */
const DATELINE = /^\p{Lu}[\p{Lu} .,'’/-]{2,40}(?:\p{Lu}\p{L}{1,9}\.? \d{1,2} ?)?[(（](?=[^)）]*\p{Ll})/u;

/** How many paragraphs at the top a wire tag may stand in. */
const HEAD_PARAGRAPHS = 2;

/** True for a paragraph that does nothing but credit: "Source: Acme Blog". */
export function isCreditLine(text: string): boolean {
  return text.length <= LONGEST_LINE && LINE.test(text) && !/[.!?]\s+\p{Lu}/u.test(text);
}

/** What a document says it draws on. Spans cover the words of the credit; `name` stands verbatim within them. */
export function findCredits(
  text: string,
  bodyStart: number,
  links: readonly Link[],
  outlets: OutletIndex,
  ownName: string | null,
): Credit[] {
  const paragraphs = paragraphSpans(text, bodyStart);
  const credits: Credit[] = [];
  for (const [index, span] of paragraphs.entries()) {
    const paragraph = text.slice(span.start, span.end);
    const line = isCreditLine(paragraph) ? LINE.exec(paragraph) : null;
    if (line !== null) credits.push(...creditsOf(line, span.start, text, links));
    else
      for (const match of paragraph.matchAll(BRACKETED))
        credits.push(...creditsOf(match, span.start, text, links));
    const atEdge = { head: index < HEAD_PARAGRAPHS, tail: index === paragraphs.length - 1 };
    const wire = wireTag(paragraph, atEdge, outlets);
    if (wire !== null && !isOwn(wire.name, ownName, outlets)) {
      credits.push({
        type: "wire",
        start: span.start + wire.start,
        end: span.start + wire.end,
        name: wire.name,
        url: null,
      });
    }
  }
  return credits;
}

function paragraphSpans(text: string, bodyStart: number): Span[] {
  const spans: Span[] = [];
  let start = bodyStart;
  for (const paragraph of text.slice(bodyStart).split("\n\n")) {
    spans.push({ start, end: start + paragraph.length });
    start += paragraph.length + 2;
  }
  return spans.filter((span) => span.end > span.start);
}

/** One credit for each name: "Via GizChina, PhoneArena" credits two. */
function creditsOf(match: RegExpMatchArray, offset: number, text: string, links: readonly Link[]): Credit[] {
  const [whole, via, , names = ""] = match;
  const start = offset + (match.index ?? 0);
  const span = { start, end: start + whole.trimEnd().length };
  const namesAt = start + whole.lastIndexOf(names);
  const credits: Credit[] = [];
  for (const part of names.matchAll(/[^,;、，；|]+/gu)) {
    const piece = nameIn(part[0]);
    if (piece === null) continue;
    const nameStart = namesAt + part.index + piece.start;
    const nameSpan = { start: nameStart, end: nameStart + piece.name.length };
    const url = linkAt(links, nameSpan) ?? addressIn(piece.name);
    credits.push({
      ...span,
      type: via === undefined ? "source" : "via",
      name: text.slice(nameSpan.start, nameSpan.end),
      url,
    });
  }
  return credits;
}

/** The bare name: without "and" before it, brackets around it, and a remark on its language behind it. */
function nameIn(words: string): { readonly name: string; readonly start: number } | null {
  const before = /^[\s()[\]"“”'‘’]*(?:(?:and|und|et|y|e|en|и)\s+)?/iu.exec(words)?.[0].length ?? 0;
  const name = words
    .slice(before)
    .replace(/\s*[(（][^()（）]*[)）]?\s*$/u, "")
    .replace(/[\s()[\]"“”'‘’.]+$/u, "");
  return /[\p{L}\p{N}]/u.test(name) ? { name, start: before } : null;
}

function linkAt(links: readonly Link[], span: Span): string | null {
  return links.find((link) => link.start < span.end && span.start < link.end)?.url ?? null;
}

function addressIn(name: string): string | null {
  return /^https?:\/\/\S+$/i.test(name) ? name : null;
}

interface WireTag extends Span {
  readonly name: string;
}

function wireTag(
  paragraph: string,
  at: { readonly head: boolean; readonly tail: boolean },
  outlets: OutletIndex,
): WireTag | null {
  const head = at.head ? (TAGGED_HEAD.exec(paragraph) ?? RELEASE_TAG.exec(paragraph)) : null;
  const headName = head?.[1];
  if (
    head &&
    headName !== undefined &&
    (isWire(headName, outlets) || DATELINE.test(head[0]) || RELEASE_TAG.test(head[0]))
  ) {
    return tagOf(paragraph, head.index + head[0].lastIndexOf(headName), headName);
  }
  const tail = at.tail ? TAGGED_TAIL.exec(paragraph) : null;
  const tailName = tail?.[1] ?? tail?.[2];
  if (tail && tailName !== undefined && isWire(tailName, outlets)) {
    return tagOf(paragraph, tail.index + tail[0].lastIndexOf(tailName), tailName);
  }
  return null;
}

/** The span takes in the brackets or strokes around the name. */
function tagOf(paragraph: string, nameStart: number, name: string): WireTag {
  const end = nameStart + name.length;
  const bracketed = /[(（/]/.test(paragraph[nameStart - 1] ?? "") && /[)）/]/.test(paragraph[end] ?? "");
  return bracketed ? { start: nameStart - 1, end: end + 1, name } : { start: nameStart, end, name };
}

function isWire(name: string, outlets: OutletIndex): boolean {
  return outletNamed(outlets, name)?.kind === "agency";
}

/** An outlet that names itself, or the first word of itself, credits no one. */
function isOwn(name: string, ownName: string | null, outlets: OutletIndex): boolean {
  if (ownName === null) return false;
  const own = outletNamed(outlets, ownName);
  if (own !== null && outletNamed(outlets, name)?.id === own.id) return true;
  return ` ${nameKey(ownName)} `.startsWith(` ${nameKey(name)} `);
}
