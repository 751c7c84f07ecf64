import { likeness, type Sketch, sketchOf } from "./sketch.ts";
import type { Telling } from "./telling.ts";

/**
 * Texts that share this part of their runs of three words are one text. Two of our own reports of one matter, written
 * apart, share less than a fifth; the same agency text with another headline and a paragraph cut shares over .8.
 */
export const LIKENESS_OF_COPIES = 0.8;
/** Shorter texts, flashes of one sentence, are alike because there is only one way to say it. */
const SHORTEST_TEXT = 25;

/** For each telling, the earliest one whose text it copies; tellings are in order of publication. */
export function copiesAmong(tellings: readonly Telling[]): ReadonlyMap<Telling, Telling> {
  const copies = new Map<Telling, Telling>();
  if (tellings.length < 2) return copies;
  const sketches = tellings.map((telling) => sketchOf(bodyOf(telling)));
  for (const [place, telling] of tellings.entries()) {
    const sketch = sketches[place];
    if (sketch === undefined || sketch.words < SHORTEST_TEXT) continue;
    const first = sketches.slice(0, place).findIndex((other) => areOneText(other, sketch));
    const from = tellings[first];
    if (from !== undefined) copies.set(telling, copies.get(from) ?? from);
  }
  return copies;
}

function areOneText(a: Sketch, b: Sketch): boolean {
  return a.words >= SHORTEST_TEXT && likeness(a, b) >= LIKENESS_OF_COPIES;
}

function bodyOf({ document }: Telling): string {
  return document === null ? "" : document.text.slice(document.bodyStart);
}
