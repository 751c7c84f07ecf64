/** From this many letters on one slip of the keyboard is forgiven, from twice as many and some two. */
const ONE_SLIP = 6;
const TWO_SLIPS = 10;
const SHORTEST_SLIP = 4;

/**
 * Whether two words are one word misspelt: "aviation", "avaition". The first letter has to be right, because a wrong one
 * is rare and makes other names ("Norton", "Morton"); so are short words, where one letter is a different word.
 */
export function isMisspelt(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  if (length < ONE_SLIP || a[0] !== b[0]) return false;
  const slips = length >= TWO_SLIPS ? 2 : 1;
  return Math.abs(a.length - b.length) <= slips && slipsBetween(a, b) <= slips;
}

/**
 * Whether a short word is another with a letter left out or put in between its first and last: "wold", "world". Too weak
 * by itself ("Mark", "Marks"; "Gold", "Good"), and good enough beside other words that are the same.
 */
export function isSlip(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return (
    short.length >= SHORTEST_SLIP &&
    long.length === short.length + 1 &&
    short[0] === long[0] &&
    short.at(-1) === long.at(-1) &&
    slipsBetween(short, long) === 1
  );
}

/** Letters put in, left out, changed, or written in each other's place (Damerau and Levenshtein). */
function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const crossed = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = crossed ? (before[j - 2] ?? 0) + 1 : changed;
      next.push(Math.min(changed, swapped, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
