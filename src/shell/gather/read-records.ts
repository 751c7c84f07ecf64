import { makePage } from "../../core/page/make-page.ts";
import type { Page } from "../../core/page/page.ts";
import type { Chunks } from "./bytes.ts";
import { PAGE_CAP, sizeInWords } from "./caps.ts";
import type { Gathered } from "./gather.ts";
import { httpUrl } from "./http-url.ts";
import { type Line, linesOf } from "./lines.ts";
import type { ProblemCode } from "./problem.ts";
import { DOCUMENT_RECORD, type DocumentRecord } from "./schema.ts";

/** Documents as JSONL: a page or a problem for every line that holds something. */
export async function* readLines(chunks: Chunks, input: string): AsyncGenerator<Gathered> {
  for await (const line of linesOf(chunks)) {
    const text = line.bytes === null ? null : decoder.decode(line.bytes);
    if (text !== null && text.trim() === "") continue;
    const place = `line ${line.number}`;
    yield text === null ? tooLarge(line, input, place) : readLine(text, input, place);
  }
}

/** Drops a byte order mark, which some editors write before the first line. */
const decoder = new TextDecoder("utf-8");
const encoder = new TextEncoder();

function tooLarge(line: Line, input: string, place: string): Gathered {
  const sizes = `holds ${sizeInWords(line.size)}, and the cap for one record is ${sizeInWords(PAGE_CAP)}`;
  return problem("record.too-large", sizes, input, place);
}

function readLine(text: string, input: string, place: string): Gathered {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return problem("record.not-json", `is not JSON (${reasonOf(error)})`, input, place);
  }
  return readRecord(value, input, place);
}

/** A page from one JSON value, or the problem with it. */
export function readRecord(value: unknown, input: string, place: string | null): Gathered {
  const parsed = DOCUMENT_RECORD.safeParse(value);
  if (!parsed.success) {
    const reasons = parsed.error.issues.map(({ path, message }) => [
      ...path.map((key) => `"${String(key)}"`),
      message,
    ]);
    return problem("record.invalid", reasons.map((words) => words.join(" ")).join(", "), input, place);
  }
  const page = pageOf(parsed.data);
  if (page === null) return problem("record.no-text", `has neither "text" nor "html"`, input, place);
  return { type: "page", page, from: { input, place } };
}

/** A record that says its text is empty is a page with nothing in it; one that does not speak of a text is none. */
function pageOf(record: DocumentRecord): Page | null {
  const body = bodyOf(record);
  if (body === null) return null;
  return makePage({
    givenId: record.id,
    url: httpUrl(record.url, null),
    format: body.format,
    charset: "utf-8",
    body: encoder.encode(body.text),
    hints: {
      title: record.title,
      outlet: record.source ?? record.outlet,
      byline: record.byline,
      published: record.date ?? record.published,
      modified: null,
      language: record.language,
      from: "record",
    },
  });
}

/** The page as it was published before what somebody took from it. */
function bodyOf(record: DocumentRecord): { format: "html" | "text"; text: string } | null {
  const { html, text } = record;
  if (typeof html === "string" && (html.trim() !== "" || typeof text !== "string"))
    return { format: "html", text: html };
  return typeof text === "string" ? { format: "text", text } : null;
}

function problem(code: ProblemCode, reason: string, input: string, place: string | null): Gathered {
  return { type: "problem", problem: { input, place, reason, code } };
}

/** What the parser says, without the excerpt of a line that may be long. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/,? ?\.{0,3}".*" is not valid JSON$/s, "").slice(0, 120);
}
