import { unreachable } from "../../core/base/unreachable.ts";
import type { Relation } from "../../core/rumour/family.ts";

/** How another rumour of the family stands to one, as the beginning of a line about it. */
export function relationInWords(relation: Relation): string {
  switch (relation) {
    case "rival":
      return "A rival";
    case "narrower":
      return "Says more exactly who or what";
    case "broader":
      return "Leaves open who or what, and may be this";
    case "earlier":
      return "The same parties, earlier";
    case "later":
      return "The same parties, later";
    case "neighbour":
      return "Another matter beside it";
    default:
      return unreachable(relation);
  }
}
