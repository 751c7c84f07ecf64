import { textAt } from "../../../core/base/span.ts";
import type { Claim, Reason } from "../../../core/claim/claim.ts";
import { formatClaim, partiesInOrder } from "../../../core/claim/notation.ts";
import type { Field } from "../print/claim-fields.ts";
import { markedSentence } from "../print/marked-sentence.ts";
import { printFields } from "../print/print-fields.ts";
import { indented } from "../terminal/columns.ts";
import { wrapMarked } from "../terminal/marked.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Explained, Filed } from "./explained.ts";
import { filedFields } from "./filed-fields.ts";
import { partyField } from "./party-field.ts";

const INDENT = 2;

/**
 * A claim in one-line notation, its sentence, and for each field the rule that decided it and the words it rests on;
 * then where it was filed, when it was read from a desk.
 */
export function printClaimReasons(claim: Claim, explained: Explained, screen: Screen): readonly string[] {
  const { document, mentions } = explained.reading;
  const { columns, style } = screen;
  const room = columns - INDENT;
  const sentence = wrapMarked(markedSentence(document, claim.evidence.span), room, style);
  const fields = [
    { label: "id", value: claim.id },
    ...partiesInOrder(claim).map((party) => partyField(party, claim, document, mentions)),
    ...claim.because.map((reason) => reasonField(reason, document.text)),
    ...filing(claim, explained.filed),
  ];
  return [
    ...wrap(onOneLine(formatClaim(claim)), columns).map(style.strong),
    ...indented([...sentence, ...printFields(fields, room, style)], INDENT),
  ];
}

function reasonField({ field, rule, span }: Reason, text: string): Field {
  const words = span === null ? "by default" : `“${onOneLine(textAt(text, span))}”`;
  return { label: field, value: `${words}: ${rule}` };
}

function filing(claim: Claim, filed: readonly Filed[] | null): readonly Field[] {
  if (filed === null) return [];
  const here = filed.filter((report) => report.claim === claim.id);
  return here.length === 0 ? [{ label: "filed", value: "under no rumour" }] : here.flatMap(filedFields);
}
