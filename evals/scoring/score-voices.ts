import { type Measures, share } from "./measures.ts";

/** A voice as labelled, and as read at the same place: null where nothing was read there. */
export interface LabelledVoice {
  readonly label: string;
  readonly read: string | null;
}

/**
 * How often the type of a voice was read as labelled. `type_accuracy` counts a place where no attribution was read as
 * wrong; `type_when_found` leaves such places out; `place_recall` is the share of places where one was read.
 */
export function scoreVoices(voices: readonly LabelledVoice[]): Measures {
  const found = voices.filter(({ read }) => read !== null);
  const right = found.filter(({ label, read }) => label === read).length;
  return {
    labels: voices.length,
    type_accuracy: share(right, voices.length),
    type_when_found: share(right, found.length),
    place_recall: share(found.length, voices.length),
  };
}
