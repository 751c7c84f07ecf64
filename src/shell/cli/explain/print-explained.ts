import type { Claim } from "../../../core/claim/claim.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Explained } from "./explained.ts";
import { printClaimReasons } from "./print-claim-reasons.ts";
import { printDocumentStage } from "./print-document-stage.ts";
import { printFiled } from "./print-filed.ts";
import { printMentions } from "./print-mentions.ts";
import { printSentences } from "./print-sentences.ts";

/** What each stage made of a document, one under the other; for a claim, what led to that claim alone. */
export function printExplained(explained: Explained, screen: Screen): readonly string[] {
  const { reading, asked, about } = explained;
  const { document, mentions } = reading;
  const claims = asked.flatMap((claim) => ["", ...printClaim(claim, explained, screen)]);
  if (about === "claim") return [...printDocumentStage(document, screen), ...claims];
  return [
    ...printDocumentStage(document, screen),
    ...section("Sentences, with the mentions in them", screen, printSentences(document, mentions, screen)),
    ...section("Who and what is named", screen, printMentions(document, mentions, screen)),
    ...section("Claims", screen, claims.length === 0 ? ["none"] : claims.slice(1)),
    ...section(
      "Notes",
      screen,
      reading.notes.flatMap((note) => noteLines(note, screen)),
    ),
    ...orphans(explained, screen),
  ];
}

function section(title: string, { style }: Screen, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}

function printClaim(claim: Claim, { reading, filed }: Explained, screen: Screen): readonly string[] {
  const reasons = printClaimReasons(claim, reading.document, screen);
  if (filed === null) return reasons;
  const here = filed.filter((report) => report.claim === claim.id);
  if (here.length === 0) return [...reasons, "  filed      under no rumour"];
  return [...reasons, ...here.flatMap((report) => printFiled(report, screen))];
}

function noteLines(
  note: { readonly code: string; readonly message: string },
  { columns }: Screen,
): readonly string[] {
  return indented(wrap(`${onOneLine(note.message)} (${note.code})`, columns - 2), 2, "-");
}

/** Reports of claims that a newer reader does not find any more: the ledger keeps them. */
function orphans({ filed }: Explained, screen: Screen): readonly string[] {
  const left = (filed ?? []).filter((report) => report.claim === null);
  return section(
    "Reports of an earlier reading",
    screen,
    left.flatMap((report) => printFiled(report, screen)),
  );
}
