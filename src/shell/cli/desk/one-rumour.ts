import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { board, findRumours } from "../../work/followers.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { onOneLine } from "../terminal/plain.ts";
import { nearest } from "./near.ts";

/** The one rumour that is meant by an id or its beginning, with or without "rumour_". Complains when it is none or several. */
export async function oneRumour(desk: Desk, reference: string): Promise<RumourId> {
  const found = await rumoursMeant(desk, reference);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new Complaint(
      EXIT.notFound,
      `"${reference}" can mean ${found.length} rumours; give more of the id:`,
      found,
    );
  }
  throw new Complaint(
    EXIT.notFound,
    `there is no rumour "${reference}" on this desk.`,
    await suggestions(desk, reference),
  );
}

/** Those that an id or its beginning can mean. */
export async function rumoursMeant(desk: Desk, reference: string): Promise<readonly RumourId[]> {
  if (reference.trim() === "") return [];
  const found = await findRumours(desk, reference);
  return found.length > 0 || reference.startsWith("rumour_")
    ? found
    : findRumours(desk, `rumour_${reference}`);
}

async function suggestions(desk: Desk, reference: string): Promise<readonly string[]> {
  const sentences = new Map<string, string>();
  for await (const row of board(desk, null)) sentences.set(row.id, onOneLine(row.sentence.text));
  const wanted = reference.startsWith("rumour_") ? reference : `rumour_${reference}`;
  const near = nearest(wanted, sentences.keys()).map((id) => `${id}  ${sentences.get(id) ?? ""}`);
  if (near.length > 0) return ["Did you mean:", ...near];
  const naming = [...sentences].filter(([, sentence]) =>
    sentence.toLowerCase().includes(reference.toLowerCase()),
  );
  if (naming.length > 0)
    return ["These speak of it:", ...naming.slice(0, 5).map(([id, sentence]) => `${id}  ${sentence}`)];
  return ["hearsay board lists the rumours with their ids."];
}
