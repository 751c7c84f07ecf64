import type { Document, Sentence } from "../document/document.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Affiliations } from "./affiliation.ts";
import type { Unit } from "./clause/unit.ts";
import type { FrameTrigger } from "./frames.ts";
import type { DocumentVoices } from "./voice/document-voices.ts";
import type { Hit } from "./words/lexicon.ts";

/** A trigger in its sentence. */
export interface Place {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly affiliations: Affiliations;
  readonly voices: DocumentVoices;
  readonly sentence: Sentence;
  readonly index: number;
  readonly units: readonly Unit[];
  readonly hit: Hit<FrameTrigger>;
}
