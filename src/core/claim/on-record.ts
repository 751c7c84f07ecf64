import { type Span, textAt } from "../base/span.ts";
import type { Document } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Candidate } from "./candidate.ts";
import type { Unit } from "./clause/unit.ts";
import { voiceTypeOf } from "./voice/voice-type.ts";

/** An answer to what was told: the units of its sentence, those of whoever answers, and where the answer ends. */
export interface OnRecord extends Pick<Candidate, "stage"> {
  readonly units: readonly Unit[];
  readonly from: number;
  readonly to: number;
  readonly end: number;
  /** Where whoever answers is named. */
  readonly named: Span;
  /** The rule that read the answer. */
  readonly rule: string;
}

/** The candidate as it is answered: the stage of the answer is a fact on the word of whoever gives it. */
export function answeredOnRecord(
  candidate: Candidate,
  { stage, units, from, to, end, named, rule }: OnRecord,
  { document, mentions }: { readonly document: Document; readonly mentions: Mentions },
): Candidate {
  const parties = new Set(candidate.fillers.map(({ referent }) => referent));
  const type = voiceTypeOf(units, from, to, { mentions, parties, told: () => null });
  const words = textAt(document.text, named);
  const whole = { start: named.start, end: units[end - 1]?.end ?? named.end };
  return {
    ...candidate,
    stage,
    certainty: "fact",
    modality: "report",
    attribution: { type, source: words, chain: [{ ...named, words, type }] },
    cued: true,
    because: [
      ...candidate.because.filter(({ field }) => field === "kind" || field === "party"),
      { field: "stage", rule, span: whole },
      { field: "certainty", rule: "an answer is on record", span: whole },
      { field: "attribution", rule: "who answers", span: named },
    ],
  };
}
