import type { Part } from "./parts.ts";
import type { Look, Reader, Reading } from "./reading.ts";
import { onCalendar } from "./reading.ts";
import type { Edge } from "./time-expression.ts";
import { yearAt } from "./year-at.ts";

interface Frame {
  readonly edge: Edge;
  readonly to: number;
}

/** "Early next month", "mid-June", "late 2027", "later this year", "the end of March", "by the middle of the year". */
export function edgeReader(inner: Reader): Reader {
  return (look, at) => {
    const frame = frameAt(look.parts, at);
    const reading = frame === null ? null : inner(look, frame.to);
    if (frame === null || reading?.meaning.is !== "period") return yearEnd(look, at);
    return { ...reading, from: at, meaning: { ...reading.meaning, edge: frame.edge } };
  };
}

const EDGES: Readonly<Record<string, Edge>> = {
  end: "end",
  close: "end",
  beginning: "start",
  start: "start",
  middle: "middle",
  outset: "start",
};
const ADVERBS: Readonly<Record<string, Edge>> = {
  early: "start",
  late: "end",
  mid: "middle",
  earlier: "earlier",
  later: "later",
};

function frameAt(parts: readonly Part[], at: number): Frame | null {
  const the = parts[at]?.lower === "the" ? at + 1 : at;
  const adverb = ADVERBS[parts[the]?.lower ?? ""];
  if (adverb !== undefined) {
    const to = ["in", "on"].includes(parts[the + 1]?.lower ?? "") ? the + 2 : the + 1;
    return { edge: adverb, to };
  }
  const edge = EDGES[parts[the]?.lower ?? ""];
  return edge !== undefined && parts[the + 1]?.lower === "of" ? { edge, to: the + 2 } : null;
}

/** "Year-end", "year's end", "the year end", "year-end 2018", "month-end", "quarter-end". */
function yearEnd(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const the = parts[at]?.lower === "the" ? at + 1 : at;
  if (parts[the]?.lower === "midyear") return middle(look, at, the + 1);
  if (parts[the]?.lower === "mid" && parts[the + 1]?.lower === "year") return middle(look, at, the + 2);
  if (parts[the]?.lower !== "year") return null;
  const end = parts[the + 1]?.lower === "'s" ? the + 2 : the + 1;
  if (parts[end]?.lower !== "end") return null;
  const year = yearAt(look, end + 1) ?? { year: reference.year, to: end + 1, rests: "publication" as const };
  return onCalendar(at, year.to, { is: "year", year: year.year }, year.rests, "end");
}

/** "Mid-year", "midyear 2018". */
function middle(look: Look, at: number, to: number): Reading {
  const year = yearAt(look, to) ?? { year: look.reference.year, to, rests: "publication" as const };
  return onCalendar(at, year.to, { is: "year", year: year.year }, year.rests, "middle");
}
