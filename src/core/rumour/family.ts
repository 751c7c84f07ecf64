import { type Day, type Days, daysApart } from "../base/day.ts";
import type { ClaimKind } from "../claim/kinds.ts";
import { kindOf } from "./kind-of.ts";
import { agree, areTurned } from "./link-matters.ts";
import { areFoundUnder, familyLookups } from "./lookups.ts";
import type { Holding } from "./near-ties.ts";
import { joinSides, type Sides, sidesOf } from "./nodes.ts";
import { byPublished, daysOfReport } from "./place.ts";
import type { FiledParty } from "./rumour.ts";
import { isByName, linkAny, linkParties } from "./same-party.ts";
import { groupOf, isFull, type Side } from "./sides.ts";

/**
 * How another rumour stands to one that it must not be merged with.
 *
 * - "rival": somebody else after the same company;
 * - "broader": it leaves open who is meant ("a rival", "an unnamed suitor"), and may be this one or another;
 * - "narrower": it says who, where this one leaves it open;
 * - "earlier", "later": the same parties at another time;
 * - "neighbour": the same two parties in another matter: a supply deal beside a bid, a lawsuit over it, the brand beside
 *   its owner.
 */
export const RELATIONS = ["rival", "narrower", "broader", "earlier", "later", "neighbour"] as const;
export type Relation = (typeof RELATIONS)[number];

export interface Kinship {
  readonly relation: Relation;
  /** Short phrases, what they share first, then what tells them apart. */
  readonly reasons: readonly string[];
}

export interface Relative<H extends Holding> extends Kinship {
  readonly other: H;
}

/** Those further apart than this have nothing to do with each other, unless their parties are the same. */
export const FAMILY_SPAN: Day = 365;

/** A reader is shown no more; of the others the nearest in time are the likeliest to matter. */
export const MOST_RELATIVES = 12;

/**
 * The family of a rumour among others, by relation and then the nearest in time. A function of the reports alone. To be
 * called with all reports of the rumour as it is read, and of at least those that `familyLookups` finds, each likewise.
 */
export function relativesOf<H extends Holding>(own: Holding, others: readonly H[]): readonly Relative<H>[] {
  const mine = profileOf(own);
  const lookups = familyLookups(own.reports);
  return others
    .filter(({ reports }) => areFoundUnder(reports, lookups))
    .map((other) => ({ other, theirs: profileOf(other) }))
    .flatMap(({ other, theirs }) => {
      const kinship = relate(mine, theirs);
      const days = apart(mine, theirs) ?? FAMILY_SPAN;
      return kinship === null ? [] : [{ ...kinship, other, first: theirs.first, days }];
    })
    .sort(
      (a, b) =>
        RELATIONS.indexOf(a.relation) - RELATIONS.indexOf(b.relation) ||
        a.days - b.days ||
        (a.first < b.first ? -1 : 1),
    )
    .slice(0, MOST_RELATIVES)
    .map(({ other, relation, reasons }) => ({ other, relation, reasons }));
}

/** What of a rumour bears on how it stands to others. */
interface Profile {
  /** The earliest report. */
  readonly first: string;
  readonly kind: ClaimKind;
  readonly sides: Sides;
  readonly names: "all" | "too few";
  readonly products: readonly string[];
  readonly days: Days | null;
}

function profileOf({ reports: held }: Holding): Profile {
  // However they were handed over, they are told in one order.
  const reports = [...held].sort(byPublished);
  const days = reports.flatMap((report) => daysOfReport(report)?.from ?? []);
  return {
    first: reports[0]?.id ?? "",
    kind: kindOf(reports),
    sides: usualSides(reports.map(({ claim }) => sidesOf(claim))),
    names: reports.some(({ claim }) => isFull(claim)) ? "all" : "too few",
    products: reports.flatMap(({ claim }) => claim.products ?? []),
    days: days.length === 0 ? null : { from: Math.min(...days), to: Math.max(...days) },
  };
}

/** A party that fewer than one in so many reports of the most named one puts on a side is no more than a misreading. */
const RARELY = 4;

/** The parties as most reports have them, each on the side where most have it. */
function usualSides(all: readonly Sides[]): Sides {
  const joined = joinSides(all);
  const named = (party: FiledParty, side: Side) =>
    all.filter((sides) => isByName(linkAny([party], sides[side]))).length;
  const usual = (side: Side, others: readonly Side[]) => {
    const counts = joined[side].map((party) => ({ party, count: named(party, side) }));
    const most = Math.max(0, ...counts.map(({ count }) => count));
    return counts
      .filter(
        ({ party, count }) => count * RARELY >= most && others.every((other) => named(party, other) <= count),
      )
      .map(({ party }) => party);
  };
  return {
    actor: usual("actor", ["object", "member"]),
    object: usual("object", ["actor", "member"]),
    from: usual("from", []),
    member: usual("member", ["actor", "object"]),
  };
}

