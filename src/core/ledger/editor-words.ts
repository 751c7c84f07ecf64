import { type Hash, hashOf } from "../base/hash.ts";
import type { RumourEvent } from "./event.ts";
import type { Salt } from "./words.ts";

/**
 * What an editor wrote when deciding. It can name persons, so it stands beside the chain and can be erased without
 * breaking it; the chain holds its salted digest (`said`).
 */
export interface EditorWords {
  readonly because: string;
  /** The sentence that the rumour is to be called by; null when the decision is about something else. */
  readonly sentence: string | null;
}

/** What stands in the chain for the words. */
export function digestOfSaid(salt: Salt, { because, sentence }: EditorWords): Hash {
  return hashOf(JSON.stringify([salt, because, sentence]));
}

/** The digest of an editor's words that an event carries; null where the desk decided by itself. */
export function saidIn(event: RumourEvent): Hash | null {
  switch (event.type) {
    case "RumourRuled":
    case "RumourReopened":
    case "RumourRenamed":
    case "RumourResolved":
    case "TextTakenDown":
      return event.said;
    case "RumourSplit":
    case "ReportWithdrawn":
      return event.said ?? null;
    case "RumourMerged":
    case "ReportFiled":
      return event.match.said ?? null;
    default:
      return null;
  }
}
