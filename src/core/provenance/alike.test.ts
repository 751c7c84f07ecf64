import fc from "fast-check";
import { expect, test } from "vitest";
import { firstAlike } from "./alike.ts";
import { likeness, type Sketch, sketchOf } from "./sketch.ts";

/** The same by holding each against all before it. */
function slowly(sketches: readonly Sketch[], least: number, fewest: number): readonly (number | null)[] {
  return sketches.map((sketch, place) => {
    const isIt = (other: Sketch) => other.words >= fewest && likeness(other, sketch) >= least;
    const first = sketch.words < fewest ? -1 : sketches.slice(0, place).findIndex(isIt);
    return first === -1 ? null : first;
  });
}

/** A text made of an earlier one by changing every so many words, or cutting its end. */
interface Made {
  readonly from: number;
  readonly every: number;
  readonly cut: number;
  readonly fresh: boolean;
}
const MADE = fc.array(
  fc.record({
    from: fc.nat(30),
    every: fc.integer({ min: 4, max: 60 }),
    cut: fc.nat(20),
    fresh: fc.boolean(),
  }),
  { minLength: 2, maxLength: 30 },
);

function textsOf(made: readonly Made[]): readonly string[] {
  const texts: string[][] = [];
  for (const [place, { from, every, cut, fresh }] of made.entries()) {
    const upstream = texts[from % Math.max(place, 1)];
    if (upstream === undefined || (fresh && place % 3 === 0)) {
      texts.push(Array.from({ length: 10 + every * 5 }, (_none, word) => `w${(word * (place + 3)) % 97}`));
    } else {
      const changed = upstream.map((word, at) => (at % every === every - 1 ? `${word}x${place}` : word));
      texts.push(changed.slice(0, Math.max(changed.length - cut, 1)));
    }
  }
  return texts.map((words) => words.join(" "));
}

test("The quick way finds the same copies as holding each text against all before it.", () => {
  let alike = 0;
  fc.assert(
    fc.property(MADE, fc.constantFrom(0.5, 0.8, 1), (made, least) => {
      const sketches = textsOf(made).map(sketchOf);
      const found = firstAlike(sketches, least, ({ words }) => words >= 25);
      alike += found.filter((place) => place !== null).length;
      expect(found).toEqual(slowly(sketches, least, 25));
    }),
    { numRuns: 150 },
  );
  expect(alike).toBeGreaterThan(100);
});
