import type { VoiceIn } from "../../../core/publication/record/contribution.ts";
import type { Tally } from "../../../core/publication/record/tally.ts";

/** As what a voice is heard, the most frequent first. */
export function voiceKinds({ counts }: Tally): readonly string[] {
  return KINDS.map(([kind, words]) => ({ words, times: counts[`as ${kind}`] ?? 0 }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => b.times - a.times)
    .map(({ words }) => words);
}

const KINDS: readonly (readonly [VoiceIn["as"], string])[] = [
  ["party", "a party"],
  ["authority", "an authority"],
  ["analyst", "an analyst"],
  ["media", "an outlet that others cite"],
];
