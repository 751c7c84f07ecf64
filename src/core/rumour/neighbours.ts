import { agree } from "./link-matters.ts";
import { type Sides, sidesOf } from "./nodes.ts";
import type { FiledParty, Rumour } from "./rumour.ts";
import { LINK_WORTH, linkAny } from "./same-party.ts";
import { groupOf, type Proposed } from "./sides.ts";

/**
 * Whether reports of the one could bear on where reports of the other belong. Wider than being one matter: all bids for
 * one target are near each other, because a bid without a bidder fits one of them only if it is the only one.
 */
export function isNear(a: Proposed, b: Proposed): boolean {
  const group = groupOf(a.kind);
  if (group !== groupOf(b.kind)) return false;
  const one = sidesOf(a);
  const other = sidesOf(b);
  if (group === "ownership") return isLinked(whatIsAtStake(one), whatIsAtStake(other));
  if (group === "cooperation") return areNearMembers(one, other);
  if (one.object.length === 0 || other.object.length === 0) {
    return one.object.length === other.object.length && isLinked(one.actor, other.actor);
  }
  if (!isLinked(one.object, other.object)) return false;
  // Only appointments and lawsuits are always told with both sides, or stay apart from those that are.
  if (group !== "executive" && group !== "legal") return true;
  return one.actor.length === 0 ? other.actor.length === 0 : isLinked(one.actor, other.actor);
}

/**
 * The rumours among `known` that are near one of the matters, near one that is, and so on. Filing must see all of them;
 * whoever looks them up goes on looking until this finds no more.
 */
export function neighbours(matters: readonly Proposed[], known: Iterable<Rumour>): readonly Rumour[] {
  const waiting = new Set(known);
  const found: Rumour[] = [];
  let edge: readonly Proposed[] = matters;
  while (edge.length > 0 && waiting.size > 0) {
    const reached = [...waiting].filter(({ proposition }) =>
      edge.some((matter) => isNear(matter, proposition)),
    );
    for (const rumour of reached) waiting.delete(rumour);
    found.push(...reached);
    edge = reached.map((rumour) => rumour.proposition);
  }
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The keys under which a neighbour of the matter can be found. */
export function searchKeys(matter: Proposed): readonly string[] {
  const { actor, object, from, member } = sidesOf(matter);
  const telling =
    object.length > 0 || member.length > 0 ? [...object, ...from, ...member] : [...actor, ...from];
  return [...new Set(telling.flatMap((party) => party.keys))];
}

function whatIsAtStake(sides: Sides): readonly FiledParty[] {
  const stakes = [...sides.object, ...sides.from, ...sides.member];
  return stakes.length > 0 ? stakes : sides.actor;
}

function areNearMembers(a: Sides, b: Sides): boolean {
  if (a.member.length > 1 && b.member.length > 1) return agree(a, b).worth > 0;
  return a.member.length === b.member.length && isLinked(a.member, b.member);
}

function isLinked(a: readonly FiledParty[], b: readonly FiledParty[]): boolean {
  return LINK_WORTH[linkAny(a, b)] > 0;
}
