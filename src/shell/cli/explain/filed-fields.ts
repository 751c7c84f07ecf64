import type { Field } from "../print/claim-fields.ts";
import type { Filed } from "./explained.ts";

/** A report: its rumour, the score of the match and every reason for it. */
export function filedFields({ match, report, rumour, withdrawn, seq, enteredAt }: Filed): readonly Field[] {
  const gone = withdrawn === "yes" ? ", withdrawn later" : "";
  return [
    { label: "filed", value: `as ${report} under ${rumour}${gone} (entry ${seq}, ${enteredAt})` },
    { label: "match", value: `${match.score.toFixed(2)} by ${match.method}: ${match.reasons.join("; ")}` },
  ];
}
