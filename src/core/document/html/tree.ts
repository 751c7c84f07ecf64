/** The attributes that reading needs, by lower-case name; the rest are dropped while parsing. */
export type Attributes = Readonly<Record<string, string>>;

/** An element of a page. `children` grows while the page is parsed and is never changed afterwards. */
export interface Element {
  readonly type: "element";
  /** Lower case. The root that holds everything is "#root". */
  readonly tag: string;
  readonly attributes: Attributes;
  readonly parent: Element | null;
  readonly children: HtmlNode[];
}

export interface TextNode {
  readonly type: "text";
  readonly text: string;
}

export type HtmlNode = Element | TextNode;

/** More than any title, byline or date, in characters. */
const LONGEST_TEXT = 20_000;

/** The text under an element that is to hold a title, a name or a date: white space squeezed, cut off where it is no such thing. */
export function textOf(element: Element): string {
  return squeeze(rawTextOf(element).slice(0, LONGEST_TEXT));
}

/** Elements under `root`, in document order, that `wanted` accepts; stops at `limit` of them. */
export function findAll(root: Element, wanted: (element: Element) => boolean, limit = Infinity): Element[] {
  const found: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (found.length >= limit) return;
      if (child.type === "text") continue;
      if (wanted(child)) found.push(child);
      visit(child);
    }
  };
  visit(root);
  return found;
}

/** True when `element` is `above` or stands somewhere under it. */
export function isWithin(element: Element, above: Element): boolean {
  for (let at: Element | null = element; at !== null; at = at.parent) {
    if (at === above) return true;
  }
  return false;
}

/** Runs of white space become one space, soft hyphens and zero-width marks vanish, the ends are trimmed. */
export function squeeze(text: string): string {
  return withoutInvisible(text).replaceAll(/\s+/gu, " ").trim();
}

/** Without soft hyphens, zero-width spaces and byte order marks: what a page holds and no reader sees. */
export function withoutInvisible(text: string): string {
  return INVISIBLE.test(text) ? text.replaceAll(new RegExp(INVISIBLE, "gu"), "") : text;
}

const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/u;

function rawTextOf(element: Element): string {
  let text = "";
  for (const child of element.children) text += child.type === "text" ? child.text : ` ${rawTextOf(child)} `;
  return text;
}
