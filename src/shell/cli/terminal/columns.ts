import { columnsOf, padTo } from "./width.ts";

/** Two blocks of lines side by side, the right one beginning at the same column throughout. */
export function beside(
  left: readonly string[],
  right: readonly string[],
  leftColumns: number,
  gap: string,
): readonly string[] {
  const height = Math.max(left.length, right.length);
  return Array.from({ length: height }, (_, row) =>
    `${padTo(left[row] ?? "", leftColumns)}${gap}${right[row] ?? ""}`.trimEnd(),
  );
}

/** Lines moved to the right; `first` stands before the first line and takes up the indent. */
export function indented(lines: readonly string[], indent: number, first = ""): readonly string[] {
  const margin = " ".repeat(indent);
  return lines.map((line, row) => (row === 0 ? padTo(first, indent) : margin) + line);
}

/** The widest of the texts, in columns. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, columnsOf(text)), 0);
}
