import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { findRumours } from "../followers.ts";

/** The ledger's rumour that an editor means, or in a sentence why none. */
export type Meant = { readonly id: RumourId } | { readonly why: string };

/** By an id that readers see or saw, by the beginning of one, or by the address of its page. */
export async function typedRumour(desk: Desk, reference: string): Promise<Meant> {
  const id = /(?:rumour_)?[0-9a-f]{4,64}(?=[^0-9a-z]*$)/.exec(reference.trim())?.[0] ?? "";
  if (id === "")
    return { why: `“${reference}” is no id of a rumour: they look like rumour_3fa2c1de55aa0011.` };
  const found = await findRumours(desk, id.startsWith("rumour_") ? id : `rumour_${id}`);
  const [only] = found;
  if (only === undefined) return { why: `There is no rumour “${reference}” on this desk.` };
  if (found.length > 1)
    return { why: `“${reference}” can mean ${found.length} rumours; give more of the id.` };
  return { id: only };
}
