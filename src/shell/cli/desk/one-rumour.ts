import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { board, findRumours } from "../../work/followers.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { onOneLine } from "../terminal/plain.ts";
import { nearest } from "./near.ts";
import { shownRumour } from "./shown-rumour.ts";

/** The one rumour that is meant by an id or its beginning, with or without "rumour_". Complains when it is none or several. */
export async function oneRumour(desk: Desk, reference: string): Promise<RumourId> {
  const found = await rumoursMeant(desk, reference);
  const [only] = found;
  if (only !== undefined && found.length === 1) return only;
  if (found.length > 1) {
    throw new Complaint(
      EXIT.notFound,
      `"${reference}" can mean ${found.length} rumours; give more of the id:`,
      await listed(desk, found),
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

/** More than these would push the complaint off the screen. */
const MOST_LISTED = 20;

/** Each with its sentence, by the id that the board shows. */
async function listed(desk: Desk, found: readonly RumourId[]): Promise<readonly string[]> {
  const rows = await Promise.all(found.map((id) => shownRumour(desk, id)));
  const all = rows.flatMap((row) => (row === null ? [] : [lineOf(row.id, row.sentence.text)])).sort();
  const lines = all.slice(0, MOST_LISTED);
  const more = all.length - lines.length;
  return more === 0 ? lines : [...lines, `and ${more} more; hearsay board --limit 0 lists them all.`];
}

function lineOf(id: string, sentence: string): string {
  return `${id}  ${onOneLine(sentence)}`;
}

const HOW_IDS_LOOK =
  "An id looks like rumour_3fa2c1de55aa0011, and its beginning will do. hearsay board lists the rumours with their ids.";

/** Ids that come near, or rumours that name what was given; nothing when it is like neither. */
async function suggestions(desk: Desk, reference: string): Promise<readonly string[]> {
  const ids = new Map<string, string>();
  for await (const row of board(desk, null)) {
    ids.set(row.id.replace(PREFIX, ""), lineOf(row.id, row.sentence.text));
  }
  const near = nearest(reference.trim().replace(PREFIX, ""), ids.keys()).map((id) => ids.get(id) ?? "");
  if (near.length > 0) return ["Did you mean:", ...near];
  const naming = /\p{L}/u.test(reference)
    ? [...ids.values()].filter((line) => speaksOf(line, reference))
    : [];
  return naming.length > 0 ? ["These speak of it:", ...naming.slice(0, 5)] : [HOW_IDS_LOOK];
}

const PREFIX = /^rumour_/i;

/** Whether a word of the line begins so. */
function speaksOf(line: string, reference: string): boolean {
  return line.toLowerCase().includes(` ${onOneLine(reference).toLowerCase()}`);
}
