import type { BoardRow, Sighting } from "../../../core/publication/board-row.ts";
import { counted } from "../../wording/counted.ts";
import { briefDay } from "../../wording/human-date.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { columnsOf, padTo } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import { countsInWords, shortId, standingInWords } from "./rumour-words.ts";

/** How many rumours are printed when nobody says how many. */
export const ROWS_SHOWN = 20;

/** "20 of 100 rumours", and each of those that are shown. */
export function printBoard(rows: readonly BoardRow[], all: number, screen: Screen): readonly string[] {
  if (rows.length === 0) return ["No rumours."];
  const count = rows.length === all ? counted(all, "rumour") : `${rows.length} of ${counted(all, "rumour")}`;
  return [screen.style.faint(count), "", ...printRows(rows, screen)];
}

/** What the words on the board mean, for those who meet them for the first time. */
export function printBoardWords({ columns, style }: Screen): readonly string[] {
  return wrap(BOARD_WORDS, columns).map(style.faint);
}

const BOARD_WORDS =
  "origin: someone who knew, not a retelling; stage: how far the matter is; state: what became of the rumour; see GLOSSARY.md";

/** Room for numbers up to 999, so that the rumours stand in the same column however many there are. */
const MARGIN = 5;

/** Each rumour in one plain sentence, and under it its id, where it stands, who tells it, and when. */
function printRows(rows: readonly BoardRow[], screen: Screen): readonly string[] {
  const margin = Math.max(MARGIN, String(rows.length).length + 2);
  const room = screen.columns - margin;
  const arrangement = ARRANGEMENTS.find(({ from }) => screen.columns >= from) ?? NARROW;
  return rows.flatMap((row, index) => {
    const cells = cellsOf(row, screen);
    const sentence = wrap(onOneLine(row.sentence.text), room).map(screen.style.strong);
    const lines = arrangement.lines.flatMap((line) => layOut(line, cells, room));
    const block = indented([...sentence, ...lines], margin, String(index + 1));
    return index === 0 ? block : ["", ...block];
  });
}

type Cell = "id" | "standing" | "counts" | "sightings";

interface Arrangement {
  /** The narrowest screen it is for, in columns. */
  readonly from: number;
  readonly lines: readonly (readonly Cell[])[];
}

const NARROW: Arrangement = { from: 0, lines: [["id", "standing"], ["counts"], ["sightings"]] };

/** By the width of the screen alone: what a rumour says must not move the id of another. */
const ARRANGEMENTS: readonly Arrangement[] = [
  { from: 180, lines: [["id", "standing", "counts", "sightings"]] },
  { from: 100, lines: [["id", "standing", "counts"], ["sightings"]] },
  NARROW,
];

/** How wide a cell is made, so that the next one stands in the same column throughout: what nearly all have room in. */
const WIDTHS: Readonly<Record<Cell, number>> = { id: 15, standing: 33, counts: 38, sightings: 0 };
const GAP = "   ";

/** The cells side by side, and on a line of their own those that there is no room for. */
function layOut(
  line: readonly Cell[],
  cells: Readonly<Record<Cell, readonly string[]>>,
  room: number,
): readonly string[] {
  const lines: string[] = [];
  let current = "";
  for (const cell of line) {
    for (const text of cells[cell]) {
      const longer = current === "" ? text : `${current}${GAP}${text}`;
      if (columnsOf(longer) > room && current !== "") lines.push(current.trimEnd());
      const begun = columnsOf(longer) > room ? "" : longer.slice(0, longer.length - text.length);
      current = begun + padTo(text, WIDTHS[cell]);
    }
  }
  return [...lines, current.trimEnd()].flatMap((full) =>
    columnsOf(full) > room ? wrap(full, room) : [full],
  );
}

function cellsOf(row: BoardRow, { style }: Screen): Readonly<Record<Cell, readonly string[]>> {
  return {
    id: [style.faint(shortId(row.id))],
    standing: [standingInWords(row, style)],
    counts: [countsInWords(row.counts)],
    sightings: sightings(row),
  };
}

/** A rumour with one dated report has one sighting, which is both. */
function sightings({ first, newest }: BoardRow): readonly string[] {
  return first !== null && first.documentId === newest?.documentId
    ? [`first and newest ${sighting(first)}`]
    : [`first ${sighting(first)}`, `newest ${sighting(newest)}`];
}

function sighting(seen: Sighting | null): string {
  if (seen === null) return "undated";
  // The hour of a report is in the rumour's timeline.
  const day = briefDay(seen.published);
  return seen.outlet === null ? day : `${day}, ${onOneLine(seen.outlet)}`;
}
