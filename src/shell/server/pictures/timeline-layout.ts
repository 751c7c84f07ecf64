import type { RumourView } from "../../../core/publication/rumour-view.ts";
import type { RumourState } from "../../../core/standing/state.ts";
import { humanDay } from "../../wording/human-date.ts";
import { cutTo } from "./axis-words.ts";
import { type BrokenAxis, brokenAxis } from "./broken-axis.ts";
import { type RowMark, type TimelineRows, timelineRows } from "./timeline-rows.ts";

/** How much room there is: "wide" has the outlets beside their rows, "narrow" above them. */
export type Room = "wide" | "narrow";

export interface PlacedMark extends RowMark {
  readonly x: number;
  /** From where to where it can be, where only the day is given. */
  readonly span: readonly [number, number] | null;
}

export interface PlacedRow {
  readonly y: number;
  readonly label: { readonly x: number; readonly y: number; readonly words: string };
  readonly marks: readonly PlacedMark[];
  readonly words: { readonly x: number; readonly text: string; readonly anchor: "start" | "end" };
}

export interface PlacedBand {
  readonly state: RumourState;
  readonly from: number;
  readonly to: number;
  /** The line of the label, counted upward from the band, and where it begins. */
  readonly line: number;
  readonly labelX: number;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly axis: BrokenAxis;
  readonly axisY: number;
  readonly bandY: number;
  readonly bands: readonly PlacedBand[];
  readonly horizon: { readonly x: number; readonly words: string; readonly anchor: "start" | "end" } | null;
  readonly rows: readonly PlacedRow[];
  readonly undated: {
    readonly y: number;
    readonly rows: readonly (TimelineRows["undated"][number] & { readonly y: number; readonly x: number })[];
    readonly left: number;
  } | null;
}

const SIZES = {
  wide: { width: 860, gutter: 168, row: 22, labelUp: 0, most: 24, columns: 2 },
  narrow: { width: 340, gutter: 4, row: 36, labelUp: 13, most: 44, columns: 1 },
} as const;
const LINE = 16;
const CHARACTER = 6.5;
const RIGHT = 12;

/** Where everything of a timeline stands: a function of the view alone. */
export function timelineLayout(view: RumourView, room: Room): TimelineLayout {
  const size = SIZES[room];
  const rows = timelineRows(view);
  const [left, right] = [size.gutter + 10, size.width - RIGHT];
  const axis = brokenAxis(instantsOf(view, rows), left, right);
  const bands = bandsOf(view, axis, right);
  const bandY = 12 + LINE * (1 + Math.max(0, ...bands.map(({ line }) => line)));
  const all = withFolded(rows);
  const first = bandY + 26 + (view.horizon === null ? 0 : 8);
  const placed = all.map((row, place): PlacedRow => {
    const y = first + size.labelUp + place * size.row;
    const marks = row.marks.map(
      ({ within, ...mark }): PlacedMark => ({
        ...mark,
        within,
        x: axis.at(mark.at),
        span: within === null ? null : [axis.at(within.from), axis.at(within.to)],
      }),
    );
    const labelX = room === "wide" ? size.gutter - 6 : left;
    return {
      y,
      label: { x: labelX, y: y - size.labelUp, words: cutTo(row.outlet, size.most) },
      marks,
      words: wordsBeside(row.words, marks, { left, right }),
    };
  });
  const axisY = first + size.labelUp + Math.max(all.length, 1) * size.row - 4;
  const undatedY = axisY + 50;
  const deep = Math.ceil(rows.undated.length / size.columns);
  const undated = rows.undated.map((row, place) => ({
    ...row,
    outlet: cutTo(row.outlet, size.most),
    y: undatedY + 22 + size.labelUp + (place % deep) * size.row,
    x: left + Math.floor(place / deep) * (size.width / 2),
  }));
  const bottom = Math.max(axisY + 26, ...undated.map(({ y }) => y + 14));
  return {
    width: size.width,
    height: bottom + (rows.undatedLeft > 0 ? LINE : 0),
    left,
    right,
    axis,
    axisY,
    bandY,
    bands,
    horizon: horizonOf(view, axis, { left, right }),
    rows: placed,
    undated: undated.length === 0 ? null : { y: undatedY, rows: undated, left: rows.undatedLeft },
  };
}

function withFolded({ dated, folded }: TimelineRows) {
  if (folded === null) return dated;
  return [...dated, { outlet: `${folded.outlets} other outlets`, words: "", marks: folded.marks }];
}

function instantsOf({ horizon, states }: RumourView, { dated, folded }: TimelineRows): readonly number[] {
  return [
    ...[...dated, ...(folded === null ? [] : [folded])].flatMap(({ marks }) => marks.map(({ at }) => at)),
    ...states.map(({ date }) => Date.parse(date)),
    ...(horizon === null ? [] : [Date.parse(horizon)]),
  ];
}

/** States follow each other along one band; a label that has no room beside the last one goes up a line. */
function bandsOf({ states }: RumourView, axis: BrokenAxis, right: number): readonly PlacedBand[] {
  const changes = states.filter(({ state }, place) => state !== states[place - 1]?.state);
  const free: number[] = [];
  return changes.map(({ state, date }, place) => {
    const from = axis.at(Date.parse(date));
    const next = changes[place + 1];
    const to = next === undefined ? right : axis.at(Date.parse(next.date));
    const width = 16 + state.length * CHARACTER * 1.08;
    const labelX = Math.max(0, Math.min(from, right - width));
    let line = 0;
    while ((free[line] ?? 0) > labelX) line += 1;
    free[line] = labelX + width + 10;
    return { state, from, to, line, labelX };
  });
}

interface Sides {
  readonly left: number;
  readonly right: number;
}

function horizonOf(
  { horizon, horizonBy }: RumourView,
  axis: BrokenAxis,
  { left, right }: Sides,
): TimelineLayout["horizon"] {
  if (horizon === null) return null;
  const x = axis.at(Date.parse(horizon));
  const words = horizonBy === "words" ? `told for ${humanDay(horizon)}` : `horizon ${humanDay(horizon)}`;
  return { x, words, anchor: x - words.length * CHARACTER > left ? "end" : x < right ? "start" : "end" };
}

/** Behind the first mark that has room for them before the next one, behind the last, or before the first. */
function wordsBeside(text: string, marks: readonly PlacedMark[], { left, right }: Sides): PlacedRow["words"] {
  const first = Math.min(...marks.flatMap(({ x, span }) => [x, span?.[0] ?? x]));
  const last = Math.max(...marks.flatMap(({ x, span }) => [x, span?.[1] ?? x]));
  const between = marks.find((mark, place) => {
    const next = marks[place + 1];
    return next !== undefined && next.x - (mark.span?.[1] ?? mark.x) - 20 > text.length * CHARACTER;
  });
  if (between !== undefined) return { x: (between.span?.[1] ?? between.x) + 10, text, anchor: "start" };
  const [before, behind] = [first - 10 - left, right + RIGHT - last - 10];
  const words = cutTo(text, Math.max(8, Math.floor(Math.max(before, behind) / CHARACTER)));
  if (words.length * CHARACTER <= behind || behind >= before)
    return { x: last + 10, text: words, anchor: "start" };
  return { x: first - 10, text: words, anchor: "end" };
}
