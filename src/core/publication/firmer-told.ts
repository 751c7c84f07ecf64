import { textAt } from "../base/span.ts";
import { unreachable } from "../base/unreachable.ts";
import type { Certainty, FirmerHeadline, PartReading, Stage } from "../claim/claim.ts";
import type { HeldDocument } from "../provenance/held-document.ts";
import type { Telling } from "../provenance/telling.ts";
import type { ShownFirmer, ShownPart } from "./rumour-view.ts";

/** Null where the headline is no firmer than the body, or the text that would show it was erased. */
export function firmerTold({ report, document }: Telling): ShownFirmer | null {
  return document === null ? null : firmerShown(report.claim.firmer, document);
}

/** The same of any reading of a held document. */
export function firmerShown(
  firmer: FirmerHeadline | undefined,
  document: Pick<HeldDocument, "text">,
): ShownFirmer | null {
  if (firmer === undefined) return null;
  const headline = partOf(document, firmer.headline);
  const body = partOf(document, firmer.body);
  return { by: firmer.by, text: inWords(firmer.by, headline, body), headline, body };
}

function partOf({ text }: Pick<HeldDocument, "text">, { stage, certainty, span }: PartReading): ShownPart {
  return { stage, certainty, span, quote: textAt(text, span) };
}

function inWords(by: FirmerHeadline["by"], headline: ShownPart, body: ShownPart): string {
  return `the headline is firmer than the text: ${has(by, headline)} over ${has(by, body)}`;
}

/** Only that is told in which the two differ: “Acme to buy Beta” (agreed, as a fact). */
function has(by: FirmerHeadline["by"], { stage, certainty, quote }: ShownPart): string {
  const told = [
    ...(by === "certainty" ? [] : [stageInWords(stage)]),
    ...(by === "stage" ? [] : [certaintyInWords(certainty)]),
  ];
  return `“${quote}” (${told.join(", ")})`;
}

function stageInWords(stage: Stage): string {
  switch (stage) {
    case "talks":
      return "in talks";
    case "considered":
    case "proposed":
    case "agreed":
    case "completed":
    case "denied":
    case "ended":
      return stage;
    default:
      return unreachable(stage);
  }
}

function certaintyInWords(certainty: Certainty): string {
  switch (certainty) {
    case "fact":
      return "as a fact";
    case "reported":
      return "as reported by others";
    case "rumoured":
      return "as a rumour";
    case "speculated":
      return "as a guess";
    default:
      return unreachable(certainty);
  }
}
