import type { ClaimKind } from "../claim/kinds.ts";
import type { EntityId } from "../mention/entity.ts";
import type { Report } from "../rumour/rumour.ts";
import { groupOf } from "../rumour/sides.ts";
import type { ObjectAspect } from "./aspects.ts";
import { doneReports, idsOf, isConfirmed, isOver, type Resolution } from "./resolution.ts";

/**
 * What the matter is about, as far as reports differ in it: a licence and a co-operation, all of a company and a share
 * of it, a product. What the confirming documents tell as done is true; a share where all was told is changed.
 */
export function objectAspects(resolution: Resolution): readonly ObjectAspect[] {
  const told = resolution.tellings.flatMap(({ report, others }) => [report, ...others]);
  const done = doneReports(resolution);
  const kinds = [...new Set(told.map(({ claim }) => claim.kind).filter(hasObject))].sort();
  const products = [...new Set(told.flatMap(({ claim }) => claim.products ?? []))].sort();
  return [
    ...kinds.map((kind) => kindAspect(kind, done, resolution)),
    ...products.map((product) => productAspect(product, done, resolution)),
  ];
}

function hasObject(kind: ClaimKind): boolean {
  const group = groupOf(kind);
  return group === "cooperation" || group === "ownership";
}

function kindAspect(kind: ClaimKind, done: readonly Report[], { life }: Resolution): ObjectAspect {
  const object = { type: "kind", kind } as const;
  if (isOver(life)) return { object, outcome: "false", restsOn: life.restsOn };
  if (!isConfirmed(life)) return { object, outcome: "open", restsOn: [] };
  const same = done.filter(({ claim }) => shareOf(claim.kind) === shareOf(kind));
  if (same.length > 0) return { object, outcome: "true", restsOn: idsOf(same) };
  const less = shareOf(kind) === "all" ? done.filter(({ claim }) => shareOf(claim.kind) === "part") : [];
  return less.length > 0
    ? { object, outcome: "changed", restsOn: idsOf(less) }
    : { object, outcome: "open", restsOn: [] };
}

/** Readings of one object: who buys all may be told to merge, and a seller to sell. */
function shareOf(kind: ClaimKind): string {
  switch (kind) {
    case "acquisition":
    case "merger":
    case "divestiture":
      return "all";
    case "stake":
    case "investment":
      return "part";
    default:
      return kind;
  }
}

function productAspect(product: EntityId, done: readonly Report[], { life }: Resolution): ObjectAspect {
  const object = { type: "product", product } as const;
  if (isOver(life)) return { object, outcome: "false", restsOn: life.restsOn };
  const naming = done.filter(({ claim }) => claim.products?.includes(product));
  return isConfirmed(life) && naming.length > 0
    ? { object, outcome: "true", restsOn: idsOf(naming) }
    : { object, outcome: "open", restsOn: [] };
}
