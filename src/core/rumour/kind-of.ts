import { CLAIM_KINDS, type ClaimKind } from "../claim/kinds.ts";
import type { Report } from "./rumour.ts";
import { isFull } from "./sides.ts";

/**
 * The kind that most documents tell the rumour as. What a document is mainly about counts more than what it mentions,
 * and a report that names all parties more than one that does not; ties go to the kind that comes first in the table.
 */
export function kindOf(reports: readonly Report[]): ClaimKind {
  const votes = new Map<ClaimKind, number>();
  for (const { claim } of reports) {
    const weight = (claim.main ? 4 : 1) * (isFull(claim) ? 2 : 1) * (claim.modality === "recalled" ? 0.5 : 1);
    votes.set(claim.kind, (votes.get(claim.kind) ?? 0) + weight);
  }
  const order = Object.keys(CLAIM_KINDS) as ClaimKind[];
  const [most] = [...votes].sort((a, b) => b[1] - a[1] || order.indexOf(a[0]) - order.indexOf(b[0]));
  return most?.[0] ?? "acquisition";
}
