import type { Span } from "../base/span.ts";

/**
 * A word, number or punctuation mark. `start` and `end` are offsets into the document's text.
 *
 * - `lower`: the token in lower case with straight apostrophes; what rules match on.
 * - `shape`: how it is written. "capital" is an initial capital, "upper" two or more capitals and no small letter
 *   ("IBM"), "mixed" a capital after a small letter ("iPhone", "eBay"), "lower" the rest of the words.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly shape: "lower" | "capital" | "upper" | "mixed" | "number" | "mark";
}
