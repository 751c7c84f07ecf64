import { type Gazetteer, usesOfName } from "../../../core/mention/gazetteer.ts";
import { filedParty } from "../../../core/rumour/party-keys.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { shownRumour } from "./shown-rumour.ts";

/** The rumours, by the id that the board shows, with a party that goes by one of these keys. */
export async function rumoursWith(desk: Desk, keys: readonly string[]): Promise<ReadonlySet<RumourId>> {
  const ids = new Set<RumourId>();
  for (const id of await desk.rumours.withKeys(keys)) {
    const shown = await shownRumour(desk, id);
    if (shown !== null) ids.add(shown.id);
  }
  return ids;
}

/** Every key that a party of this name can be filed under: listed, unlisted, or as a person. */
export function keysFor(name: string, gazetteer: Gazetteer): readonly string[] {
  const listed = usesOfName(gazetteer, name);
  const unlisted = (["company", "person"] as const).flatMap(
    (kind) => filedParty({ role: "party", name, aliases: [], entity: null, kind }).keys,
  );
  return [...new Set([...listed.map((use) => use.entity), ...unlisted])];
}
