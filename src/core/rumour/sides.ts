import { unreachable } from "../base/unreachable.ts";
import { CLAIM_KINDS, type ClaimKind, type KindGroup, type Role } from "../claim/kinds.ts";
import { isTelling } from "./common-words.ts";
import type { FiledParty } from "./rumour.ts";

/** Where a party stands in a matter, whatever the kind calls its role. */
export type Side = "actor" | "object" | "from" | "member";

/**
 * - "actor" does something to an "object": a buyer to a target, a maker to a product, a court to a defendant;
 * - "from" is whose it was: the seller;
 * - "member" stands beside others on equal terms.
 */
export function sideOf(role: Role): Side {
  switch (role) {
    case "acquirer":
    case "investor":
    case "maker":
    case "authority":
    case "plaintiff":
      return "actor";
    case "target":
    case "recipient":
    case "product":
    case "person":
    case "defendant":
    case "issuer":
    case "company":
      return "object";
    case "seller":
      return "from";
    case "party":
    case "licensor":
    case "licensee":
      return "member";
    default:
      return unreachable(role);
  }
}

export interface Proposed {
  readonly kind: ClaimKind;
  readonly parties: readonly FiledParty[];
}

/**
 * The parties on a side, without those that are called by a common word alone ("the bank"): it would make one matter of
 * two. The company of an appointment is its actor, so that the person can be its object.
 */
export function onSide(matter: Proposed, side: Side): readonly FiledParty[] {
  return matter.parties.filter((party) => sideIn(matter.kind, party.role) === side && isNamed(party));
}

function isNamed({ keys: [first = ""] }: FiledParty): boolean {
  return !first.startsWith("name:") || isTelling(first.slice("name:".length).split(" "));
}

function sideIn(kind: ClaimKind, role: Role): Side {
  return kind === "executive" && role === "company" ? "actor" : sideOf(role);
}

export function groupOf(kind: ClaimKind): KindGroup {
  return CLAIM_KINDS[kind].group;
}

/**
 * Whether the matter names all that it takes to know it again: who and whom, or two members, or the one company where
 * one is enough. What names less is narrower: it says that something is up with X, not what.
 */
export function isFull(matter: Proposed): boolean {
  switch (matter.kind) {
    case "listing":
    case "layoffs":
    case "bankruptcy":
    case "product":
      return onSide(matter, "object").length > 0;
    case "merger":
    case "joint-venture":
    case "partnership":
    case "licensing":
      return new Set(onSide(matter, "member").map((party) => party.keys[0])).size > 1;
    case "acquisition":
    case "stake":
    case "investment":
    case "executive":
    case "legal":
      return onSide(matter, "actor").length > 0 && onSide(matter, "object").length > 0;
    case "divestiture":
      return false;
    default:
      return unreachable(matter.kind);
  }
}
