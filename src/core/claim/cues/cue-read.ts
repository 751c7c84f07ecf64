import type { Candidate } from "../candidate.ts";
import type { CueSentence } from "./cue-sentence.ts";
import type { CueVoice } from "./cue-voice.ts";

/** A sentence as it was read: what stands in it, who speaks in it, and what it tells. */
export interface CueRead {
  readonly sentence: CueSentence;
  readonly voices: readonly CueVoice[];
  readonly candidates: readonly Candidate[];
}
