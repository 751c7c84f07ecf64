import type { ExpectedDocument } from "./expected.ts";

/**
 * What is read wrong today, asserted as it is so that the day it is read right shows. Each has a sentence why; whoever
 * puts one right takes the line out.
 */
export const KNOWN_WRONG: Readonly<Record<string, KnownWrong>> = {};

export interface KnownWrong {
  readonly why: string;
  readonly facts: Partial<Omit<ExpectedDocument, "id" | "file" | "claims">>;
}
