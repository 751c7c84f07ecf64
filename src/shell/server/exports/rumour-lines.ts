import type { ExportRow } from "../../../core/publication/export-row.ts";
import { pastDay } from "../../work/as-of/entered-by.ts";
import { exportRumoursOn } from "../../work/as-of/views-on.ts";
import { newestChanges } from "../../work/changes/kept-changes.ts";
import { exportRumours, newestDay } from "../../work/followers.ts";
import { shownChange } from "../api/change-api.ts";
import type { Site } from "../site.ts";
import { csvLine } from "./csv.ts";

export const LICENCE =
  "What the desk says (states, counts, roles, sentences) is free to use with the name Hearsay; quoted words belong to their outlets.";

/** The first line of every export in JSON lines: what it is, as of which day, and under which licence. */
async function aboutLine({ desk, origin }: Site, what: string, asOf: string | null): Promise<string> {
  const day = asOf ?? (await newestDay(desk));
  const head = await desk.head();
  return JSON.stringify({ about: what, asOf: day, entries: head?.seq ?? 0, from: origin, licence: LICENCE });
}

/** One JSON object a rumour, as `hearsay export rumours` prints it, behind a line that says what it is. */
export async function* rumourLines(site: Site, asOf: string | null): AsyncGenerator<string> {
  yield await aboutLine(site, "rumours", asOf);
  for await (const row of rumourRows(site, asOf)) yield JSON.stringify(row);
}

const COLUMNS = [
  "id",
  "kind",
  "sentence",
  "parties",
  "state",
  "stage",
  "disputed",
  "documents",
  "outlets",
  "origins",
  "first_known",
  "horizon",
  "url",
  "as_of",
  "licence",
] as const;

/** The same as a table: a line a rumour, its parties in one cell. */
export async function* rumourTable(site: Site, asOf: string | null): AsyncGenerator<string> {
  const day = asOf ?? (await newestDay(site.desk));
  yield csvLine(COLUMNS);
  for await (const row of rumourRows(site, asOf)) {
    yield csvLine([
      row.id,
      row.kind,
      row.headline,
      row.parties.map(({ role, name }) => `${role}: ${name}`).join("; "),
      row.state,
      row.stage,
      row.disputed,
      row.counts.documents,
      row.counts.outlets,
      row.counts.origins,
      row.earliest.known,
      row.horizon,
      `${site.origin}/rumours/${row.id}`,
      day,
      LICENCE,
    ]);
  }
}

async function* rumourRows({ desk, knowledge }: Site, asOf: string | null): AsyncGenerator<ExportRow> {
  const past = asOf === null ? null : await pastDay(desk, asOf);
  if (past === null) yield* exportRumours(desk, knowledge, asOf);
  else yield* exportRumoursOn(desk, knowledge, past);
}

const PER_STEP = 200;

/** One JSON object a change of belief, the newest first. */
export async function* changeLines(site: Site, until: string | null): AsyncGenerator<string> {
  yield await aboutLine(site, "changes", until);
  let before: string | null = null;
  do {
    const page = await newestChanges(site.desk, { before, limit: PER_STEP, until });
    for (const { change } of page.changes) yield JSON.stringify(shownChange(change, site.origin));
    before = page.next;
  } while (before !== null);
}
