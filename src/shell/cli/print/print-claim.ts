import type { Claim } from "../../../core/claim/claim.ts";
import type { Document } from "../../../core/document/document.ts";
import { beside, indented } from "../terminal/columns.ts";
import { type MarkedText, wrapMarked } from "../terminal/marked.ts";
import type { Screen } from "../terminal/screen.ts";
import { claimFields } from "./claim-fields.ts";
import { markedSentence } from "./marked-sentence.ts";
import { printFields } from "./print-fields.ts";

/** From here on there is room for the fields beside the sentence; below they stand under it. */
const SIDE_BY_SIDE = 88;
const FIELDS = 46;
const GAP = "   ";
const INDENT = 3;

/** A claim of a document: its sentence with the evidence marked, and beside it what the claim says. */
export function printClaim(
  claim: Claim,
  number: number,
  document: Document,
  screen: Screen,
): readonly string[] {
  const head = screen.style.strong(claim.kind) + (claim.main ? ", what the document is mainly about" : "");
  const room = screen.columns - INDENT;
  const marked = markedSentence(document, claim.evidence.span);
  return indented([head, ...body(claim, marked, room, screen)], INDENT, `${number}`);
}

function body(claim: Claim, marked: MarkedText, room: number, { style }: Screen): readonly string[] {
  const fields = claimFields(claim);
  if (room < SIDE_BY_SIDE) {
    return [...wrapMarked(marked, room, style), ...printFields(fields, room, style)];
  }
  const right = Math.max(FIELDS, Math.floor(room * 0.42));
  const left = room - right - GAP.length;
  return beside(wrapMarked(marked, left, style), printFields(fields, right, style), left, GAP);
}
