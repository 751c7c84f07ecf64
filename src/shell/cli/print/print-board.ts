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

/** Which cells stand in which line, from wide screens to narrow ones. */
const ARRANGEMENTS = [
  [[0, 1, 2, 3, 4]],
  [
    [0, 1, 4],
    [2, 3],
  ],
  [[0, 1], [2, 3], [4]],
  [[0], [1], [2], [3], [4]],
];

/** In as few lines as there is room for, the cells of all rows in the same columns. */
function layOut(rows: readonly (readonly string[])[], room: number): readonly (readonly string[])[] {
  for (const arrangement of ARRANGEMENTS) {
    const laid = inColumns(rows, arrangement);
    if (widest(laid.flat()) <= room) return laid;
  }
  return rows.map((cells) => cells.flatMap((cell) => wrap(cell, room)));
}

function inColumns(
  rows: readonly (readonly string[])[],
  arrangement: readonly (readonly number[])[],
): readonly (readonly string[])[] {
  const columns = Math.max(...arrangement.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    widest(rows.flatMap((cells) => arrangement.map((line) => cells[line[column] ?? -1] ?? ""))),
  );
  return rows.map((cells) =>
    arrangement.map((line) =>
      line
        .map((cell, column) => padTo(cells[cell] ?? "", widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    ),
  );
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
