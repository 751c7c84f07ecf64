import { isByline } from "../boilerplate/date-line.ts";
import type { ArticleDeclaration } from "./json-ld.ts";
import { metaValue, type PageHead } from "./page-head.ts";
import { type Element, findAll, textOf } from "./tree.ts";

const META_NAMES = (
  "author article:author parsely-author sailthru.author byl dc.creator dcterms.creator citation_author article_author " +
  "rnews:author"
).split(" ");

/** A line longer than this, in characters, is about the author. */
const LONGEST_BYLINE = 120;

/**
 * Who signed the article: by JSON-LD, else by its meta elements, else by what is marked up as its author,
 * else by a line near the headline (`lines`). As written.
 */
export function bylineNames(
  root: Element,
  head: PageHead,
  declared: ArticleDeclaration,
  lines: () => readonly string[],
): readonly string[] {
  if (declared.authors.length > 0) return declared.authors;
  for (const name of META_NAMES) {
    const value = metaValue(head, name);
    if (value !== null && !/^https?:|^@|\.com\//.test(value)) return head.meta.get(name) ?? [];
  }
  const marked = findAll(root, isAuthor, 3).map(textOf);
  const named = marked.find((text) => text !== "" && text.length <= LONGEST_BYLINE);
  const shown = named ?? signedLine(lines());
  return shown === null ? [] : [shown];
}

/** A byline of its own, or a name behind its word in the line with the date: "来源：海港网　作者：林川". */
function signedLine(lines: readonly string[]): string | null {
  const line = lines.find(isByline);
  if (line !== undefined) return line.split("\n")[0] ?? null;
  for (const text of lines) {
    const name =
      text.length <= LONGEST_BYLINE
        ? /(?:作者|记者|記者)\s*[:：]\s*([\p{Lo}·]{2,12})/u.exec(text)?.[1]
        : undefined;
    if (name !== undefined) return name;
  }
  return null;
}

function isAuthor({ attributes }: Element): boolean {
  if (attributes["itemprop"] === "author" || /(?:^|\s)author(?:$|\s)/.test(attributes["rel"] ?? ""))
    return true;
  return /(?:^|[\s_-])(?:byline|author-?name|post-?author|entry-?author|article-?author)(?:$|[\s_-])/i.test(
    attributes["class"] ?? "",
  );
}
