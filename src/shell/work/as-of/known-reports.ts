import { type Day, dayOfDate } from "../../../core/base/day.ts";
import type { Moment } from "../../../core/base/time.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Seq } from "../../../core/ledger/event.ts";
import { addressKey } from "../../../core/provenance/address.ts";
import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import { outBy } from "../../../core/provenance/out-by.ts";
import { knownSince } from "../../../core/publication/known-on.ts";
import type { Lookup } from "../../../core/rumour/lookups.ts";
import type { Report, ReportId, Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { firstFiledOn, lastEntryOn } from "./entered-by.ts";
import { linkedDays } from "./linked-days.ts";

/** What the desk can be shown to have been able to know by the end of a day. */
export interface Known {
  readonly day: Day;
  /** Reports that stand in these rumours of the ledger and were known. */
  inRumours(ids: readonly RumourId[]): Promise<readonly Report[]>;
  /** The rumour of the ledger in which an editor holds the report; null where no editor does. For one that was found before. */
  ruledIn(report: ReportId): Rumour | null;
  /** Reports that were known, of every rumour that can be found so. */
  under(lookup: Lookup): Promise<readonly Report[]>;
  /** The first day at whose end a document can be shown to have been out; null when that is later than the day. */
  since(document: Dated): Promise<Day | null>;
}

/** As much of a document as shows when it was out. */
export interface Dated {
  readonly id: DocumentId;
  readonly published: Moment | null;
  /** Undefined when it was erased. */
  readonly document: HeldDocument | undefined;
}

/** A rumour takes about 5 kB; the memory starts afresh when it holds more of them. */
const MOST_RUMOURS = 20_000;

/** `date` is `YYYY-MM-DD`; the day ends at midnight UTC. */
export async function knownOn(desk: Desk, date: string): Promise<Known> {
  const day = dayOfDate(date);
  const signs: Signs = { desk, day, last: await lastEntryOn(desk, day), linked: null };
  const remembered = new Map<RumourId, readonly Report[]>();
  const ruled = new Map<ReportId, Rumour>();
  const inRumours = async (ids: readonly RumourId[]): Promise<readonly Report[]> => {
    if (remembered.size > MOST_RUMOURS) remembered.clear();
    const missing = ids.filter((id) => !remembered.has(id));
    for (const { rumour, reports } of await look(missing, signs)) {
      remembered.set(rumour.id, reports);
      for (const { id } of reports) if (rumour.ruled?.reports.has(id)) ruled.set(id, rumour);
    }
    return ids.flatMap((id) => remembered.get(id) ?? []);
  };
  return {
    day,
    inRumours,
    ruledIn: (report) => ruled.get(report) ?? null,
    under: async (lookup) => inRumours(await desk.rumours.withKeys(...lookup)),
    since: (document) => sinceWhen(document, signs),
  };
}

interface Signs {
  readonly desk: Desk;
  readonly day: Day;
  /** The last entry of the day; 0 when there was none yet. */
  readonly last: Seq;
  /** Looked up when the first undated document asks for it. */
  linked: ReadonlyMap<string, Day> | null;
}

interface Looked {
  readonly rumour: Rumour;
  /** Those of its reports that were known. */
  readonly reports: readonly Report[];
}

async function look(ids: readonly RumourId[], signs: Signs): Promise<readonly Looked[]> {
  if (ids.length === 0) return [];
  const rumours = [...(await signs.desk.rumours.rumours(ids)).values()];
  const out = await outAmong(
    rumours.flatMap(({ reports }) => [...reports.values()]),
    signs,
  );
  return rumours.map((rumour) => ({
    rumour,
    reports: [...rumour.reports.values()].filter(({ documentId }) => out.has(documentId)),
  }));
}

async function outAmong(reports: readonly Report[], signs: Signs): Promise<ReadonlySet<DocumentId>> {
  const published = new Map(reports.map((report) => [report.documentId, report.published]));
  // What was published later is not made earlier by anything on its page, so that need not be fetched.
  const isTooLate = (id: DocumentId) => (outBy(published.get(id) ?? null, null) ?? signs.day) > signs.day;
  const held = await signs.desk.kept.documents([...published.keys()].filter((id) => !isTooLate(id)));
  const out = new Set<DocumentId>();
  for (const [id, at] of published) {
    const document = held.get(id);
    const dated = { id, published: at, document: document === "erased" ? undefined : document };
    if ((await sinceWhen(dated, signs)) !== null) out.add(id);
  }
  return out;
}

/** When the desk has it since is asked only where that can be sooner: of what names no day, or only a month or a year. */
async function sinceWhen({ id, published, document }: Dated, signs: Signs): Promise<Day | null> {
  const isUndated = outBy(published, document?.modified) === null;
  const linked = isUndated ? await linkedDay(document, signs) : null;
  const byDates = knownSince(published, document, { linked, filed: null });
  const isExact = published?.precision !== "month" && published?.precision !== "year";
  if (byDates !== null && byDates <= signs.day && isExact) return byDates;
  const filed = signs.last === 0 ? null : await firstFiledOn(signs.desk, id);
  const known = knownSince(published, document, { linked, filed });
  return known === null || known > signs.day ? null : known;
}

async function linkedDay(document: HeldDocument | undefined, signs: Signs): Promise<Day | null> {
  if (document?.url == null) return null;
  signs.linked ??= await linkedDays(signs.desk);
  return signs.linked.get(addressKey(document.url)) ?? null;
}
