import type { FigureOrder } from "../date/find-moment.ts";
import type { Draft } from "../draft.ts";
import { lettersOf, siteNameIn, withoutSiteName } from "../title.ts";
import type { Block } from "./block.ts";
import { bylineNames } from "./byline-names.ts";
import { type ArticleDeclaration, readJsonLd } from "./json-ld.ts";
import { findMainText } from "./main-text.ts";
import { linesNearHeadline } from "./near-headline.ts";
import { pageDates } from "./page-dates.ts";
import { metaValue, type PageHead, readHead } from "./page-head.ts";
import { parseHtml } from "./parse-html.ts";
import type { Attributes } from "./tree.ts";
import { decodeTwice } from "./tree-text.ts";

/** Reads a web page or a fragment of one. `siteNames` are names its outlet is known by. */
export function readHtml(html: string, siteNames: readonly string[], order: FigureOrder): Draft {
  const { root, htmlAttributes, jsonLd, flattened } = parseHtml(html);
  const head = readHead(root);
  const declared = readJsonLd(jsonLd);
  const outletNames = namesOfOutlet(head, declared);
  const titles = declaredTitles(head, declared, [...siteNames, ...outletNames]);
  const form = head.title === null && head.meta.size === 0 && titles.length === 0 ? "fragment" : "page";
  const main = findMainText(root, titles, form);
  const lines = once(() => linesNearHeadline(root, main.headline));
  const dates = pageDates(root, head, declared, lines, order);
  return {
    form,
    title: main.headline?.text ?? titles[0] ?? null,
    authors: bylineNames(root, head, declared, lines),
    paragraphs: main.blocks.filter((block) => !repeats(block, main.headline)),
    language: declaredLanguage(htmlAttributes, head, declared),
    outletNames: [...outletNames, ...nameInTitle(head, main.headline)],
    address: head.canonical ?? metaValue(head, "og:url"),
    base: head.base,
    ...dates,
    leftOut: main.leftOut,
    notes: flattened ? [FLATTENED] : [],
  };
}

const FLATTENED = {
  code: "page.flattened",
  message:
    "The page nests its elements deeper, or holds more of them, than is kept; its text was read all the same.",
  span: null,
} as const;

/** Old pages name their outlet only in the `title` element, before or behind the headline. */
function nameInTitle(head: PageHead, headline: Block | null): string[] {
  const name = head.title === null || headline === null ? null : siteNameIn(head.title, headline.text);
  return name === null ? [] : [name];
}

/** Few pages need the lines near their headline, and those need them twice. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function repeats(block: Block, headline: Block | null): boolean {
  return headline !== null && lettersOf(block.text) === lettersOf(headline.text);
}

/** What the page says its title is, without the names of its site; the most trusted first. */
function declaredTitles(
  head: PageHead,
  declared: ArticleDeclaration,
  siteNames: readonly string[],
): string[] {
  const written = [
    metaValue(head, "og:title"),
    declared.headline,
    metaValue(head, "twitter:title"),
    head.title,
  ];
  const titles = written
    .filter((title) => title !== null)
    .map((title) => withoutSiteName(decodeTwice(title), siteNames));
  return [...new Set(titles)].filter((title) => title !== "" && !siteNames.includes(title));
}

/** Site names with a list of sections behind them ("Roadster | F1 | Rally") end at the first bar. */
function namesOfOutlet(head: PageHead, declared: ArticleDeclaration): string[] {
  const names = [
    metaValue(head, "og:site_name"),
    declared.publisher,
    metaValue(head, "application-name", "publisher"),
  ];
  return names
    .filter((name) => name !== null && !/^https?:/.test(name))
    .map(
      (name) =>
        decodeTwice(name ?? "")
          .replace(/^@/, "")
          .split(/\s+[|–—-]\s+/u)[0] ?? "",
    )
    .filter((name) => name !== "");
}

function declaredLanguage(html: Attributes, head: PageHead, declared: ArticleDeclaration): string | null {
  return (
    html["lang"] ??
    html["xml:lang"] ??
    metaValue(head, "content-language", "language", "og:locale", "dc.language") ??
    declared.language
  );
}
