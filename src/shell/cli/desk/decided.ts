import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { printLine } from "../terminal/output.ts";
import { onOneLine } from "../terminal/plain.ts";
import { shownRumour } from "./shown-rumour.ts";

/** A rumour by the id that readers see now, with its sentence; by the ledger's when nothing is left in it. */
export async function nameOfRumour(
  desk: Desk,
  id: RumourId,
): Promise<{ readonly id: RumourId; readonly sentence: string }> {
  const shown = await shownRumour(desk, id);
  return shown === null
    ? { id, sentence: "no report is left in it" }
    : { id: shown.id, sentence: onOneLine(shown.sentence.text) };
}

/** Two lines: what was done, ending with the rumour as it is shown now; and the command that takes it back. */
export async function printDecision(desk: Desk, did: string, id: RumourId, undo: string): Promise<void> {
  const { id: shown, sentence } = await nameOfRumour(desk, id);
  await printLine(`${did} ${shown}: ${sentence}`);
  await printLine(`To take it back: ${undo}`);
}
