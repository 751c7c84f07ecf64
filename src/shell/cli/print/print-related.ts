import type { ShownRelative } from "../../../core/publication/related.ts";
import { relationInWords } from "../../wording/relation-words.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/** A relative with what it says; null when the board has no row for it yet. */
export interface ToldRelative extends ShownRelative {
  readonly sentence: string | null;
}

/** One item a relative: what it says, then how it is related, why, and by which id it is found. */
export function printRelated(
  related: readonly ToldRelative[],
  { columns, style }: Screen,
): readonly string[] {
  return related.flatMap(({ id, relation, reasons, sentence }) => [
    ...indented(wrap(onOneLine(`${relationInWords(relation)}: ${sentence ?? id}`), columns - 2), 2, "-"),
    ...indented(wrap(`${reasons.join("; ")}; ${id}`, columns - 2), 2, "").map(style.faint),
  ]);
}
