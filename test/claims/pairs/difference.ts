/** A sentence and the claims a careful annotator finds in it, one a line; "" when there are none. */
export type Case = readonly [text: string, claims: string];

/** Sentences that differ in one thing, which alone makes the difference between their claims. */
export interface Difference {
  /** What the sentences of each pair differ in, and what that does. */
  readonly differs: string;
  readonly pairs: readonly (readonly [Case, Case, ...Case[]])[];
}
