import type { AnnotatedClaim, AnnotatedDocument } from "../scoring/annotated.ts";
import { matchClaims } from "../scoring/match-claims.ts";
import { table } from "./table.ts";

/** What annotators chose against what was read, over the claims that both have. */
export interface Confusion {
  readonly field: string;
  /** Pairs of values with how often they met, most frequent first. */
  readonly cells: readonly ConfusionCell[];
  readonly right: number;
  readonly pairs: number;
}

export interface ConfusionCell {
  readonly gold: string;
  readonly read: string;
  readonly count: number;
}

/** The fields of a claim that are one of a few values. */
export const CONFUSED_FIELDS: Readonly<Record<string, (claim: AnnotatedClaim) => string>> = {
  kind: ({ kind }) => kind,
  stage: ({ stage }) => stage,
  certainty: ({ certainty }) => certainty,
  "attribution type": ({ attribution }) => attribution.type,
};

/** Counts, for one field, what was read where the gold has each value; claims are paired as the scores pair them. */
export function confusionOf(
  field: string,
  gold: readonly AnnotatedDocument[],
  read: ReadonlyMap<string, readonly AnnotatedClaim[]>,
): Confusion {
  const fieldOf = CONFUSED_FIELDS[field];
  if (fieldOf === undefined) throw new Error(`A claim has no field "${field}" to confuse.`);
  const pairs = pairsOf(gold, read).map(([wanted, found]) => [fieldOf(wanted), fieldOf(found)] as const);
  return confusionOfPairs(field, pairs);
}

/** The same of values that are paired already: what was annotated, and what was read. */
export function confusionOfPairs(
  field: string,
  values: readonly (readonly [gold: string, read: string])[],
): Confusion {
  const counts = new Map<string, number>();
  for (const pair of values) {
    const cell = JSON.stringify(pair);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const cells = [...counts]
    .map(([cell, count]): ConfusionCell => {
      const [wanted = "", found = ""] = JSON.parse(cell) as string[];
      return { gold: wanted, read: found, count };
    })
    .sort((a, b) => b.count - a.count || `${a.gold}${a.read}`.localeCompare(`${b.gold}${b.read}`));
  const right = cells.filter((cell) => cell.gold === cell.read).reduce((sum, { count }) => sum + count, 0);
  return { field, cells, right, pairs: cells.reduce((sum, { count }) => sum + count, 0) };
}

function pairsOf(
  gold: readonly AnnotatedDocument[],
  read: ReadonlyMap<string, readonly AnnotatedClaim[]>,
): readonly (readonly [AnnotatedClaim, AnnotatedClaim])[] {
  return gold.flatMap(({ id, claims }) => {
    const found = read.get(id) ?? [];
    return matchClaims(claims, found).flatMap((pair) => {
      const wanted = claims[pair.gold];
      const made = found[pair.read];
      return wanted === undefined || made === undefined ? [] : [[wanted, made] as const];
    });
  });
}

/** A table with a row for each value of the gold and a column for each value read. */
export function confusionTable({ field, cells, right, pairs }: Confusion): string {
  const values = [...new Set(cells.flatMap((cell) => [cell.gold, cell.read]))].sort();
  const countOf = (wanted: string, found: string): string => {
    const count = cells.find((cell) => cell.gold === wanted && cell.read === found)?.count ?? 0;
    return count === 0 ? "·" : String(count);
  };
  const rows = values.map((wanted) => [wanted, ...values.map((found) => countOf(wanted, found))]);
  return `${field}: ${right} of ${pairs} right (rows: annotated, columns: read)\n\n${table(["", ...values], rows)}`;
}
