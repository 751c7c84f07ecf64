import { MOST_TEXT } from "../assemble.ts";
import { isDateOrByline } from "../boilerplate/date-line.ts";
import type { Leftover } from "../boilerplate/formula.ts";
import { leaveOut, type Passage } from "../boilerplate/leave-out.ts";
import { leftoverIn } from "../boilerplate/leftover.ts";
import { type FigureOrder, findMoment } from "../date/find-moment.ts";
import type { Draft } from "../draft.ts";
import { paragraphsOf } from "./paragraphs.ts";

/** A first line longer than this, in characters, is a paragraph. */
const LONGEST_TITLE = 160;

/** A paragraph counts as prose from this length on, in characters. */
const LEAST_PROSE = 40;

/** More than is kept of any text, so that it is seen that there was more. */
const MOST_RECEIVED = 2 * MOST_TEXT;

/** How many lines at the top may say when and by whom the text was published. */
const HEAD_LINES = 6;

/**
 * Reads plain text. Its words are never changed, only passages at its edges and teasers left out, so that what is quoted
 * from the document stands in what was received. `titled` says whether the title came beside the text.
 */
export function readText(text: string, titled: "beside" | "inside", order: FigureOrder): Draft {
  const all = paragraphsOf(text.slice(0, MOST_RECEIVED));
  const title = titled === "inside" ? titleOf(all) : null;
  const body = title === null ? all : all.slice(1);
  const reasons = leaveOut(body.map(passageOf));
  const kept = body.filter((_, index) => reasons[index] === null).map(withoutSignOff);
  const head = body.filter((_, index) => index < HEAD_LINES && reasons[index] === "date or byline");
  const dateLine = head.find((line) => findMoment(line, order) !== null);
  const found = dateLine === undefined ? null : findMoment(dateLine, order);
  return {
    form: "page",
    title,
    authors: head.filter((line) => /^by\s/i.test(line)),
    paragraphs: kept
      .filter((paragraph) => paragraph !== "")
      .map((paragraph) => ({ text: paragraph, links: [] })),
    language: null,
    outletNames: head.filter(isOutletName),
    address: null,
    base: null,
    published: found === null ? [] : [{ ...found.moment, basis: "text", words: dateLine ?? "" }],
    modified: [],
    leftOut: reasons.filter((reason): reason is Leftover => reason !== null),
    notes: [],
  };
}

/** A line of capitalised words between headline and article that is no date and no byline. */
function isOutletName(line: string): boolean {
  return (
    !isDateOrByline(line) &&
    /^(?:\p{Lu}[\p{L}\d.'’-]*|of|and|the|&)(?: (?:\p{Lu}[\p{L}\d.'’-]*|of|and|the|&)){0,4}$/u.test(line)
  );
}

function passageOf(text: string): Passage {
  return { text, linkShare: 0, prose: text.length < LEAST_PROSE ? 0 : text.length, heading: false };
}

/** The first line, when it looks like a headline: short, without a full stop, and with a text under it. */
function titleOf(paragraphs: readonly string[]): string | null {
  const [first, second] = paragraphs;
  if (first === undefined || second === undefined || first.length > LONGEST_TITLE) return null;
  if (!/^[\p{Lu}\p{Lo}\p{N}"“‘'«„¿¡<(]/u.test(first) || /[.:;,。：；，]$/u.test(first)) return null;
  if (isDateOrByline(first) || leftoverIn(first, 0) !== null || /\((?:\p{Lu}[\w-]+)\)\s*[-–—]/u.test(first))
    return null;
  return second.length >= LEAST_PROSE || isDateOrByline(second) ? first : null;
}

/** "REUTER" after the last full stop, as wires of the last century signed off. */
function withoutSignOff(paragraph: string): string {
  return paragraph.replace(/([.!?]["”’)]*)\s+-?\s*reuters?\s*(?:&#\d+;)?$/iu, "$1");
}
