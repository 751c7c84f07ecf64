/**
 * Everything that can be wrong with an input, and what a person can do about it.
 *
 * This table is the only list of codes: the type below, the lines people see and docs/inputs.md are made from it. A
 * code's first half says which part of the way failed: the file, its format, a record, a feed, the web, the reading.
 */
export const PROBLEMS = {
  "input.missing": "Check the spelling of the path.",
  "input.forbidden": "Give yourself permission to read it.",
  "input.unreadable": "Check the disk and the path.",
  "input.empty": "Nothing to do, unless it should hold something.",
  "input.broken-gzip": "Make or fetch the file again; what could be unpacked before the fault has been read.",
  "input.bomb": "Unpack it yourself if you trust it.",
  "folder.empty": "Put pages, feeds or .jsonl files into it.",
  "format.binary": "Give HTML, plain text, JSONL or a feed.",
  "format.unknown": "Give HTML, plain text, JSONL or a feed.",
  "page.too-large": "Give the page without what is embedded in it.",
  "record.not-json": "Mend the line; each line is one JSON object.",
  "record.invalid": "Mend the record as docs/inputs.md describes it.",
  "record.no-text": "Give the record a text or html field.",
  "record.too-large": "Shorten the record.",
  "feed.not-feed": "Fetch the feed again, or name the file for what it holds.",
  "feed.no-items": "Nothing to do, unless the feed should list something.",
  "feed.empty-item": "Nothing to do; the other items have been read.",
  "web.address": "Give an http or https address.",
  "web.port": "Use --reach any if you trust the address.",
  "web.private": "Use --reach any if you trust the address.",
  "web.robots": "Ask the site for permission, or save the page yourself and give the file.",
  "web.unreachable": "Check the address and try again later.",
  "web.timeout": "Try again later, or save the page yourself and give the file.",
  "web.status": "Check the address, or save the page yourself and give the file.",
  "web.redirects": "Give the address that the page has now.",
  "web.type": "Give the address of a page, a feed or a JSONL file.",
  "web.encoding": "Save the page yourself and give the file.",
  "web.too-large": "Save the part you need and give the file.",
  "read.no-text": "Check that it holds an article; some pages load theirs with a script.",
  "read.too-slow": "Report it with the page; the other pages have been read.",
  "read.too-big": "Give the page without what is embedded in it; the other pages have been read.",
  "read.failed": "Report it with the page; the other pages have been read.",
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

/** Why an input, or a part of one, could not be read. It never stops the rest. */
export interface Problem {
  /** As the person gave it; for a file in a folder, the path to it. "-" is standard input. */
  readonly input: string;
  /** Where in the input: "line 4711", "item 3", "record 2"; null for the whole of it. */
  readonly place: string | null;
  /** What is wrong, in plain words that fit after a colon, without a full stop. */
  readonly reason: string;
  readonly code: ProblemCode;
}

/** The one line people see: the input, the place, the reason, what to do. Never more than one line. */
export function formatProblem(problem: Problem): string {
  const where = problem.place === null ? problem.input : `${problem.input}, ${problem.place}`;
  const named = problem.input === "-" ? where.replace("-", "standard input") : where;
  return onOneLine(`${named}: ${problem.reason}. ${PROBLEMS[problem.code]}`);
}

/** File names and parser messages come from strangers: no line breaks, no terminal codes, no invisible marks. */
function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped).trim();
}

function escaped(mark: string): string {
  if (mark === "\n") return "\\n";
  return `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
