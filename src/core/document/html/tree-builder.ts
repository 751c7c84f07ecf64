import { createOpenElements, NO_ATTRIBUTES } from "./open-elements.ts";
import { BLOCK_TAGS, OPAQUE_TAGS } from "./tag-rules.ts";
import type { Attributes, Element } from "./tree.ts";

/** A page taken apart: its elements, and what its scripts declare. */
export interface ParsedHtml {
  readonly root: Element;
  /** Of the `html` element: the language. */
  readonly htmlAttributes: Attributes;
  /** The JSON-LD blocks, as written. */
  readonly jsonLd: readonly string[];
  /** True when elements were nested deeper, or were more, than is kept. */
  readonly flattened: boolean;
}

/** What the tokenizer calls, in the order of the page; numbers are offsets into the page. */
interface TokenCallbacks {
  onopentagname(start: number, end: number): void;
  onattribname(start: number, end: number): void;
  onattribdata(start: number, end: number): void;
  onattribentity(codePoint: number): void;
  onattribend(): void;
  onopentagend(): void;
  onselfclosingtag(): void;
  onclosetag(start: number, end: number): void;
  ontext(start: number, end: number): void;
  ontextentity(codePoint: number): void;
  oncdata(): void;
  oncomment(): void;
  ondeclaration(): void;
  onprocessinginstruction(): void;
  onend(): void;
}

const KEPT_ATTRIBUTES = new Set(
  (
    "id class href content property name itemprop itemtype rel type lang xml:lang datetime style hidden aria-hidden " +
    "role http-equiv title cite"
  ).split(" "),
);

/** An element whose inside is not text for readers. JSON-LD is collected, the rest is skipped (`text` is null). */
interface Opaque {
  readonly tag: string;
  depth: number;
  text: string | null;
}

/** Makes a tree from tokens, closing what real pages leave open. One builder makes one tree. */
export function createTreeBuilder(html: string): { callbacks: TokenCallbacks; finish: () => ParsedHtml } {
  const elements = createOpenElements();
  const jsonLd: string[] = [];
  let htmlAttributes: Attributes = NO_ATTRIBUTES;
  let opaque: Opaque | null = null;

  let tag = "";
  let attributes: Record<string, string> | null = null;
  let attributeName = "";
  let attributeValue = "";
  let textStart = 0;
  let textEnd = -1; // Of text that is not in the tree yet; -1 when there is none.

  function openElement(): void {
    const given = attributes ?? NO_ATTRIBUTES;
    if (tag === "html") htmlAttributes = { ...given, ...htmlAttributes };
    // Pages are known to open these twice, and the tree needs none of them.
    if (tag === "html" || tag === "head" || tag === "body") return;
    if (OPAQUE_TAGS.has(tag)) opaque = { tag, depth: 1, text: declaresJsonLd(tag, given) ? "" : null };
    else elements.open(tag, given);
  }

  function leaveOpaque(name: string): void {
    if (opaque === null || opaque.tag !== name) return;
    opaque.depth -= 1;
    if (opaque.depth > 0) return;
    if (opaque.text !== null) jsonLd.push(opaque.text);
    opaque = null;
  }

  /** Text is cut from the page only when it ends, so that a million stray "<" are one piece. */
  function addText(start: number, end: number): void {
    if (opaque !== null && opaque.text === null) return;
    if (start !== textEnd) flushText();
    if (textEnd < 0) textStart = start;
    textEnd = end;
  }

  function flushText(): void {
    if (textEnd < 0) return;
    appendPiece(html.slice(textStart, textEnd));
    textEnd = -1;
  }

  function appendPiece(text: string): void {
    if (opaque === null) elements.addText(text);
    else if (opaque.text !== null) opaque.text += text;
  }

  const callbacks: TokenCallbacks = {
    onopentagname(start, end) {
      flushText();
      tag = html.slice(start, end).toLowerCase();
      attributes = null;
      if (opaque !== null && breaksOut(opaque.tag, tag)) opaque = null;
    },
    onattribname(start, end) {
      attributeName = html.slice(start, end).toLowerCase();
      attributeValue = "";
    },
    onattribdata(start, end) {
      if (KEPT_ATTRIBUTES.has(attributeName)) attributeValue += html.slice(start, end);
    },
    onattribentity(codePoint) {
      if (KEPT_ATTRIBUTES.has(attributeName)) attributeValue += String.fromCodePoint(codePoint);
    },
    onattribend() {
      if (!KEPT_ATTRIBUTES.has(attributeName)) return;
      attributes ??= {};
      attributes[attributeName] ??= attributeValue;
    },
    onopentagend() {
      if (opaque === null) openElement();
      else if (opaque.tag === tag && tag !== "script") opaque.depth += 1;
    },
    onselfclosingtag() {
      if (opaque === null && tag !== "svg") openElement();
    },
    onclosetag(start, end) {
      flushText();
      const name = html.slice(start, end).toLowerCase();
      if (opaque === null) elements.close(name);
      else leaveOpaque(name);
    },
    ontext: addText,
    ontextentity(codePoint) {
      flushText();
      appendPiece(String.fromCodePoint(codePoint));
    },
    oncdata: ignore,
    oncomment: ignore,
    ondeclaration: ignore,
    onprocessinginstruction: ignore,
    onend: flushText,
  };

  return {
    callbacks,
    finish: () => ({ root: elements.root, htmlAttributes, jsonLd, flattened: elements.flattened() }),
  };
}

function ignore(): void {
  // Comments and declarations hold nothing for readers.
}

function declaresJsonLd(tag: string, attributes: Attributes): boolean {
  return tag === "script" && /\bld\+json\b/i.test(attributes["type"] ?? "");
}

/** What cannot stand inside a drawing or a drop-down list shows that its end tag was forgotten. */
function breaksOut(opaqueTag: string, tag: string): boolean {
  if (opaqueTag !== "svg" && opaqueTag !== "select" && opaqueTag !== "datalist") return false;
  return BLOCK_TAGS.has(tag) && tag !== "option" && tag !== "hr";
}
