import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { showRelatives } from "../../work/followers.ts";
import type { ToldRelative } from "../print/print-related.ts";
import { shownRumour } from "./shown-rumour.ts";

/** The family of a rumour by its ledger id, each with the sentence that the board has for it. */
export async function relativesShown(desk: Desk, id: RumourId): Promise<readonly ToldRelative[]> {
  const told: ToldRelative[] = [];
  for (const { root, id: shown, relation, reasons } of await showRelatives(desk, id)) {
    const row = await shownRumour(desk, root);
    told.push({ id: shown, relation, reasons, sentence: row?.sentence.text ?? null });
  }
  return told;
}
