import { type ReadTogether, reportsOfGroup } from "../../../core/ledger/correction.ts";
import { agree } from "../../../core/rumour/link-matters.ts";
import { sidesOf } from "../../../core/rumour/nodes.ts";
import { groupOf } from "../../../core/rumour/sides.ts";

/** In what two rumours have nothing in common that the desk would join them by: "kind", "parties". */
export function differencesOf(one: ReadTogether, other: ReadTogether): readonly ("kind" | "parties")[] {
  const claims = reportsOfGroup(one).map(({ claim }) => claim);
  const others = reportsOfGroup(other).map(({ claim }) => claim);
  const groups = new Set(others.map(({ kind }) => groupOf(kind)));
  const sides = others.map(sidesOf);
  const sameKind = claims.some(({ kind }) => groups.has(groupOf(kind)));
  const sameParties = claims.some((claim) => sides.some((there) => agree(sidesOf(claim), there).worth > 0));
  return [...(sameKind ? [] : ["kind" as const]), ...(sameParties ? [] : ["parties" as const])];
}
