import { type Element, findAll, squeeze, textOf } from "./tree.ts";

/** What a page's meta elements, links and title declare. Values as written. */
export interface PageHead {
  /** By lower-case name, property or item property; in the order of the page. */
  readonly meta: ReadonlyMap<string, readonly string[]>;
  /** The text of the `title` element. */
  readonly title: string | null;
  readonly canonical: string | null;
  readonly base: string | null;
}

const HEAD_TAGS = new Set(["meta", "link", "title", "base"]);

/** More head elements than this are not read; pages with the most have some 200. */
const MOST_HEAD_ELEMENTS = 2000;

/** No more of a declared value is read than this, in characters. */
const LONGEST_VALUE = 2000;

export function readHead(root: Element): PageHead {
  const meta = new Map<string, string[]>();
  let title: string | null = null;
  let canonical: string | null = null;
  let base: string | null = null;
  for (const element of findAll(root, ({ tag }) => HEAD_TAGS.has(tag), MOST_HEAD_ELEMENTS)) {
    const { tag, attributes } = element;
    if (tag === "meta") addMeta(meta, element);
    else if (tag === "title") title ??= textOf(element).slice(0, LONGEST_VALUE) || null;
    else if (tag === "base") base ??= attributes["href"] ?? null;
    else if (/(?:^|\s)canonical(?:$|\s)/i.test(attributes["rel"] ?? ""))
      canonical ??= attributes["href"] ?? null;
  }
  return { meta, title, canonical, base };
}

/** The first value that is not empty of the first of these names that has one. */
export function metaValue(head: PageHead, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.meta.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}

function addMeta(meta: Map<string, string[]>, { attributes }: Element): void {
  const content = squeeze((attributes["content"] ?? "").slice(0, LONGEST_VALUE));
  if (content === "") return;
  for (const key of ["property", "name", "itemprop", "http-equiv"]) {
    const name = attributes[key]?.trim().toLowerCase();
    if (name === undefined || name === "") continue;
    const values = meta.get(name);
    if (values === undefined) meta.set(name, [content]);
    else values.push(content);
  }
}
