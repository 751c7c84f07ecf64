import type { Day } from "../base/day.ts";
import type { Beside } from "../provenance/telling.ts";
import type { RumourView } from "./rumour-view.ts";
import { type NamesKnown, type RumourMaterial, viewOf } from "./view-of.ts";

/**
 * The view of a matter that was cut for a day. It names no rumours of the ledger, because these are how the desk files
 * what it knows now.
 */
export function viewOnDay(
  matter: Pick<RumourMaterial, "reports" | "name" | "setAside" | "resolved">,
  beside: Beside,
  names: NamesKnown,
  day: Day,
): RumourView | null {
  return viewOf({ ...matter, ledgerIds: [], beside }, names, day);
}