function relate(own: Profile, other: Profile): Kinship | null {
  if (groupOf(own.kind) !== groupOf(other.kind)) return acrossGroups(own, other);
  if (own.names === "all" && other.names === "all") return amongFull(own, other);
  if (own.names === other.names) return null;
  return own.names === "all" ? openTo(own, other, "broader") : openTo(other, own, "narrower");
}

function amongFull(own: Profile, other: Profile): Kinship | null {
  const agreement = agree(own.sides, other.sides);
  if (agreement.worth > 0 && agreement.by === "kin") return acrossGroups(own, other);
  if (agreement.worth > 0) return sameParties(own, other);
  if (areTurned(own.sides, other.sides)) {
    return isClose(own, other)
      ? neighbour("the same two parties", "buyer and bought the other way round")
      : null;
  }
  if (groupOf(own.kind) === "ownership" && haveOneObject(own, other)) return rivals(own, other);
  return acrossGroups(own, other);
}

function sameParties(own: Profile, other: Profile): Kinship {
  if (own.products.join() !== other.products.join())
    return neighbour("the same parties", "about another product");
  if (own.days === null || other.days === null)
    return neighbour("the same parties", "at a time that is not known");
  const days = daysApart(own.days, other.days);
  if (days === 0) return neighbour("the same parties", "told apart by a document, at the same time");
  const relation = other.days.from < own.days.from ? "earlier" : "later";
  return { relation, reasons: ["the same parties", `${days} days ${relation}`] };
}

function rivals(own: Profile, other: Profile): Kinship | null {
  if (!isClose(own, other)) return null;
  const actor = linkAny(actorsOf(own), actorsOf(other));
  if (actor === "kin") return neighbour("the same target", "a bidder that is easily taken for this one");
  return { relation: "rival", reasons: ["the same target", "another bidder"] };
}

/** `vague` leaves open what `full` says. */
function openTo(full: Profile, vague: Profile, relation: "broader" | "narrower"): Kinship | null {
  const known = objectsOf(full);
  const named = objectsOf(vague);
  const byObject = named.length > 0 && isByName(linkAny(named, known));
  const bySeller = named.length === 0 && isByName(linkAny(vague.sides.from, full.sides.from));
  if ((!byObject && !bySeller) || !isClose(full, vague)) return null;
  const { actor } = vague.sides;
  if (actor.length > 0 && !isByName(linkAny(actor, actorsOf(full)))) return null;
  const what = byObject ? "the same company at stake" : "the same seller";
  return {
    relation,
    reasons: [what, relation === "broader" ? "it leaves open who or what" : "it says who and what"],
  };
}

/** Two parties in common, by name or as kin, whatever they do. */
function acrossGroups(own: Profile, other: Profile): Kinship | null {
  if (!isClose(own, other)) return null;
  const mine = allOf(own);
  const theirs = allOf(other);
  const links = mine.flatMap((party, place) =>
    theirs
      .filter((one) => bearsOn(party, one))
      .map((one) => ({ place, theirs: one, kin: linkParties(party, one) === "kin" })),
  );
  const pair = links.find((one) => links.some((two) => one.place < two.place && one.theirs !== two.theirs));
  if (pair === undefined) return null;
  const kin = links.some((link) => link.kin) && links.filter((link) => !link.kin).length < 2;
  return neighbour(
    kin ? "parties that are easily taken for one another" : "two parties in common",
    own.kind === other.kind ? "another matter of its kind" : `another kind, ${other.kind}`,
  );
}

function bearsOn(a: FiledParty, b: FiledParty): boolean {
  const link = linkParties(a, b);
  return isByName(link) || link === "kin";
}

function neighbour(...reasons: readonly string[]): Kinship {
  return { relation: "neighbour", reasons };
}

/** In a merger every party is bidder and target. */
function haveOneObject(own: Profile, other: Profile): boolean {
  return isByName(linkAny(objectsOf(own), objectsOf(other)));
}

function objectsOf({ sides }: Profile): readonly FiledParty[] {
  return [...sides.object, ...sides.member];
}

function actorsOf({ sides }: Profile): readonly FiledParty[] {
  return [...sides.actor, ...sides.member];
}

/** Each once, by whatever names: two names of one company are not two parties. */
function allOf({ sides }: Profile): readonly FiledParty[] {
  const parties = [...sides.actor, ...sides.object, ...sides.from, ...sides.member];
  return parties.filter((party, place) => !isByName(linkAny([party], parties.slice(0, place))));
}

function isClose(a: Profile, b: Profile): boolean {
  return (apart(a, b) ?? 0) <= FAMILY_SPAN;
}

function apart(a: Profile, b: Profile): Day | null {
  return a.days === null || b.days === null ? null : daysApart(a.days, b.days);
}
