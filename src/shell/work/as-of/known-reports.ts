import { type Day, dayOfDate } from "../../../core/base/day.ts";
import type { Moment } from "../../../core/base/time.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Seq } from "../../../core/ledger/event.ts";
import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import { outBy } from "../../../core/provenance/out-by.ts";
import { isKnownOn } from "../../../core/publication/known-on.ts";
import type { Lookup } from "../../../core/rumour/lookups.ts";
import type { Report, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { lastEntryOn, wasFiledBy } from "./entered-by.ts";
import { linkedDays } from "./linked-days.ts";

/** What the desk can be shown to have been able to know by the end of a day. */
export interface Known {
  readonly day: Day;
  /** Reports that stand in these rumours of the ledger and were known. */
  inRumours(ids: readonly RumourId[]): Promise<readonly Report[]>;
  /** Reports that were known, of every rumour that can be found so. */
  under(lookup: Lookup): Promise<readonly Report[]>;
  /** Whether a document was out by then. */
  hasDocument(document: Dated): Promise<boolean>;
}

/** As much of a document as shows when it was out. */
export interface Dated {
  readonly id: DocumentId;
  readonly published: Moment | null;
  readonly document: HeldDocument | undefined;
}

/** A rumour takes about 5 kB; the memory starts afresh when it holds more of them. */
const MOST_RUMOURS = 20_000;

/** `date` is `YYYY-MM-DD`; the day ends at midnight UTC. */
export async function knownOn(desk: Desk, date: string): Promise<Known> {
  const day = dayOfDate(date);
  const signs: Signs = { desk, day, last: await lastEntryOn(desk, day), linked: null };
  const remembered = new Map<RumourId, readonly Report[]>();
  const inRumours = async (ids: readonly RumourId[]): Promise<readonly Report[]> => {
    if (remembered.size > MOST_RUMOURS) remembered.clear();
    const missing = ids.filter((id) => !remembered.has(id));
    for (const [id, reports] of await look(missing, signs)) remembered.set(id, reports);
    return ids.flatMap((id) => remembered.get(id) ?? []);
  };
  return {
    day,
    inRumours,
    under: async (lookup) => inRumours(await desk.rumours.withKeys(...lookup)),
    hasDocument: (document) => isOut(document, signs),
  };
}

interface Signs {
  readonly desk: Desk;
  readonly day: Day;
  /** The last entry of the day. */
  readonly last: Seq;
  /** Looked up when the first undated document asks for it. */
  linked: ReadonlyMap<string, Day> | null;
}

async function look(
  ids: readonly RumourId[],
  signs: Signs,
): Promise<ReadonlyMap<RumourId, readonly Report[]>> {
  const known = new Map<RumourId, readonly Report[]>();
  if (ids.length === 0) return known;
  const rumours = await signs.desk.rumours.rumours(ids);
  const reports = [...rumours.values()].flatMap((rumour) => [...rumour.reports.values()]);
  const out = await outAmong(reports, signs);
  for (const id of ids) {
    const standing = [...(rumours.get(id)?.reports.values() ?? [])];
    known.set(
      id,
      standing.filter(({ documentId }) => out.has(documentId)),
    );
  }
  return known;
}

async function outAmong(reports: readonly Report[], signs: Signs): Promise<ReadonlySet<DocumentId>> {
  const published = new Map(reports.map((report) => [report.documentId, report.published]));
  const held = await signs.desk.kept.documents([...published.keys()].filter((id) => isNotTooLate(id)));
  const out = new Set<DocumentId>();
  for (const [id, at] of published) {
    const document = held.get(id);
    const dated = { id, published: at, document: document === "erased" ? undefined : document };
    if (await isOut(dated, signs)) out.add(id);
  }
  return out;

  /** What was published later is not made earlier by anything on its page. */
  function isNotTooLate(id: DocumentId): boolean {
    const day = outBy(published.get(id) ?? null, null);
    return day === null || day <= signs.day;
  }
}

async function isOut({ id, published, document }: Dated, signs: Signs): Promise<boolean> {
  const { day, desk, last } = signs;
  const dated = outBy(published, document?.modified);
  if (dated === null && document?.url != null) signs.linked ??= await linkedDays(desk);
  const linked = signs.linked ?? new Map<string, Day>();
  if (isKnownOn({ documentId: id, published }, document, day, { entered: NONE, linked })) return true;
  return last > 0 && (await wasFiledBy(desk, id, last));
}

const NONE: ReadonlySet<DocumentId> = new Set();
