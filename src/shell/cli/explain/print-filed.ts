import { printFields } from "../print/print-fields.ts";
import { indented } from "../terminal/columns.ts";
import type { Screen } from "../terminal/screen.ts";
import type { Filed } from "./explained.ts";

/** A report: its rumour, the score of the match and every reason for it. */
export function printFiled(filed: Filed, { columns, style }: Screen): readonly string[] {
  const { match, report, rumour, withdrawn, seq, enteredAt } = filed;
  const gone = withdrawn === "yes" ? ", withdrawn later" : "";
  const fields = [
    { label: "filed", value: `as ${report} under ${rumour}${gone} (entry ${seq}, ${enteredAt})` },
    { label: "match", value: `${match.score.toFixed(2)} by ${match.method}: ${match.reasons.join("; ")}` },
  ];
  return indented(printFields(fields, columns - 2, style), 2);
}
