import type { Part } from "./parts.ts";
import type { Look, Reader, Reading } from "./reading.ts";
import { onCalendar } from "./reading.ts";
import { periodAt } from "./shift-period.ts";
import { looksAhead, outlookAt } from "./tense.ts";
import type { Edge } from "./time-expression.ts";
import type { Unit } from "./time-words.ts";
import { yearAt } from "./year-at.ts";

interface Frame {
  readonly edge: Edge;
  readonly to: number;
}

/** "Early next month", "mid-June", "late 2027", "later this year", "the end of March", "by the middle of the year". */
export function edgeReader(inner: Reader): Reader {
  return (look, at) => {
    const frame = frameAt(look.parts, at);
    if (frame === null) return unitIsOver(look, at) ?? yearEnd(look, at);
    const coming = edgeOfTheQuarter(look, at, frame);
    if (coming !== null) return coming;
    const reading = inner(look, frame.to);
    if (reading === null) return itsUnit(look, at, frame);
    if (reading.meaning.is !== "period") return null;
    return { ...reading, from: at, meaning: { ...reading.meaning, edge: frame.edge } };
  };
}

const EDGES: ReadonlyMap<string, Edge> = new Map(
  Object.entries<Edge>({
    end: "end",
    close: "end",
    beginning: "start",
    start: "start",
    middle: "middle",
    outset: "start",
    turn: "end",
    rest: "later",
    remainder: "later",
    balance: "later",
  }),
);
/** "The latter part of", "the closing months of", "the first weeks of". */
const STRETCHES: ReadonlyMap<string, Edge> = new Map(
  Object.entries<Edge>({
    early: "start",
    earlier: "start",
    first: "start",
    opening: "start",
    initial: "start",
    front: "start",
    middle: "middle",
    late: "end",
    later: "end",
    latter: "end",
    last: "end",
    closing: "end",
    final: "end",
    dying: "end",
    waning: "end",
    back: "end",
    remaining: "later",
  }),
);
const ADVERBS: ReadonlyMap<string, Edge> = new Map(
  Object.entries<Edge>({
    early: "start",
    late: "end",
    mid: "middle",
    earlier: "earlier",
    later: "later",
  }),
);

function frameAt(parts: readonly Part[], at: number): Frame | null {
  const the = parts[at]?.lower === "the" ? at + 1 : at;
  const stretch = stretchAt(parts, the);
  if (stretch !== null) return stretch;
  const adverb = ADVERBS.get(parts[the]?.lower ?? "");
  if (adverb !== undefined) {
    const to = ["in", "on"].includes(parts[the + 1]?.lower ?? "") ? the + 2 : the + 1;
    return { edge: adverb, to };
  }
  const edge = EDGES.get(parts[the]?.lower ?? "");
  return edge !== undefined && parts[the + 1]?.lower === "of" ? { edge, to: the + 2 } : null;
}

function stretchAt(parts: readonly Part[], at: number): Frame | null {
  const edge = STRETCHES.get(parts[at]?.lower ?? "");
  if (edge === undefined) return null;
  const few = parts[at + 1]?.word?.is === "some" ? at + 2 : at + 1;
  if (!/^(?:part|parts|stages|days|weeks|months|years)$/.test(parts[few]?.lower ?? "")) return null;
  return parts[few + 1]?.lower === "of" ? { edge, to: few + 2 } : null;
}

/** "The year", "the decade" after "the end of", and "year" alone as in "by end of year": the one of the publication. */
function itsUnit({ parts, reference }: Look, at: number, { edge, to }: Frame): Reading | null {
  const the = parts[to]?.lower === "the" || parts[to]?.lower === "this" ? to + 1 : to;
  const unit = parts[the]?.word;
  if (unit?.is !== "unit" || unit.many || unit.unit === "quarter" || !OF_THE_CALENDAR.has(unit.unit))
    return null;
  // "The year ended", "the year to March" and "year 2018" are others.
  if (/^(?:ended|ending|to|through|before|after|earlier|\d.*)$/.test(parts[the + 1]?.lower ?? ""))
    return null;
  return onCalendar(at, the + 1, periodAt(reference.day, unit.unit), "publication", edge);
}

/** "By the end of the quarter", where the clause looks ahead: of this one, whatever results were told for. */
function edgeOfTheQuarter({ parts, reference }: Look, at: number, { edge, to }: Frame): Reading | null {
  const unit = parts[to]?.lower === "the" ? parts[to + 1]?.word : undefined;
  if (unit?.is !== "unit" || unit.unit !== "quarter" || unit.many) return null;
  if (!looksAhead(outlookAt(parts, at, to + 2)) && parts[at - 1]?.lower !== "before") return null;
  return onCalendar(at, to + 2, periodAt(reference.day, "quarter"), "publication", edge);
}

/** "Before the year is out", "before the month ends": its end. */
function unitIsOver({ parts, reference }: Look, at: number): Reading | null {
  const start = /^(?:the|this)$/.test(parts[at]?.lower ?? "") ? at + 1 : null;
  if (start === null) return null;
  const name = parts[start]?.lower === "current" ? start + 1 : start;
  const unit = parts[name]?.word;
  if (unit?.is !== "unit" || unit.many || !OF_THE_CALENDAR.has(unit.unit)) return null;
  const verb = parts[name + 1]?.lower ?? "";
  const isOver = verb === "is" && /^(?:out|over|through|up)$/.test(parts[name + 2]?.lower ?? "");
  if (!isOver && verb !== "ends" && verb !== "closes") return null;
  return onCalendar(at, name + (isOver ? 3 : 2), periodAt(reference.day, unit.unit), "publication", "end");
}

const OF_THE_CALENDAR: ReadonlySet<Unit> = new Set(["week", "month", "quarter", "year", "decade"]);

/** "Year-end", "year's end", "the year end", "year-end 2018", "month-end", "quarter-end". */
function yearEnd(look: Look, at: number): Reading | null {
  const { parts, reference } = look;
  const the = parts[at]?.lower === "the" ? at + 1 : at;
  if (parts[the]?.lower === "midyear") return middle(look, at, the + 1);
  if (parts[the]?.lower === "mid" && parts[the + 1]?.lower === "year") return middle(look, at, the + 2);
  if (parts[the]?.lower !== "year") return unitEnd(look, at, the);
  const end = parts[the + 1]?.lower === "'s" ? the + 2 : the + 1;
  if (parts[end]?.lower !== "end") return null;
  const year = yearAt(look, end + 1) ?? { year: reference.year, to: end + 1, rests: "publication" as const };
  return onCalendar(at, year.to, { is: "year", year: year.year }, year.rests, "end");
}

/** "Month-end", "the month's end", "quarter-end". */
function unitEnd({ parts, reference }: Look, at: number, the: number): Reading | null {
  const unit = parts[the]?.word;
  if (unit?.is !== "unit" || unit.many || !OF_THE_CALENDAR.has(unit.unit)) return null;
  const end = parts[the + 1]?.lower === "'s" ? the + 2 : the + 1;
  if (parts[end]?.lower !== "end") return null;
  return onCalendar(at, end + 1, periodAt(reference.day, unit.unit), "publication", "end");
}

/** "Mid-year", "midyear 2018". */
function middle(look: Look, at: number, to: number): Reading {
  const year = yearAt(look, to) ?? { year: look.reference.year, to, rests: "publication" as const };
  return onCalendar(at, year.to, { is: "year", year: year.year }, year.rests, "middle");
}
