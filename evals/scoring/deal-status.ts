import type { Stage } from "../../src/core/claim/claim.ts";
import { STATUS_WORDS } from "./deal-status-words.ts";

/** The stage that the status words of an answer key mean; null when they say nothing of how far the deal is. */
export function stageOfStatus(status: string): Stage | null {
  const words = status.toLowerCase();
  return STATUS_WORDS.find(([pattern]) => pattern.test(words))?.[1] ?? null;
}
