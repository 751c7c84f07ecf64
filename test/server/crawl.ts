import { Parser } from "htmlparser2";
import type { OpenSite } from "./open-site.ts";

/** A page as the crawler found it. */
export interface Crawled {
  readonly path: string;
  /** The page that led there; null for the first. */
  readonly from: string | null;
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly elements: readonly Element[];
}

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/**
 * Every address of the site that links lead to from the board, each once, at most so many. An independent parser takes
 * the pages apart.
 */
export async function* crawl(site: OpenSite, most: number): AsyncGenerator<Crawled> {
  const waiting: { readonly path: string; readonly from: string | null }[] = [{ path: "/", from: null }];
  const seen = new Set(["/"]);
  for (let next = waiting.shift(); next !== undefined && seen.size <= most; next = waiting.shift()) {
    const answer = await site.get(next.path);
    const type = answer.headers.get("content-type") ?? "";
    const body = await answer.text();
    const elements = type.startsWith("text/html") ? elementsOf(body) : [];
    yield { ...next, status: answer.status, type, body, elements };
    for (const path of elements.flatMap((element) => leadsTo(element, next.path))) {
      if (seen.has(path)) continue;
      seen.add(path);
      waiting.push({ path, from: next.path });
    }
  }
}

export function elementsOf(html: string): readonly Element[] {
  const elements: Element[] = [];
  const parser = new Parser({ onopentag: (name, attributes) => void elements.push({ name, attributes }) });
  parser.end(html);
  return elements;
}

/** The path, with its query, of a link within the site. */
function leadsTo({ name, attributes }: Element, from: string): readonly string[] {
  const href = name === "a" || name === "link" ? (attributes["href"] ?? attributes["xlink:href"]) : undefined;
  if (href === undefined || !URL.canParse(href, `https://desk.example${from}`)) return [];
  const url = new URL(href, `https://desk.example${from}`);
  return url.origin === "https://desk.example" ? [`${url.pathname}${url.search}`] : [];
}
