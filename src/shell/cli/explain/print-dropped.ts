import { contains, textAt } from "../../../core/base/span.ts";
import { type Dropped, type RuleReading, TESTS } from "../../../core/claim/candidate.ts";
import type { Claim } from "../../../core/claim/claim.ts";
import type { Document } from "../../../core/document/document.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";

/**
 * For each sentence that made no claim and has a word that could have: the trigger that came nearest to one, and why it
 * made none.
 */
export function printDropped(
  document: Document,
  readings: readonly RuleReading[],
  claims: readonly Claim[],
  { columns }: Screen,
): readonly string[] {
  const margin = String(document.sentences.length).length + 2;
  return document.sentences.flatMap((sentence, index) => {
    if (claims.some(({ evidence }) => contains(sentence, evidence.span))) return [];
    const nearest = nearestOf(readings[index]?.dropped ?? []);
    if (nearest === null) return [];
    const line = `“${onOneLine(textAt(document.text, nearest.span))}”, ${nearest.frame}: ${nearest.reason}`;
    return indented(wrap(line, columns - margin), margin, `${index + 1}`);
  });
}

/** The one that fell last: whose words fitted and that only lacked a party, or was not told as so. */
function nearestOf(dropped: readonly Dropped[]): Dropped | null {
  const [nearest] = [...dropped].sort((a, b) => passed(b) - passed(a) || a.span.start - b.span.start);
  return nearest ?? null;
}

/** How many tests it passed before the one it failed. */
function passed({ failed }: Dropped): number {
  return TESTS.indexOf(failed);
}
