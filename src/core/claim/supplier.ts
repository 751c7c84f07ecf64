import type { Filler } from "./candidate.ts";
import type { Place } from "./place.ts";

/** How many words may stand between the trigger and the part by its name. */
const REACH = 6;

/** "will use the Volta X2 chip": the company whose product that is supplies it, where the document names it at all. */
export function withSupplier({ units, hit, mentions }: Place, fillers: readonly Filler[]): readonly Filler[] {
  if (fillers.length !== 1) return fillers;
  for (let at = hit.to; at < units.length && at < hit.to + REACH; at += 1) {
    const unit = units[at];
    const owner = unit?.type === "name" ? mentions.referents[unit.mention.referent]?.owner : undefined;
    if (owner === undefined) continue;
    const supplier = mentions.referents.find(({ entity }) => entity === owner);
    if (supplier === undefined || fillers.some(({ referent }) => referent === supplier.id)) return fillers;
    return [...fillers, { role: "party", referent: supplier.id, slot: "context", at }];
  }
  return fillers;
}
