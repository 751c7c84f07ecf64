import { join } from "node:path";
import type { Span } from "../../src/core/base/span.ts";
import { attributedWords, read } from "../../src/index.ts";
import type { EvaluationSet } from "../evaluation-set.ts";
import { readLinesOf } from "../scoring/annotated.ts";
import { type LabelledVoice, scoreVoices } from "../scoring/score-voices.ts";
import { aligned, tokenPlaces, tokensIn } from "../scoring/token-places.ts";
import { type LabelledDocument, labelledDocuments } from "./labelled-documents.ts";
import { withoutShared } from "./missing-shared.ts";

const LABELS = join(import.meta.dirname, "../gold/voices.jsonl");

/** Where a cue stands in a document of the shared data, and what kind of voice it is the cue of. */
interface VoiceLabel {
  readonly document: string;
  readonly cue: Span;
  readonly type: string;
}

/** Whose words: the kind of voice at 200 cues drawn at random from three corpora. */
export function sharedVoices(shared: string | null): EvaluationSet {
  const labels = (): readonly VoiceLabel[] => readLinesOf<VoiceLabel>(LABELS);
  return {
    name: "voices",
    about: "the kind of voice at 200 cues drawn at random (80 PolNeAR, 60 SENTiVENT, 60 Reuters)",
    inputs: [LABELS],
    missing: () => withoutShared(shared),
    measure: () => {
      const documentOf = labelledDocuments(join(shared ?? "", "data"));
      const voices = labels().map((label) => ({
        label: label.type,
        read: readAt(documentOf(label.document), label.cue),
      }));
      return {
        ours: scoreVoices(voices),
        baseline: { name: "everybody is a party", measures: scoreVoices(everybodyAParty(voices)) },
      };
    },
    targets: { type_accuracy: 0.65 },
  };
}

function everybodyAParty(voices: readonly LabelledVoice[]): readonly LabelledVoice[] {
  return voices.map(({ label }) => ({ label, read: "party" }));
}

/** The type read at a cue; of several attributions there, the one whose cue is shortest. */
function readAt({ title, text }: LabelledDocument, cue: Span): string | null {
  const { document, mentions } = read(title === null ? { text } : { title, text });
  const ours = tokenPlaces(document.text);
  // Labels count in the text alone; the document has the title before it.
  const lead = title === null ? "" : `${title}\n\n`;
  const theirs = tokenPlaces(lead + text);
  const places = aligned(ours, theirs);
  const wanted = tokensIn(theirs, [{ start: cue.start + lead.length, end: cue.end + lead.length }]);
  const here = attributedWords(document, mentions)
    .filter((words) => [...tokensIn(ours, [words.cue])].some((at) => wanted.has(places[at] ?? -1)))
    .sort((a, b) => a.cue.end - a.cue.start - (b.cue.end - b.cue.start));
  return here[0]?.type ?? null;
}
