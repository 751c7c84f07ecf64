import type { BoardRow, Sighting } from "../../../core/publication/board-row.ts";
import { indented, widest } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { padTo } from "../terminal/width.ts";
import { wrap } from "../terminal/wrap.ts";
import { humanMoment } from "./human-date.ts";
import { countsInWords, shortId, standingInWords } from "./rumour-words.ts";

const GAP = "   ";

/** The board: each rumour in one plain sentence, and under it where it stands, who tells it, and when. */
export function printBoard(rows: readonly BoardRow[], screen: Screen): readonly string[] {
  const margin = String(rows.length).length + 2;
  const room = screen.columns - margin;
  const cells = rows.map((row) => cellsOf(row, screen));
  const lines = layOut(cells, room);
  return rows.flatMap((row, index) => {
    const sentence = wrap(onOneLine(row.sentence.text), room).map(screen.style.strong);
    const block = indented([...sentence, ...(lines[index] ?? [])], margin, String(index + 1));
    return index === 0 ? block : ["", ...block];
  });
}

/** What stands under the sentence: standing, counts, first, newest, id. */
function cellsOf(row: BoardRow, { style }: Screen): readonly string[] {
  return [
    standingInWords(row, style),
    countsInWords(row.counts),
    `first ${sighting(row.first)}`,
    `newest ${sighting(row.newest)}`,
    style.faint(shortId(row.id)),
  ];
}

/** In one line of aligned columns where there is room, else in two, else in as many as there are cells. */
function layOut(rows: readonly (readonly string[])[], room: number): readonly (readonly string[])[] {
  for (const split of [
    [[0, 1, 2, 3, 4]],
    [
      [0, 1, 4],
      [2, 3],
    ],
    [[0, 4], [1], [2, 3]],
  ]) {
    const laid = rows.map((cells) => split.map((line) => alignedLine(rows, cells, line)));
    if (widest(laid.flat()) <= room) return laid;
  }
  return rows.map((cells) => cells.flatMap((cell) => wrap(cell, room)));
}

function alignedLine(
  rows: readonly (readonly string[])[],
  cells: readonly string[],
  line: readonly number[],
): string {
  return line
    .map((column) => padTo(cells[column] ?? "", widest(rows.map((other) => other[column] ?? ""))))
    .join(GAP)
    .trimEnd();
}

function sighting(seen: Sighting | null): string {
  if (seen === null) return "undated";
  const day = humanMoment({ at: seen.published.at, precision: coarse(seen.published.precision) });
  return seen.outlet === null ? day : `${day}, ${onOneLine(seen.outlet)}`;
}

/** The board shows days; the hour of a report is in the rumour's timeline. */
function coarse(precision: Sighting["published"]["precision"]): Sighting["published"]["precision"] {
  return precision === "minute" || precision === "second" ? "day" : precision;
}
