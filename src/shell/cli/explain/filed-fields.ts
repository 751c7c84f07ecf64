import { editInWords } from "../../wording/edit-words.ts";
import type { Field } from "../print/claim-fields.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Filed } from "./explained.ts";

/** A report: its rumour, the score of the match and every reason for it. */
export function filedFields(filed: Filed): readonly Field[] {
  const { match, report, withdrawn, seq, enteredAt, editor, edits } = filed;
  const gone = withdrawn === "yes" ? ", withdrawn later" : "";
  return [
    { label: "filed", value: `as ${report}${gone} (entry ${seq}, ${enteredAt})` },
    { label: "under", value: rumourWords(filed) },
    editor === null
      ? { label: "match", value: `${match.score.toFixed(2)} by ${match.method}: ${match.reasons.join("; ")}` }
      : {
          label: "moved by",
          value: `${editor.by}: ${onOneLine(editor.because ?? "(the words were erased)")}`,
        },
    ...edits.map((edit) => ({ label: "an editor", value: onOneLine(editInWords(edit)) })),
  ];
}

function rumourWords({ rumour, shown }: Filed): string {
  if (shown === null) return rumour;
  const ledger = shown.id === rumour ? "" : ` (${rumour} in the ledger)`;
  return `${shown.id}${ledger}: ${onOneLine(shown.sentence)}`;
}
