import type { Span } from "../../base/span.ts";
import type { Document } from "../../document/document.ts";
import type { When } from "../claim.ts";
import type { ReadableDocument } from "../make-claim.ts";
import type { LanguageCues } from "./cue.ts";
import { sumNear } from "./cue-sums.ts";
import { timesByCues } from "./cue-times.ts";

/** A document of a language that is read by cues, with what finds its times and sums. */
export function cueDocument(document: Document, cues: LanguageCues): ReadableDocument {
  return {
    document,
    words: "cues",
    timeNear: (sentence, evidence) => nearest(timesByCues(document, sentence, cues), evidence),
    amountNear: (within, near) => sumNear(document.text, within, near, cues.sums),
  };
}

function nearest(times: readonly When[], evidence: Span): When | null {
  const distance = ({ start, end }: When) => Math.max(0, start - evidence.end, evidence.start - end);
  const [best] = times
    .filter((time) => !datesTheSaying(time, distance(time)))
    .sort((a, b) => distance(a) - distance(b));
  return best ?? null;
}

// "Today" and "yesterday" date what is said, unless they stand right beside the matter.
const BESIDE = 24;

function datesTheSaying({ precision, interval, words }: When, distance: number): boolean {
  const names = /\d/u.test(words);
  return precision === "day" && !names && interval?.from === interval?.to && distance > BESIDE;
}
