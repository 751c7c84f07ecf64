import type { Sentence } from "../document/document.ts";
import { AUTHOR } from "./attribution.ts";
import type { Candidate } from "./candidate.ts";

// "That turned out to be just a rumour.", "It proved untrue.": the sentence begins by taking up what was just told.
const REFUTES =
  /^(?:[\p{L}\s]{0,20},\s*)?(?:that|this|it|they|these|those|which|(?:the|those|these) (?:rumou?rs?|reports?|speculations?|talk))\b[^.;]{0,40}\b(?:turned out|proved|proven|was|were|is|are)\b[^.;]{0,40}\b(?:false|untrue|wrong|rumou?rs?|unfounded|baseless|fake|hoax|nonsense|incorrect|nothing of the kind)\b/iu;

/**
 * A hearsay of one sentence that the next one calls untrue: told as it was, an earlier rumour that proved false. The
 * denial is the document's own, so it is a fact on the author's word.
 */
export function refutedBy(candidate: Candidate, next: Sentence | undefined, text: string): Candidate {
  if (next === undefined || candidate.certainty === "fact" || candidate.certainty === "reported")
    return candidate;
  const found = REFUTES.exec(text.slice(next.start, next.end));
  if (found === null) return candidate;
  const span = { start: next.start, end: next.start + found[0].length };
  return {
    ...candidate,
    stage: "denied",
    certainty: "fact",
    modality: "recalled",
    attribution: AUTHOR,
    cued: true,
    because: [
      ...candidate.because,
      { field: "stage", rule: "called untrue by the next sentence", span },
      { field: "modality", rule: "an earlier rumour", span },
    ],
  };
}
