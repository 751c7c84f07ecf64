import type { Knowledge } from "../../../core/desk.ts";
import type { Desk } from "../../store/desk-store.ts";
import { humanDay } from "../../wording/human-date.ts";
import { knownOn } from "../../work/as-of/known-reports.ts";
import { viewOfRumourOn, viewsNamedOn } from "../../work/as-of/meant-on.ts";
import type { RumourOn } from "../../work/as-of/views-on.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { onOneLine } from "../terminal/plain.ts";
import { oneRumour } from "./one-rumour.ts";

/**
 * The one rumour that is meant, as it was known on a day (`YYYY-MM-DD`). Ids of that day's board go before today's.
 * Complains when it is none or several, or when nothing was known of it yet.
 */
export async function oneRumourOn(
  desk: Desk,
  knowledge: Knowledge,
  reference: string,
  date: string,
): Promise<RumourOn> {
  const known = await knownOn(desk, date);
  const digits = reference.replace(/^rumour_/, "");
  const named = digits.trim() === "" ? [] : await viewsNamedOn(desk, knowledge, known, digits);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only;
  if (only !== undefined) {
    const lines = named.map(({ view }) => `${view.id}  ${onOneLine(view.sentence.text)}`).sort();
    const told = `"${reference}" can mean ${named.length} rumours of ${humanDay(date)}; give more of the id:`;
    throw new Complaint(EXIT.notFound, told, lines);
  }
  const id = await oneRumour(desk, reference);
  const found = await viewOfRumourOn(desk, knowledge, known, id);
  if (found !== null) return found;
  throw new Complaint(
    EXIT.notFound,
    `the desk could have known nothing of "${reference}" on ${humanDay(date)}.`,
    [`hearsay board --as-of ${date} lists what it could have known.`],
  );
}
