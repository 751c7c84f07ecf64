import type { CueClass } from "./cue.ts";
import type { UnitSpan } from "./noun-span.ts";
import type { Speaker } from "./speaker.ts";

/** A place of a sentence where words or thoughts are somebody's: who, by what cue, and which words. All in units. */
export interface Saying {
  readonly class: CueClass;
  /** Null when the sentence names nobody ("it is expected that"). */
  readonly speaker: Speaker | null;
  readonly cue: UnitSpan;
  readonly content: readonly UnitSpan[];
  readonly rule: string;
}
