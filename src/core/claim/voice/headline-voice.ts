import { overlaps } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { Mentions } from "../../mention/mention.ts";
import type { Candidate } from "../candidate.ts";
import type { AttributedWords } from "./attributions.ts";
import { voiceOf } from "./credit.ts";
import type { DocumentVoices } from "./document-voices.ts";

/**
 * A headline that credits nobody sums up the sentence below it: it is told on the word of whoever that sentence credits
 * as a whole ("Acme sells mill" over "Acme has sold its mill, the company said."). Other candidates are left as they are.
 */
export function withLeadVoice(
  candidate: Candidate,
  document: Document,
  mentions: Mentions,
  voices: DocumentVoices,
): Candidate {
  if (candidate.part !== "title" || candidate.attribution.type !== "author") return candidate;
  if (candidate.certainty !== "fact") return candidate;
  const lead = document.sentences.findIndex(({ part }) => part === "body");
  const words = voices
    .wordsIn(lead)
    .find((each) => vouchesForAll(each) && holdsParty(each, candidate, mentions));
  if (words === undefined) return candidate;
  const parties = new Set(candidate.fillers.map(({ referent }) => referent));
  const voice = voiceOf(document.text, words, parties);
  if (voice.type !== "party" && voice.type !== "authority") return candidate;
  return {
    ...candidate,
    attribution: { type: voice.type, source: voice.words, chain: [voice] },
    because: [
      ...candidate.because.filter(({ field }) => field !== "attribution"),
      { field: "attribution", rule: "the first sentence below the headline credits", span: voice },
    ],
  };
}

function vouchesForAll({ class: cueClass, speaker, within, rule }: AttributedWords): boolean {
  if (speaker === null || within === "quote") return false;
  return (
    (cueClass === "says" && (rule === "trailing speaker" || rule === "speaker before verb")) ||
    rule === "according to"
  );
}

/** Whether the content, or who speaks it, names a party of the headline's matter. */
function holdsParty(words: AttributedWords, candidate: Candidate, { mentions }: Mentions): boolean {
  const parties = new Set(candidate.fillers.map(({ referent }) => referent));
  if (words.referent !== null && parties.has(words.referent)) return true;
  return mentions.some(
    (mention) => parties.has(mention.referent) && words.content.some((span) => overlaps(span, mention)),
  );
}
