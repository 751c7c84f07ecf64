import fc from "fast-check";
import { API_PATH } from "../../../src/shell/server/api/api-table.ts";
import type { OpenApi, Parameter, ParameterSchema } from "../openapi-schema.ts";

/** A request with what it may be answered with. */
export interface FuzzedRequest {
  readonly path: string;
  readonly allowed: readonly number[];
}

/** Ids and words that lead somewhere on the desk, so that not everything is answered with 404. */
export interface Known {
  readonly ids: readonly string[];
}

/** What people, programs and attackers put where a parameter should be. */
const HOSTILE: readonly string[] = [
  "../../../../etc/passwd",
  "..%2f..%2fetc%2fpasswd",
  "/etc/passwd",
  "\u0000",
  "%00",
  "' OR '1'='1",
  "1; DROP TABLE entries;--",
  '"',
  '" OR "" NEAR(',
  "NEAR(a b, 3)",
  "a* OR b*",
  "^a",
  "col:x",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "{{7*7}}",
  "$" + "{7*7}",
  "__proto__",
  "constructor",
  "toString",
  "%E0%A4%A",
  "%",
  "%zz",
  "-1",
  "0",
  "1e309",
  "NaN",
  "99999999999999999999",
  "null",
  "undefined",
  "[]",
  "[object Object]",
  "9999-12-31",
  "0000-00-00",
  "2017-02-29",
  "a,b",
  ",",
  "2017-07-05|x,rumour_0",
  "﷽",
  "𝕳𝖊𝖆𝖗𝖘𝖆𝖞",
  "I̸̢n̷v̶",
  "\r\nSet-Cookie: a=b",
  "x".repeat(5000),
  "a ".repeat(140),
  "诺基亚 小米",
  "rumour_",
  "rumour_0000",
  "file:///etc/passwd",
  "http://127.0.0.1:1/",
  " ",
  "",
];

/** Requests made from the document: parameters as they should be, as they nearly should be, and as they never should. */
export function apiRequests(openapi: OpenApi, known: Known): fc.Arbitrary<FuzzedRequest> {
  return fc.oneof(
    ...Object.entries(openapi.paths).map(([path, { get }]) => {
      const allowed = Object.keys(get.responses).map(Number);
      const parameters = get.parameters ?? [];
      const inPath = parameters.filter((one) => one.in === "path");
      const inQuery = parameters.filter((one) => one.in === "query");
      return fc
        .tuple(fc.tuple(...inPath.map((one) => asked(one, known))), queryOf(inQuery, known))
        .map(([values, query]) => ({
          path: `${API_PATH}${filled(path, inPath, values)}${query}`,
          // An empty part of a path is another address.
          allowed: [...allowed, 404],
        }));
    }),
  );
}

const PAGES = [
  "/rumours/",
  "/documents/",
  "/companies/",
  "/outlets/",
  "/voices/",
  "/embed/",
  "/sitemap/",
  "/feeds/",
];
const FEEDS = ["/feeds/rumours/", "/feeds/companies/", "/feeds/outlets/", "/export/rumours/"];
const QUERIES = [
  "/?",
  "/settled?",
  "/search?",
  "/companies?",
  "/outlets?",
  "/oembed?",
  "/check?",
  "/feeds/board.atom?",
];
const NAMES = [
  "q",
  "as-of",
  "mark",
  "url",
  "format",
  "before",
  "after",
  "company",
  "kind",
  "state",
  "page",
  "year",
];

/** Requests to pages, feeds and small files. */
export function siteRequests(known: Known): fc.Arbitrary<FuzzedRequest> {
  const allowed = [200, 301, 302, 304, 400, 404, 405, 410, 429];
  const word = wordOf(known);
  const query = fc.tuple(fc.constantFrom(...NAMES), word).map(([name, value]) => `${name}=${escaped(value)}`);
  const ending = fc.constantFrom("", ".atom", ".rss", ".json", ".xml", ".prov.jsonld", "/", "/reports");
  return fc.oneof(
    fc
      .tuple(fc.constantFrom(...PAGES, ...FEEDS), word, ending, fc.option(query, { nil: "" }))
      .map(([folder, name, end, asked]) => ({ path: `${folder}${escaped(name)}${end}?${asked}`, allowed })),
    fc
      .tuple(fc.constantFrom(...QUERIES), fc.array(query, { maxLength: 4 }))
      .map(([page, asked]) => ({ path: `${page}${asked.join("&")}`, allowed })),
    word.map((name) => ({ path: `/${escaped(name)}`, allowed })),
  );
}

function queryOf(parameters: readonly Parameter[], known: Known): fc.Arbitrary<string> {
  const each = parameters.map((one) => {
    const pair = asked(one, known).map((value) => `${one.name}=${escaped(value)}`);
    return one.required === true
      ? fc.oneof({ weight: 9, arbitrary: pair }, fc.constant(""))
      : fc.option(pair, { nil: "" });
  });
  const odd = fc.tuple(wordOf(known), wordOf(known)).map(([a, b]) => `${escaped(a)}=${escaped(b)}`);
  const more = fc.oneof({ weight: 9, arbitrary: fc.constant("") }, odd);
  return fc.tuple(...each, more).map((parts) => {
    const asked = parts.filter((part) => part !== "").join("&");
    return asked === "" ? "" : `?${asked}`;
  });
}

function asked({ schema }: Parameter, known: Known): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 5, arbitrary: fitting(schema, known) },
    { weight: 2, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 40 }) },
  );
}

function fitting(schema: ParameterSchema, known: Known): fc.Arbitrary<string> {
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.type === "integer") {
    return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 1000 }).map(String);
  }
  const example = schema.example === undefined ? [] : [String(schema.example)];
  return fc.oneof(
    fc.constantFrom(...example, ...known.ids),
    fc
      .date({ min: new Date("2010-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10)),
  );
}

function wordOf(known: Known): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...known.ids) },
    { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 60 }) },
  );
}

function filled(path: string, parameters: readonly Parameter[], values: readonly string[]): string {
  return parameters.reduce(
    (filling, { name }, at) => filling.replace(`{${name}}`, () => escaped(values[at] ?? "")),
    path,
  );
}

/** Some are sent as they are, as far as an address can hold them: a sender need not escape well. */
function escaped(value: string): string {
  const whole = value.replaceAll(/\p{Surrogate}/gu, "�");
  return /^%[0-9A-Fa-z]{0,2}/.test(whole) ? whole.replaceAll(/[^\w%]/g, "") : encodeURIComponent(whole);
}

/** What no answer may hold: where we live, what we are made of, and what went wrong inside. */
export const INNARDS =
  /node_modules|node:internal|\bat [^\n]{0,80}\([^)\n]*:\d+:\d+\)|SQLITE_|SqliteError|ZodError|TypeError|RangeError|\/src\/shell\/|passwd:x:/;
