import type { Frame } from "./frame.ts";
import type { ClaimKind } from "./kinds.ts";

/**
 * Kinds whose claims may name one side alone: "Acme won approval for a joint venture". Measured on annotated documents:
 * for other kinds a lone party is more often a slip of the reader than a claim.
 */
const HALF_TOLD: ReadonlySet<ClaimKind> = new Set(["partnership", "joint-venture", "licensing"] as const);

/** Whether a trigger with this many of its parties, fewer than it needs, still tells something of them. */
export function isHalfTold(frame: Frame, parties: number): boolean {
  return parties > 0 && frame.weight === "telling" && HALF_TOLD.has(frame.kind);
}
