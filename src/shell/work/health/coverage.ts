import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Follower } from "../../../core/ledger/follower.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import type { Desk, ViewRow } from "../../store/desk-store.ts";

export const COVERAGE = "coverage";

/** How many documents with reports were published on a day, and how many came to the desk on it. */
export interface CoverageDay {
  /** `YYYY-MM-DD` in UTC; "undated" for documents that name no day, "all" for all of them. */
  readonly day: string;
  readonly published: number;
  readonly received: number;
}

const UNDATED = "undated";
const ALL = "all";

/**
 * The follower that counts documents by day. A document is counted by the entry that first filed a report of it, so that
 * reports that are moved, and documents that are told twice, count once.
 */
export function coverageFollower(desk: Desk): Follower {
  return {
    name: COVERAGE,
    position: () => desk.views.position(COVERAGE),
    follow: (entries) => followCoverage(desk, entries),
    forget: () => desk.views.clear(COVERAGE),
  };
}

/** The days with documents, the newest first, at most so many. */
export async function coverageDays(desk: Desk, most: number): Promise<readonly CoverageDay[]> {
  const days: CoverageDay[] = [];
  for await (const { view } of desk.views.rows(COVERAGE, most)) {
    const day = view as CoverageDay;
    if (isDay(day.day)) days.push(day);
  }
  return days;
}

/** All documents with reports, and those among them that name no day. */
export async function coverageTotals(
  desk: Desk,
): Promise<{ readonly documents: number; readonly undated: number }> {
  const [all, undated] = await Promise.all([
    desk.views.row(COVERAGE, ALL),
    desk.views.row(COVERAGE, UNDATED),
  ]);
  const counted = (row: ViewRow | null) => (row === null ? 0 : (row.view as CoverageDay).received);
  return { documents: counted(all), undated: undated === null ? 0 : (undated.view as CoverageDay).published };
}

async function followCoverage(desk: Desk, entries: readonly Entry[]): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const days = new Map<string, CoverageDay>();
  const count = async (day: string, what: "published" | "received"): Promise<void> => {
    const kept = days.get(day) ?? (await keptDay(desk, day));
    days.set(day, { ...kept, [what]: kept[what] + 1 });
  };
  for (const { report, enteredAt } of await firstReports(desk, entries)) {
    await count(publishedDay(report), "published");
    await count(enteredAt.slice(0, 10), "received");
    await count(ALL, "received");
  }
  await desk.views.save(COVERAGE, { rows: [...days.values()].map(rowOf), removed: [], position: last.seq });
}

interface FirstReport {
  readonly report: Report;
  readonly enteredAt: string;
}

/** Of each document that these entries file reports of, the first, unless an earlier entry filed one. */
async function firstReports(desk: Desk, entries: readonly Entry[]): Promise<readonly FirstReport[]> {
  const first = new Map<DocumentId, FirstReport & { readonly seq: number }>();
  for (const { event, enteredAt, seq } of entries) {
    if (event.type !== "ReportFiled" || first.has(event.report.documentId)) continue;
    first.set(event.report.documentId, { report: event.report, enteredAt, seq });
  }
  const found: FirstReport[] = [];
  for (const [id, one] of first) {
    const filed = await desk.rumours.reportsOf(id);
    if (!filed.some(({ seq }) => seq < one.seq)) found.push(one);
  }
  return found;
}

/** Its day in UTC; a page that names a month or a year names no day. */
function publishedDay({ published }: Report): string {
  if (published === null || published.precision === "year" || published.precision === "month") return UNDATED;
  return published.at.slice(0, 10);
}

async function keptDay(desk: Desk, day: string): Promise<CoverageDay> {
  const row = await desk.views.row(COVERAGE, day);
  return row === null ? { day, published: 0, received: 0 } : (row.view as CoverageDay);
}

/** What is no day sorts behind all days. */
function rowOf(view: CoverageDay): ViewRow {
  return { key: view.day, order: isDay(view.day) ? view.day : "", view };
}

function isDay(day: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(day);
}
