import type { Entity, EntityId } from "./entity.ts";

/**
 * How two entities that may be taken for one another hang together.
 *
 * - "licensee": a company that makes things under a brand it does not own (HMD Global, Nokia phones);
 * - "brand-of", "product-of": a brand or product and the company whose it is;
 * - "subsidiary": a company and the one that owns it.
 */
export const RELATIONS = ["licensee", "brand-of", "product-of", "subsidiary"] as const;
export type RelationType = (typeof RELATIONS)[number];

/** `from` goes by the name of `to`, or belongs to it, in these years, inclusive; null for open. */
export interface Relation {
  readonly from: EntityId;
  readonly type: RelationType;
  readonly to: EntityId;
  readonly since: number | null;
  readonly until: number | null;
}

export interface Relations {
  /** By the entity that goes by the name of another, or belongs to it. */
  readonly from: ReadonlyMap<EntityId, readonly Relation[]>;
  /** Those whose name others go by, and those to whom others belong. */
  readonly to: ReadonlySet<EntityId>;
}

export const NO_RELATIONS: Relations = { from: new Map(), to: new Set() };

/**
 * Whose the listed brands are, by the column of owners. Companies change hands, so who owns which is only ever told
 * with years.
 */
export function brandsOf(entities: readonly Entity[]): readonly Relation[] {
  return entities.flatMap(({ id, kind, owner }): Relation[] =>
    kind === "brand" && owner !== null
      ? [{ from: id, type: "brand-of", to: owner, since: null, until: null }]
      : [],
  );
}

export function indexRelations(relations: readonly Relation[]): Relations {
  const from = new Map<EntityId, Relation[]>();
  for (const relation of relations) {
    const same = from.get(relation.from);
    if (same === undefined) from.set(relation.from, [relation]);
    else same.push(relation);
  }
  return { from, to: new Set(relations.map(({ to }) => to)) };
}

/** The entity itself, when it could be taken for another or another for it, and whom it could be taken for. */
export function withKin(relations: Relations, entity: EntityId, year: number | null): readonly EntityId[] {
  const kin = kinOf(relations, entity, year);
  return kin.length > 0 || relations.to.has(entity) ? [entity, ...kin] : [];
}

/**
 * Whom the entity could be taken for in that year: the brand it uses, whose brand that is, who owns it, who owns those.
 * In no year in particular (null), in any. Sorted by id.
 */
export function kinOf(relations: Relations, entity: EntityId, year: number | null): readonly EntityId[] {
  const found = new Set<EntityId>();
  const waiting = [entity];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const relation of relations.from.get(here) ?? []) {
      if (!holdsIn(relation, year) || relation.to === entity || found.has(relation.to)) continue;
      found.add(relation.to);
      waiting.push(relation.to);
    }
  }
  return [...found].sort();
}

function holdsIn({ since, until }: Relation, year: number | null): boolean {
  if (year === null) return true;
  return (since === null || since <= year) && (until === null || year <= until);
}
