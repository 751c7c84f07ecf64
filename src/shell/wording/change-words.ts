import { unreachable } from "../../core/base/unreachable.ts";
import type { BeliefChange } from "../../core/publication/belief-change.ts";
import { counted } from "./counted.ts";
import { humanDay } from "./human-date.ts";

/** What came to be believed otherwise, in a few words without a full stop: "Now denied; before, heard". */
export function changeInWords(change: BeliefChange): string {
  switch (change.aspect) {
    case "state":
      return change.was === null ? `New: ${change.is}` : `Now ${change.is}; before, ${change.was}`;
    case "origins":
      return `Now ${counted(change.is, "origin")}; before, ${counted(change.was, "origin")}`;
    case "party":
      return partyInWords(change);
    case "horizon":
      return horizonInWords(change);
    case "rumour":
      return "Found to be one matter with another rumour";
    default:
      return unreachable(change);
  }
}

function partyInWords({ role, party, was, is }: Extract<BeliefChange, { aspect: "party" }>): string {
  if (is === null) return `${party} is no longer named as ${role}`;
  if (is === "named")
    return was === null ? `${party} named as ${role}` : `${party} stands as ${role} after all`;
  return is === "false" ? `${party} was not the ${role}` : `${party} is the ${role} no more`;
}

function horizonInWords({ was, is }: Extract<BeliefChange, { aspect: "horizon" }>): string {
  if (is === null) return `No day is named for it any more; before, ${humanDay(was ?? "")}`;
  return was === null
    ? `Said to come by ${humanDay(is)}`
    : `Said to come by ${humanDay(is)}; before, by ${humanDay(was)}`;
}
