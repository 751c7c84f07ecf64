import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { Contribution } from "../../../core/publication/record/contribution.ts";
import { nameIn, rumoursIn, type Tally } from "../../../core/publication/record/tally.ts";
import { type TrackRecord, trackRecord } from "../../../core/publication/record/track-record.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, FacetRow } from "../../store/desk-store.ts";
import { cursorOf } from "../../store/facet-cursor.ts";
import { newestDay } from "../followers.ts";
import { keptRow } from "../followers-board.ts";
import { type KeptContributions, RECORDS, tallyOf } from "./follow-records.ts";
import { listFacet, namesFacet, orderFrom, type RecordList, type Who, waitsFacet } from "./record-keys.ts";

export interface FoundRecord {
  readonly tally: Tally;
  readonly name: string;
  readonly record: TrackRecord;
}

/** The record as it stands on the day of the newest report; null for one that has part in no rumour. */
export async function findRecord(desk: Desk, who: Who): Promise<FoundRecord | null> {
  const tally = await tallyOf(desk, who);
  if (tally === null) return null;
  const day = await newestDay(desk);
  const passed = day === null ? 0 : await passedInMonth(desk, who, day);
  return { tally, name: nameIn(tally), record: trackRecord(tally, day, passed) };
}

const DAYS_OF_MONTH = 31;

/** Cases of the day's own month that are over by the day. */
async function passedInMonth(desk: Desk, who: Who, day: string): Promise<number> {
  const month = waitsFacet(who, `${day.slice(0, 7)}-`);
  const days = await desk.views.facets(RECORDS, month, { after: null, limit: DAYS_OF_MONTH });
  const today = waitsFacet(who, day);
  return days.filter(({ facet }) => facet < today).reduce((sum, { rows }) => sum + rows, 0);
}

/** A rumour on the page of one that has part in it. */
export interface RecordedRumour<Part extends Contribution = Contribution> {
  readonly row: BoardRow;
  readonly part: Part;
}

export interface PageOf<Row> {
  readonly rows: readonly Row[];
  /** From which the next page begins; null on the last. */
  readonly next: string | null;
}

/** The newest first. */
export async function rumoursOnRecord<Type extends Who["type"]>(
  desk: Desk,
  who: Who & { readonly type: Type },
  list: RecordList,
  page: { readonly before: string | null; readonly limit: number },
): Promise<PageOf<RecordedRumour<Extract<Contribution, { type: Type }>>>> {
  const found = await desk.views.rowsUnder(RECORDS, listFacet(list, who), {
    ...page,
    limit: page.limit + 1,
  });
  const day = await newestDay(desk);
  const rows: RecordedRumour<Extract<Contribution, { type: Type }>>[] = [];
  for (const row of found.slice(0, page.limit)) {
    const kept = await keptRow(desk, row.key as RumourId);
    const part = partOf(row, who);
    if (kept !== null && part !== null) rows.push({ row: rowOn(kept.row, day), part });
  }
  return { rows, next: found.length > page.limit ? (found[page.limit - 1]?.cursor ?? null) : null };
}

function partOf<Type extends Who["type"]>(
  { view }: FacetRow,
  who: Who & { readonly type: Type },
): Extract<Contribution, { type: Type }> | null {
  const part = (view as KeptContributions).contributions.find(
    (one): one is Extract<Contribution, { type: Type }> => one.type === who.type && one.key === who.key,
  );
  return part ?? null;
}

export function countOnRecord(desk: Desk, who: Who, list: RecordList): Promise<number> {
  return desk.views.countUnder(RECORDS, listFacet(list, who));
}

/** One line of a list of records by name. */
export interface NamedRecord {
  readonly key: string;
  readonly name: string;
  readonly rumours: number;
  readonly tally: Tally;
}

/** Records of a type from A to Z. `before` is the `next` of the page before, or what `fromName` says. */
export async function namedRecords(
  desk: Desk,
  type: Who["type"],
  page: { readonly before: string | null; readonly limit: number },
): Promise<PageOf<NamedRecord>> {
  const found = await desk.views.rowsUnder(RECORDS, namesFacet(type), { ...page, limit: page.limit + 1 });
  const rows = found.slice(0, page.limit).map(({ view }): NamedRecord => {
    const tally = view as Tally;
    return { key: tally.key, name: nameIn(tally), rumours: rumoursIn(tally), tally };
  });
  return { rows, next: found.length > page.limit ? (found[page.limit - 1]?.cursor ?? null) : null };
}

/** Where in that list the names begin that begin so. */
export function fromName(beginning: string): string {
  return cursorOf({ order: orderFrom(beginning), key: "" });
}
