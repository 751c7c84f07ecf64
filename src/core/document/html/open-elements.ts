import { BLOCK_TAGS, closedBy, FORMATTING_TAGS, SCOPE_TAGS, TABLE_TAGS, VOID_TAGS } from "./tag-rules.ts";
import type { Attributes, Element, HtmlNode } from "./tree.ts";

/** Deeper elements become siblings of their parent. Of 90 news pages measured, the deepest nests 29. */
const MAX_DEPTH = 100;

/** Of more elements only the text is kept: bounds memory on hostile pages. Of 90 news pages, the largest has 1,600. */
const MAX_ELEMENTS = 50_000;

export const NO_ATTRIBUTES: Attributes = Object.freeze({});

/** The elements of a page that are open, from the root to where the parser stands. */
export interface OpenElements {
  readonly root: Element;
  open(tag: string, attributes: Attributes): void;
  close(tag: string): void;
  /** Adds to the element that was opened last. Text that entities cut into pieces is joined again. */
  addText(text: string): void;
  /** True once elements were nested deeper, or were more, than is kept. */
  flattened(): boolean;
}

export function createOpenElements(): OpenElements {
  const root: Element = {
    type: "element",
    tag: "#root",
    attributes: NO_ATTRIBUTES,
    parent: null,
    children: [],
  };
  const stack: Element[] = [root];
  const openByTag = new Map<string, number>();
  let elementCount = 0;
  let overflow = 0; // Open elements below the deepest that is kept.
  let isFlattened = false;

  const isOpen = (tag: string): boolean => (openByTag.get(tag) ?? 0) > 0;
  const top = (): Element => stack[stack.length - 1] ?? root;

  function append(tag: string, attributes: Attributes): Element {
    const parent = top();
    const element: Element = { type: "element", tag, attributes, parent, children: [] };
    parent.children.push(element);
    elementCount += 1;
    return element;
  }

  function push(tag: string, attributes: Attributes): void {
    stack.push(append(tag, attributes));
    openByTag.set(tag, (openByTag.get(tag) ?? 0) + 1);
  }

  function closeFrom(index: number): void {
    for (const closed of stack.splice(index)) openByTag.set(closed.tag, (openByTag.get(closed.tag) ?? 1) - 1);
  }

  function closeImplied(opening: string): void {
    const rule = closedBy(opening);
    if (rule === null || !rule.closed.some(isOpen)) return;
    let outermost = stack.length;
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const tag = stack[index]?.tag ?? "";
      if (rule.upTo.has(tag)) break;
      if (rule.closed.includes(tag)) outermost = index;
    }
    closeFrom(outermost);
  }

  /** Where on the stack the element is that an end tag closes; null when it may not close any. */
  function closedIndex(closing: string): number | null {
    for (let index = stack.length - 1; index > 0; index -= 1) {
      const tag = stack[index]?.tag ?? "";
      if (tag === closing) return index;
      if (stopsSearch(tag, closing)) return null;
    }
    return null;
  }

  return {
    root,
    flattened: () => isFlattened,
    open(tag, attributes) {
      closeImplied(tag);
      if (elementCount >= MAX_ELEMENTS) {
        isFlattened = true;
      } else if (VOID_TAGS.has(tag)) {
        append(tag, attributes);
      } else if (stack.length > MAX_DEPTH) {
        isFlattened = true;
        overflow += 1;
        append(tag, attributes);
      } else {
        push(tag, attributes);
      }
    },
    close(tag) {
      if (overflow > 0) {
        overflow -= 1;
        return;
      }
      // As in browsers, a stray "</p>" is an empty paragraph and a stray "</br>" a line break.
      if (!isOpen(tag) && (tag === "br" || tag === "p")) append(tag, NO_ATTRIBUTES);
      const index = isOpen(tag) ? closedIndex(tag) : null;
      if (index !== null) closeFrom(index);
    },
    addText: (text) => addText(top().children, text),
  };
}

function addText(children: HtmlNode[], text: string): void {
  const last = children.at(-1);
  if (last?.type === "text") children[children.length - 1] = { type: "text", text: last.text + text };
  else children.push({ type: "text", text });
}

/** An end tag does not reach out of a table cell, nor the end tag of a span out of a paragraph. */
function stopsSearch(at: string, closing: string): boolean {
  if (TABLE_TAGS.has(closing)) return at === "table" && closing !== "table";
  if (SCOPE_TAGS.has(at)) return true;
  return BLOCK_TAGS.has(at) && !BLOCK_TAGS.has(closing) && !FORMATTING_TAGS.has(closing);
}
