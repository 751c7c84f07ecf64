import type { ExpectedDocument } from "./expected.ts";

/** What is compared of a page: all that it says of itself, and its main text by its ends and length. */
export type Facts = Omit<ExpectedDocument, "id" | "file" | "claims">;

export interface KnownWrong {
  readonly why: string;
  readonly facts: Partial<Facts>;
}

/**
 * What is read wrong today, asserted as it is so that the day it is read right shows. Each has a sentence why; whoever
 * puts one right takes the line out.
 */
export const KNOWN_WRONG: Readonly<Record<string, KnownWrong>> = {};
