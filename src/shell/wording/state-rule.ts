import { unreachable } from "../../core/base/unreachable.ts";
import type { RumourState } from "../../core/standing/state.ts";

/** The published rule by which a rumour is in a state, in one plain sentence. */
export function ruleOf(state: RumourState): string {
  switch (state) {
    case "heard":
      return "One report tells it, and nobody has settled it.";
    case "repeated":
      return "More reports tell it, and still no second of them is shown to know it for itself.";
    case "corroborated":
      return "Two publisher families or more tell it on a word of their own, and nobody has settled it.";
    case "denied":
      return "A party or an authority denied it on record, and nothing came after. Denied is not refuted.";
    case "confirmed":
      return "A party or an authority states as fact that it is agreed or completed, or two origins of two publisher families do.";
    case "confirmed in part":
      return "It was confirmed, but not in every part: a party that was rumoured is in none of the confirming reports, which name others, or a share was confirmed where all was rumoured.";
    case "refuted":
      return "Two publisher families say on their own word that it is untrue.";
    case "ended":
      return "It was real, and the latest word is that it was called off, rejected or blocked.";
    case "expired":
      return "The day by which it should have come true has passed and nobody has settled it, or it is only ever recalled as an earlier matter whose time is over.";
    default:
      return unreachable(state);
  }
}
