import { readSentences } from "../../../core/claim/extract.ts";
import { printFields } from "../print/print-fields.ts";
import { indented } from "../terminal/columns.ts";
import { onOneLine } from "../terminal/plain.ts";
import type { Screen } from "../terminal/screen.ts";
import { wrap } from "../terminal/wrap.ts";
import type { Explained } from "./explained.ts";
import { filedFields } from "./filed-fields.ts";
import { printClaimReasons } from "./print-claim-reasons.ts";
import { printDocumentStage } from "./print-document-stage.ts";
import { printDropped } from "./print-dropped.ts";
import { printMentions } from "./print-mentions.ts";
import { printSentences } from "./print-sentences.ts";
import { printTopics } from "./print-topics.ts";
import { printVoices } from "./print-voices.ts";
import { withTokens } from "./with-tokens.ts";

/** What each stage made of a document, one under the other; for a claim, what led to that claim alone. */
export function printExplained(explained: Explained, screen: Screen): readonly string[] {
  const { reading, asked, about } = explained;
  const { document, mentions } = reading;
  const claims = asked.flatMap((claim) => ["", ...printClaimReasons(claim, explained, screen)]);
  if (about === "claim") return [...printDocumentStage(document, screen), ...claims];
  const tokened = withTokens(document);
  const readings = readSentences(tokened, mentions);
  return [
    ...printDocumentStage(document, screen),
    ...section("Sentences, with the mentions in them", screen, printSentences(document, mentions, screen)),
    ...section("Who and what is named", screen, printMentions(document, mentions, screen)),
    ...section("What sentences are about", screen, printTopics(tokened, mentions, readings, screen)),
    ...section("Whose words", screen, printVoices(tokened, mentions, screen)),
    ...section("Claims", screen, claims.length === 0 ? ["none"] : claims.slice(1)),
    ...section(
      "Sentences without a claim, and why",
      screen,
      printDropped(document, readings, reading.claims, screen),
    ),
    ...section(
      "Notes",
      screen,
      reading.notes.flatMap((note) => noteLines(note, screen)),
    ),
    ...section("Reports of an earlier reading", screen, orphans(explained, screen)),
  ];
}

function section(title: string, { style }: Screen, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ["", style.strong(title), ...lines];
}

function noteLines(
  note: { readonly code: string; readonly message: string },
  { columns }: Screen,
): readonly string[] {
  return indented(wrap(`${onOneLine(note.message)} (${note.code})`, columns - 2), 2, "-");
}

/** Reports of claims that a newer reader does not find any more: the ledger keeps them. */
function orphans({ filed }: Explained, { columns, style }: Screen): readonly string[] {
  const left = (filed ?? []).filter((report) => report.claim === null);
  return left.flatMap((report) => printFields(filedFields(report), columns, style));
}
