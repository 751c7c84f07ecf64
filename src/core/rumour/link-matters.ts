import type { Sides } from "./nodes.ts";
import type { FiledParty } from "./rumour.ts";
import { isByName, LINK_WORTH, linkAny, linkParties, type PartyLink } from "./same-party.ts";

/** How well two matters agree in their parties: 0 when they are not the same, up to 1. */
export interface Agreement {
  readonly worth: number;
  /**
   * "name" when every link is by name; "alias" when one rests on a document's alias alone; "kin" when one report may
   * name the wrong one of two partners that are taken for one another.
   */
  readonly by: "name" | "alias" | "kin";
}

const APART: Agreement = { worth: 0, by: "name" };
/** A merger of A and B can be told as A buying B: nearly, but not quite, the same words for one matter. */
const WORTH_OF_TURNED_ROLES = 0.95;
/** Less than an alias: the words differ, and only the tables say that one may be meant by the other. */
const WORTH_OF_KIN = 0.5;

/**
 * Every side that both name has to agree: one buyer with two targets is two matters, and so are two buyers of one
 * target. One of the two links has to be by name; two aliases together are too weak.
 */
export function agree(a: Sides, b: Sides): Agreement {
  if (isVague(a) && isVague(b)) return agreeAsVague(a, b);
  const membersA = a.actor.length === 0 && a.object.length === 0;
  const membersB = b.actor.length === 0 && b.object.length === 0;
  if (membersA && membersB) return agreeAsMembers(a.member, b.member);
  if (membersA) return turned(agreeAcross(a.member, b));
  if (membersB) return turned(agreeAcross(b.member, a));
  return agreeBySide(a, b);
}

/**
 * How well they agree when in the first of them buyer and bought have changed places; by name only, or not at all. It
 * matters which of the two is the misread one, because only who buys, and not what is bought, may be told by its kin.
 */
export function agreeTurned(misread: Sides, right: Sides): Agreement {
  if ([misread.actor, misread.object, right.actor, right.object].some((side) => side.length === 0))
    return APART;
  const agreement = agreeBySide({ ...misread, actor: misread.object, object: misread.actor }, right);
  return agreement.by === "name" ? turned(agreement) : APART;
}

/** Whether the one is the other with buyer and bought in each other's place, whichever of the two is the misread one. */
export function areTurned(a: Sides, b: Sides): boolean {
  return agreeTurned(a, b).worth > 0 || agreeTurned(b, a).worth > 0;
}

function agreeBySide(a: Sides, b: Sides): Agreement {
  const object = ofLink(linkAny(a.object, b.object));
  if (object.worth === 0) return APART;
  if (a.actor.length === 0 || b.actor.length === 0) return { worth: object.worth, by: object.by };
  return both(ofActor(linkAny(a.actor, b.actor)), object);
}

function isVague({ object, member }: Sides): boolean {
  return object.length === 0 && member.length < 2;
}

/** "Dorn sells a unit", "Dorn to spin off a business": what leaves open as much, and names the same otherwise. */
function agreeAsVague(a: Sides, b: Sides): Agreement {
  const links: Agreement[] = [];
  for (const side of ["actor", "from", "member"] as const) {
    if (a[side].length === 0 && b[side].length === 0) continue;
    const link = linkAny(a[side], b[side]);
    if (!isByName(link)) return APART;
    links.push(ofLink(link));
  }
  return links.reduce((all, link) => (link.worth < all.worth ? link : all), links[0] ?? APART);
}

/** Two members of the one have to be two different members of the other. */
function agreeAsMembers(a: readonly FiledParty[], b: readonly FiledParty[]): Agreement {
  let best = APART;
  for (const [first, second] of pairs(a)) {
    for (const [left, right] of pairs(b)) {
      best = better(best, linkPair(first, second, left, right));
      best = better(best, linkPair(first, second, right, left));
    }
  }
  return best;
}

/** Members against an actor and an object: either may be either. */
function agreeAcross(members: readonly FiledParty[], sides: Sides): Agreement {
  let best = APART;
  for (const [first, second] of pairs(members)) {
    for (const [actor, object] of [
      [first, second],
      [second, first],
    ] as const) {
      const doer = ofLink(linkAny([actor], sides.actor));
      best = better(best, both(doer, ofLink(linkAny([object], sides.object))));
    }
  }
  return best;
}

function linkPair(a: FiledParty, b: FiledParty, left: FiledParty, right: FiledParty): Agreement {
  return both(ofMember(linkParties(a, left)), ofMember(linkParties(b, right)));
}

function ofLink(link: PartyLink): Agreement {
  return { worth: LINK_WORTH[link], by: link === "alias" ? "alias" : "name" };
}

/** Who does it may be told by the name of its owner; what is bought may not, since that is another deal. */
function ofActor(link: PartyLink): Agreement {
  return link === "kin" ? { worth: WORTH_OF_KIN, by: "name" } : ofLink(link);
}

/** A partner may be taken for its kin, unless a document tells of both. */
function ofMember(link: PartyLink): Agreement {
  return link === "kin" ? { worth: WORTH_OF_KIN, by: "kin" } : ofLink(link);
}

function both(a: Agreement, b: Agreement): Agreement {
  if (a.worth === 0 || b.worth === 0 || (a.by !== "name" && b.by !== "name")) return APART;
  return { worth: (a.worth + b.worth) / 2, by: a.by === "name" ? b.by : a.by };
}

function turned(agreement: Agreement): Agreement {
  return { ...agreement, worth: agreement.worth * WORTH_OF_TURNED_ROLES };
}

function better(a: Agreement, b: Agreement): Agreement {
  return b.worth > a.worth ? b : a;
}

function pairs(parties: readonly FiledParty[]): readonly (readonly [FiledParty, FiledParty])[] {
  return parties.flatMap((first, place) =>
    parties.slice(place + 1).map((second) => [first, second] as const),
  );
}
