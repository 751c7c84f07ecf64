import { unreachable } from "../../base/unreachable.ts";
import type { RumourState } from "../../standing/state.ts";
import { momentInWords } from "../date-words.ts";
import { languageInWords } from "../language-words.ts";
import type { RumourView } from "../rumour-view.ts";

/** Says in one or two sentences whose news it is, when they told it, on whose word, and how it stands. */
export function attributionLine(view: RumourView, languageOf: (documentId: string) => string | null): string {
  const first = view.timeline.find(({ documentId }) => documentId === view.origin?.documentId);
  const voice =
    view.origin === null || view.origin.voice === "" ? "" : `, on the word of “${view.origin.voice}”`;
  const language = first === undefined ? null : languageOf(first.documentId);
  const foreign =
    language === null || language === "en" || language === "und" ? "" : ` (in ${languageInWords(language)})`;
  const when = first?.published == null ? "" : ` ${momentInWords(first.published)}`;
  const who = first?.outlet ?? "a page that names no outlet";
  return `As first known from ${who}${foreign}${when}${voice}: ${view.sentence.text}. ${standing(view.state)}`;
}

function standing(state: RumourState): string {
  switch (state) {
    case "heard":
    case "repeated":
      return "Nobody else is known to have it on their own word, and it has not been confirmed.";
    case "corroborated":
      return "Others have it on their own word; it has not been confirmed.";
    case "denied":
      return "It was denied.";
    case "confirmed":
      return "It has been confirmed since.";
    case "confirmed in part":
      return "It has been confirmed in part since.";
    case "refuted":
      return "It was found to be untrue.";
    case "ended":
      return "It came to an end.";
    case "expired":
      return "The time in which it should have come true has passed.";
    default:
      return unreachable(state);
  }
}
