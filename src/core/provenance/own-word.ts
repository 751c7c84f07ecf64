import { unreachable } from "../base/unreachable.ts";
import type { ReportRole } from "./role.ts";
import type { Telling } from "./telling.ts";

/**
 * What a report is that cites nobody and is not the first: whether somebody stands behind it who knew for himself. In
 * doubt it counts for nothing, because an origin too many is worse than one too few.
 */
export function ownWord(
  { report }: Telling,
  before: readonly Telling[],
): { readonly role: ReportRole; readonly because: string } {
  const { voice, certainty } = report.claim;
  switch (voice) {
    case "authority":
      return before.some((other) => other.report.claim.voice === "authority")
        ? { role: "repeat", because: "an authority's word that was told before" }
        : { role: "independent", because: "on an authority's own word" };
    case "anonymous":
      return certainty === "reported" || certainty === "fact"
        ? { role: "independent", because: "on the word of unnamed people who told this outlet" }
        : { role: "repeat", because: "the same talk again, and no one who knew" };
    case "media":
      return { role: "repeat", because: "on the word of another outlet" };
    case "party":
      return { role: "first_party", because: "a party's own word" };
    case "analyst":
      return { role: "undetermined", because: "an analyst's view shows no knowledge of its own" };
    case "author":
      return { role: "undetermined", because: "nothing shows where it has it from" };
    default:
      return unreachable(voice);
  }
}
