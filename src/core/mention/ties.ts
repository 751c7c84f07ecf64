import type { EntityId } from "./entity.ts";
import type { Relation, Relations } from "./relation.ts";

/** How an entity hangs together with another, seen from its own side: it is the other's brand, or the other is its. */
export interface Tie {
  readonly type: Relation["type"];
  /** "of": the entity is a licensee, brand, product or subsidiary of the other; "has": the other is that of it. */
  readonly side: "of" | "has";
  readonly other: EntityId;
  readonly since: number | null;
  readonly until: number | null;
  /**
   * Who is met on the other side of a brand: of a licensee's brand its owners, of one's own brand its licensees. They share
   * a name without belonging to each other.
   */
  readonly beyond: readonly Tie[];
}

/** Every tie of an entity: whose it is first, and ties of one name before others; of each, the newest first. */
export function tiesOf(relations: Relations, entity: EntityId): readonly Tie[] {
  return directTies(relations, entity).map((tie) => ({ ...tie, beyond: beyond(relations, entity, tie) }));
}

function beyond(relations: Relations, entity: EntityId, { type, side, other }: Tie): readonly Tie[] {
  const isLicence = type === "licensee" && side === "of";
  const isBrand = type === "brand-of" && side === "has";
  if (!isLicence && !isBrand) return [];
  return directTies(relations, other).filter(
    (tie) => tie.other !== entity && (isLicence ? isOwner(tie) : isLicensee(tie)),
  );
}

function isOwner({ type, side }: Tie): boolean {
  return type === "brand-of" && side === "of";
}

function isLicensee({ type, side }: Tie): boolean {
  return type === "licensee" && side === "has";
}

function directTies(relations: Relations, entity: EntityId): readonly Tie[] {
  const all = [...relations.from.values()].flat();
  const of = all.filter(({ from }) => from === entity).map((one) => tieOf(one, "of", one.to));
  const has = all.filter(({ to }) => to === entity).map((one) => tieOf(one, "has", one.from));
  return withoutUndatedTwins([...of, ...has]).sort(nearestFirst);
}

function tieOf({ type, since, until }: Relation, side: Tie["side"], other: EntityId): Tie {
  return { type, side, other, since, until, beyond: [] };
}

/** Whose a brand is stands in two tables, and only one of them has years. */
function withoutUndatedTwins(ties: readonly Tie[]): Tie[] {
  const isDated = ({ since, until }: Tie) => since !== null || until !== null;
  const same = (a: Tie, b: Tie) => a.type === b.type && a.side === b.side && a.other === b.other;
  return ties.filter(
    (tie, place) =>
      isDated(tie) ||
      !ties.some((twin, at) => at !== place && same(tie, twin) && (isDated(twin) || at < place)),
  );
}

const NEAREST: readonly Tie["type"][] = ["licensee", "brand-of", "product-of", "subsidiary"];

function nearestFirst(a: Tie, b: Tie): number {
  if (a.side !== b.side) return a.side === "of" ? -1 : 1;
  const nearer = NEAREST.indexOf(a.type) - NEAREST.indexOf(b.type);
  if (nearer !== 0) return nearer;
  const [ends, others] = [a.until ?? Number.POSITIVE_INFINITY, b.until ?? Number.POSITIVE_INFINITY];
  if (ends !== others) return others - ends;
  return (b.since ?? 0) - (a.since ?? 0) || (a.other < b.other ? -1 : 1);
}
