import { filledBins, likeness, type Sketch } from "./sketch.ts";

/**
 * For each sketch the place of the first one before it that is at least `least` alike; null where none is. `isAsked`
 * leaves sketches out on both sides: they are like none.
 *
 * The same as holding each against all before it, without doing so: two sketches whose share of equal bins is `least`
 * have that share of either one's filled bins in common. So, with bins in one order for all, among the first
 * `1 - least` of the one's and of the other's there is one in common, and only who shares such a bin is looked at. The
 * order is the rarest first, which keeps apart what is a phrase of the trade.
 */
export function firstAlike(
  sketches: readonly Sketch[],
  least: number,
  isAsked: (sketch: Sketch) => boolean,
): readonly (number | null)[] {
  const bins = sketches.map((sketch) => (isAsked(sketch) ? filledBins(sketch) : []));
  const howOften = countsOf(bins);
  const index: Index = { sketches, least, byBin: new Map(), added: new Set() };
  return sketches.map((sketch, place) => {
    const telltale = telltaleBins(bins[place] ?? [], howOften, least);
    return telltale.length === 0 ? null : lookUpAndAdd(sketch, place, telltale, index);
  });
}

interface Index {
  readonly sketches: readonly Sketch[];
  readonly least: number;
  /** The places, in rising order, of the sketches that have a bin among their telltale ones. */
  readonly byBin: Map<number, number[]>;
  /** All bins of those that were added: of equal ones the first is enough. */
  readonly added: Set<string>;
}

function lookUpAndAdd(
  sketch: Sketch,
  place: number,
  telltale: readonly number[],
  index: Index,
): number | null {
  const found = lookUp(sketch, telltale, index);
  // Whatever is like this one is as like an equal one before it.
  const whole = sketch.bins.join();
  if (index.added.has(whole)) return found;
  index.added.add(whole);
  for (const bin of telltale) {
    const places = index.byBin.get(bin);
    if (places === undefined) index.byBin.set(bin, [place]);
    else places.push(place);
  }
  return found;
}

function lookUp(
  sketch: Sketch,
  telltale: readonly number[],
  { sketches, least, byBin }: Index,
): number | null {
  let found: number | null = null;
  const looked = new Set<number>();
  for (const bin of telltale) {
    for (const place of byBin.get(bin) ?? []) {
      if (found !== null && place >= found) break;
      if (looked.has(place)) continue;
      looked.add(place);
      if (isAlike(sketches[place], sketch, least)) found = place;
    }
  }
  return found;
}

function isAlike(other: Sketch | undefined, sketch: Sketch, least: number): boolean {
  return other !== undefined && likeness(other, sketch) >= least;
}

/** How many sketches have each bin with its value. */
function countsOf(bins: readonly (readonly number[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const bin of bins.flat()) counts.set(bin, (counts.get(bin) ?? 0) + 1);
  return counts;
}

/** So many of the rarest that of two sketches that are alike one is in both. */
function telltaleBins(
  bins: readonly number[],
  howOften: ReadonlyMap<number, number>,
  least: number,
): readonly number[] {
  // A hair less than the share, since products of fractions are a hair off.
  const common = Math.ceil(bins.length * least - 1e-6);
  return [...bins]
    .sort((a, b) => (howOften.get(a) ?? 0) - (howOften.get(b) ?? 0) || a - b)
    .slice(0, bins.length - common + 1);
}
