import type { Slot } from "../frame.ts";
import type { Hit } from "../words/lexicon.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import type { Subject } from "./subject.ts";

/** The names found for each slot, as indices of name units. */
export type Slots = Map<Slot, readonly number[]>;

/** The arguments of a trigger by where they stand: indices of name units. */
export interface Arguments {
  readonly slots: ReadonlyMap<Slot, readonly number[]>;
  /** Lower-case words of the object: what stands between the trigger and the name it leads to. */
  readonly objectWords: readonly string[];
  /** What the object is, when it is not the name itself: all its words when nobody is named, else those behind the name. */
  readonly objectHead: readonly string[];
  /** Where the subject begins: what governs the whole clause stands to its left ("it is possible that Acme …"). */
  readonly subjectStart: number;
  /** Where the subject (or owner) ends: cues of stage stand between it and the trigger. */
  readonly subjectEnd: number;
  readonly passive: boolean;
}

// Without a subject, cues of stage are looked for this far to the left of the trigger.
const SUBJECTLESS_REACH = 8;

export function boundsOf(
  subject: Subject | null,
  hit: Hit<unknown>,
): Pick<Arguments, "subjectStart" | "subjectEnd"> {
  return {
    subjectStart: subject?.names[0] ?? hit.from,
    subjectEnd: subject?.end ?? Math.max(0, hit.from - SUBJECTLESS_REACH),
  };
}

export function headOf(object: NounPhrase): readonly string[] {
  return object.names.length === 0 ? object.words : object.tail;
}
