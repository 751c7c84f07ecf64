import { type Face, facesOf, whatIsAtStake } from "./neighbours.ts";
import type { FiledParty, Report, Rumour } from "./rumour.ts";

/**
 * What to look under for rumours near a face: those that stand under a key of each of the lists. Keys come in three
 * forms: a party's own ("name:acme"); "stake ownership name:acme", for what is bought, sold or shared in a matter that
 * names another side too; and "alone ownership name:acme", for a matter that names no other side.
 *
 * Asking for both sides at once is what keeps filing quick on a large desk: thousands of rumours name a large company,
 * few name it together with another one.
 */
export type Lookup = readonly (readonly string[])[];

/** Lookups that between them find everything `isNear` can hold for. */
export function lookupsOf(face: Face): readonly Lookup[] {
  const { actor, member } = face.sides;
  const stakes = keysOf(whatIsAtStake(face.sides));
  const alone = under("alone", face, stakes);
  if (isAlone(face)) return [[[...alone, ...under("stake", face, stakes)]]];
  if (actor.length > 0) {
    const actors = keysOf(actor);
    const turned: Lookup = [under("stake", face, actors), stakes];
    return [[alone], [under("stake", face, stakes), actors], turned];
  }
  return [
    [alone],
    ...pairs(member).map(([one, other]): Lookup => [under("stake", face, one.keys), other.keys]),
  ];
}

/**
 * Lookups that between them find everything that can be of one family with a matter of this face: what is at stake in
 * both, or any two parties in common, whatever they do.
 */
function familyLookupsOf(face: Face): readonly Lookup[] {
  const { actor, object, from, member } = face.sides;
  const stakes = keysOf(whatIsAtStake(face.sides));
  const atStake = [...under("alone", face, stakes), ...under("stake", face, stakes)];
  const pairs = unordered([...actor, ...object, ...from, ...member]);
  return [[atStake], ...pairs.map(([one, other]): Lookup => [one.keys, other.keys])];
}

/** The same for all reports of a rumour, each lookup once. */
export function familyLookups(reports: readonly Report[]): readonly Lookup[] {
  const lookups = facesOf(reports).flatMap(familyLookupsOf);
  return [...new Map(lookups.map((lookup) => [JSON.stringify(lookup), lookup] as const)).values()];
}

/**
 * Whether one of these reports by itself is found by one of the lookups. What is found only by the names of several
 * reports, or by those of reports that the rumour once held, depends on how the ledger came to hold them together.
 */
export function areFoundUnder(reports: readonly Report[], lookups: readonly Lookup[]): boolean {
  return reports.some((report) => {
    const keys = new Set([...keysOf(report.claim.parties), ...facesOf([report]).flatMap(keysOfFace)]);
    return lookups.some((lookup) => lookup.every((list) => list.some((key) => keys.has(key))));
  });
}

/** Most matters have two or three parties; of a list of defendants the first ones do. */
const MOST_PARTIES = 6;

function unordered(parties: readonly FiledParty[]): readonly (readonly [FiledParty, FiledParty])[] {
  const few = parties.slice(0, MOST_PARTIES);
  return few.flatMap((one, place) => few.slice(place + 1).map((other) => [one, other] as const));
}

/** All keys under which the rumour stands. */
export function keysToFile({
  rumour,
  faces,
}: {
  readonly rumour: Pick<Rumour, "proposition">;
  readonly faces: readonly Face[];
}): readonly string[] {
  return [...new Set([...keysOf(rumour.proposition.parties), ...faces.flatMap(keysOfFace)])];
}

/** The keys, besides those of its parties, under which a rumour with this face stands. */
export function keysOfFace(face: Face): readonly string[] {
  return under(isAlone(face) ? "alone" : "stake", face, keysOf(whatIsAtStake(face.sides)));
}

/** Whether one name is all there is to find it by. */
function isAlone({ type, sides }: Face): boolean {
  if (type === "narrower") return true;
  return sides.member.length < 2 && (sides.actor.length === 0 || sides.object.length === 0);
}

function under(form: "stake" | "alone", { group }: Face, keys: readonly string[]): readonly string[] {
  return keys.map((key) => `${form} ${group} ${key}`);
}

function keysOf(parties: readonly FiledParty[]): readonly string[] {
  return [...new Set(parties.flatMap((party) => party.keys))];
}

/** Either way round: of the one it is asked whether it is at stake, of the other only whether it is named. */
function pairs(parties: readonly FiledParty[]): readonly (readonly [FiledParty, FiledParty])[] {
  return parties.flatMap((one) =>
    parties.filter((other) => other !== one).map((other) => [one, other] as const),
  );
}
