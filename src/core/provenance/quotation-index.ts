import { FEWEST_WORDS, type Quotation } from "./quotations.ts";

/** The quotations of texts, found by their words. */
export interface QuotationIndex {
  /** The places, in rising order, of the texts with a quotation that may be the same as one of these. */
  readonly placesOf: (quotations: readonly Quotation[]) => readonly number[];
  readonly add: (place: number, quotations: readonly Quotation[]) => void;
}

/**
 * Of two quotations that are the same, the shorter one's first words are a run of the longer one's. So each is kept
 * under its first words, and under every run of as many.
 */
export function quotationIndex(): QuotationIndex {
  const byBeginning = new Map<string, Set<number>>();
  const byRun = new Map<string, Set<number>>();
  return {
    placesOf: (quotations) => {
      const places = new Set<number>();
      for (const quotation of quotations) {
        const runs = runsOf(quotation);
        for (const place of byRun.get(runs[0] ?? "") ?? []) places.add(place);
        for (const run of runs) for (const place of byBeginning.get(run) ?? []) places.add(place);
      }
      return [...places].sort((a, b) => a - b);
    },
    add: (place, quotations) => {
      for (const quotation of quotations) {
        const runs = runsOf(quotation);
        keep(byBeginning, runs[0] ?? "", place);
        for (const run of runs) keep(byRun, run, place);
      }
    },
  };
}

function runsOf({ words }: Quotation): readonly string[] {
  const all = words.split(" ");
  const starts = Math.max(all.length - FEWEST_WORDS + 1, 1);
  return Array.from({ length: starts }, (_none, from) => all.slice(from, from + FEWEST_WORDS).join(" "));
}

function keep(places: Map<string, Set<number>>, run: string, place: number): void {
  const known = places.get(run);
  if (known === undefined) places.set(run, new Set([place]));
  else known.add(place);
}
