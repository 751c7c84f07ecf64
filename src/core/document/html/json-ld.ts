/** What a page's JSON-LD says of its article. Null where it says nothing; values as written. */
export interface ArticleDeclaration {
  readonly headline: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly publisher: string | null;
  readonly language: string | null;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

const NOTHING: ArticleDeclaration = {
  headline: null,
  authors: [],
  published: null,
  modified: null,
  publisher: null,
  language: null,
};

/** Blocks longer than this, in characters, are not parsed: they list products or comments. */
const LONGEST_BLOCK = 1_000_000;

/** How deep articles are looked for: a graph in a list in a block is three. */
const DEEPEST = 6;

/** Reads the article out of a page's JSON-LD blocks; what the first article leaves open, others and the page itself fill. */
export function readJsonLd(blocks: readonly string[]): ArticleDeclaration {
  const found: JsonObject[] = [];
  for (const block of blocks) collect(parseLoosely(block), found, DEEPEST);
  const articles = found.filter((node) => typesOf(node).some(isArticleType));
  const [own = null] = articles.filter((node) => textAt(node, "headline") !== null);
  const pages = found.filter((node) =>
    typesOf(node).some((type) => /^(?:Web|Item|Collection|About)Page$/.test(type)),
  );
  return [own, ...articles, ...pages].reduce<ArticleDeclaration>(
    (known, node) => (node === null ? known : fill(known, node)),
    NOTHING,
  );
}

function isArticleType(type: string): boolean {
  return /(?:Article|Posting|Report|Review)$/.test(type) && !/^(?:Aggregate|Job)/.test(type);
}

function fill(known: ArticleDeclaration, node: JsonObject): ArticleDeclaration {
  const isArticle = typesOf(node).some(isArticleType);
  return {
    headline: known.headline ?? (isArticle ? textAt(node, "headline") : null),
    authors:
      known.authors.length > 0 || !isArticle
        ? known.authors
        : namesOf(node["author"] ?? node["creator"] ?? null),
    published:
      known.published ?? textAt(node, "datePublished") ?? (isArticle ? textAt(node, "dateCreated") : null),
    modified: known.modified ?? textAt(node, "dateModified"),
    publisher: known.publisher ?? namesOf(node["publisher"] ?? null)[0] ?? null,
    language: known.language ?? textAt(node, "inLanguage"),
  };
}

/** Pages write JSON with comments around it, line breaks inside strings, and semicolons after it. */
function parseLoosely(block: string): Json {
  if (block.length > LONGEST_BLOCK) return null;
  const bare = block.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, "");
  const text = bare.replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>|;)\s*$/, "");
  return parseOrNull(text) ?? parseOrNull(text.replaceAll(/\p{Cc}+/gu, " ").replaceAll(/,\s*([}\]])/g, "$1"));
}

function parseOrNull(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return null;
  }
}

function collect(json: Json, found: JsonObject[], depth: number): void {
  if (depth === 0 || json === null || typeof json !== "object") return;
  if (isList(json)) {
    for (const part of json) collect(part, found, depth - 1);
    return;
  }
  if (json["@type"] !== undefined) found.push(json);
  for (const key of ["@graph", "mainEntity", "mainEntityOfPage", "itemListElement", "item"]) {
    collect(json[key] ?? null, found, depth - 1);
  }
}

function isList(json: Json): json is readonly Json[] {
  return Array.isArray(json);
}

function typesOf(node: JsonObject): readonly string[] {
  const type = node["@type"] ?? null;
  const types = isList(type) ? type : [type];
  return types
    .filter((one) => typeof one === "string")
    .map((one) => one.replace(/^https?:\/\/schema\.org\//, ""));
}

function textAt(node: JsonObject, key: string): string | null {
  const value = node[key] ?? null;
  const first = isList(value) ? (value[0] ?? null) : value;
  if (typeof first === "string") return first.trim() === "" ? null : first.trim();
  if (first !== null && typeof first === "object" && !isList(first)) {
    return key === "inLanguage" ? (textAt(first, "alternateName") ?? textAt(first, "name")) : null;
  }
  return null;
}

/** Names of people or organisations, written as strings, as objects with a name, or as lists of either. */
function namesOf(value: Json): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value.trim()];
  if (value === null || typeof value !== "object") return [];
  if (isList(value)) return value.flatMap(namesOf);
  const name = textAt(value, "name");
  return name === null ? [] : [name];
}
