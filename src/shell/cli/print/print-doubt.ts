import { counted } from "../../wording/counted.ts";
import { humanMoment } from "../../wording/human-date.ts";
import type { DoubtRecord } from "../records/doubt-record.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

const INDENT = 4;

/** A doubt as an editor reads it: which report, in which words, where it stands, where else it fits and why, what to type. */
export function printDoubt(doubt: DoubtRecord, { columns, style }: Screen): readonly string[] {
  const { types, report, alike, doc, outlet, published, quote, rumour, rivals, settle } = doubt;
  const when = published === null ? "no date" : humanMoment(published);
  const others = alike.length === 1 ? "" : `, and ${counted(alike.length - 1, "report")} alike`;
  const under = (text: string): readonly string[] => indented(wrap(text, columns - INDENT), INDENT);
  return [
    ...wrap(
      `${types.join(", ")}: ${when} · ${outlet === null ? "outlet unknown" : onOneLine(outlet)}`,
      columns,
    ).map(style.strong),
    ...under(quote === null ? "(the words were erased)" : `“${onOneLine(quote)}”`),
    ...under(`stands in ${rumour.id}${scored(rumour.score)}: ${onOneLine(rumour.sentence)}`),
    ...rivals.flatMap((rival) =>
      under(
        `fits ${rival.id}${scored(rival.score)}: ${onOneLine(rival.sentence)} (${rival.reasons.map(onOneLine).join("; ")})`,
      ),
    ),
    ...indented(wrap(onOneLine(`${doc} · ${report}${others}`), columns - INDENT).map(style.faint), INDENT),
    ...settle.map((command) => `${" ".repeat(INDENT)}${command}`),
  ];
}

function scored(score: number | null): string {
  return score === null ? "" : ` (${score.toFixed(2)})`;
}
