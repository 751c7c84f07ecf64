/** One table of `npm run bench`. */
export interface Bench {
  readonly name: string;
  /** What is measured, on how much, in a sentence; printed over the table. */
  readonly about: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** What the project set out for, and whether it is met; printed under the table. */
  readonly aims: readonly Aim[];
}

export interface Aim {
  readonly sentence: string;
  readonly met: boolean;
}

export function atLeast(what: string, value: number, aim: number, unit: string): Aim {
  return { sentence: `${what}: ${number(value)} ${unit}, aim ≥ ${number(aim)}`, met: value >= aim };
}

export function atMost(what: string, value: number, aim: number, unit: string): Aim {
  return { sentence: `${what}: ${number(value)} ${unit}, aim ≤ ${number(aim)}`, met: value <= aim };
}

/** Whole numbers from 100 up, three significant figures below. */
export function number(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString("en-GB");
  return String(Number(value.toPrecision(3)));
}
