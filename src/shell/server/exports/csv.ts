/** What spreadsheets would take for a formula, or let run one. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * One line of CSV (RFC 4180) without its end. A text that begins as a formula does is given an apostrophe in front, by which
 * spreadsheets take it for a text.
 */
export function csvLine(cells: readonly (string | number | null)[]): string {
  return cells.map(cell).join(",");
}

function cell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
