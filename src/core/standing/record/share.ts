/**
 * How many of the cases came out right. A number about an outlet or a voice never goes without its cases and its
 * interval; under a handful of cases there is no interval, and no rate may be made of it.
 */
export interface Share {
  readonly right: number;
  readonly cases: number;
  /** Wilson's interval at 95 percent, from 0 to 1; null when there are too few cases to say anything. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** Of fewer cases than these no rate is given: one more would turn it over. */
export const FEWEST_CASES = 5;

/** Invariant: `0 <= right <= cases`, both whole. */
export function shareOf(right: number, cases: number): Share {
  return { right, cases, interval: cases < FEWEST_CASES ? null : wilson(right, cases) };
}

/** Two-sided, 95 percent. */
const Z = 1.959963984540054;

/** E. B. Wilson, "Probable inference" (1927): never leaves 0 to 1, and says less than certain of 9 out of 9. */
function wilson(right: number, cases: number): NonNullable<Share["interval"]> {
  const rate = right / cases;
  const z2 = Z * Z;
  const middle = (rate + z2 / (2 * cases)) / (1 + z2 / cases);
  const reach = (Z / (1 + z2 / cases)) * Math.sqrt((rate * (1 - rate)) / cases + z2 / (4 * cases * cases));
  // At the ends the formula gives 0 and 1, but for the rounding of fractions.
  return { low: right === 0 ? 0 : middle - reach, high: right === cases ? 1 : middle + reach };
}
