/**
 * Firms that rate the debt of others: what they say is of somebody else, so that "the company" in it is never they. The
 * class is small and known: the agencies that regulators recognise, and those that were merged into them.
 */
const RATER =
  /^(?:moody'?s|standard (?:and|&) poor'?s|s ?(?:&|and|\/) ?p|fitch|duff (?:and|&) phelps|dominion bond|dbrs|ibca|a\.? ?m\.? best|egan-jones|kroll bond|thomson bankwatch|bankwatch)\b/i;

export function isRater(name: string): boolean {
  return RATER.test(name);
}
