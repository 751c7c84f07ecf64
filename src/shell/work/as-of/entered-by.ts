import { type Day, dayOf, dayOfDate } from "../../../core/base/day.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Entry, Seq } from "../../../core/ledger/event.ts";
import type { Desk } from "../../store/desk-store.ts";

/**
 * The day, when something may have become known after it; null when the desk has entered nothing since, for then it knew
 * all that it knows, and what is kept ready for readers will do.
 */
export async function pastDay(desk: Desk, date: string): Promise<string | null> {
  const head = await desk.head();
  return head === null || dayOf(head.enteredAt) <= dayOfDate(date) ? null : date;
}

/** The newest entry that was entered by the end of the day; 0 when there is none. Found by halving: a dozen looks or two. */
export async function lastEntryOn(desk: Desk, day: Day): Promise<Seq> {
  const head = await desk.head();
  if (head === null) return 0;
  if (dayOf(head.enteredAt) <= day) return head.seq;
  let entered = 0;
  let notYet = head.seq;
  while (notYet - entered > 1) {
    const middle = Math.floor((entered + notYet) / 2);
    const entry = await entryAt(desk, middle);
    if (entry !== null && dayOf(entry.enteredAt) <= day) entered = middle;
    else notYet = middle;
  }
  return entered;
}

async function entryAt(desk: Desk, seq: Seq): Promise<Entry | null> {
  for await (const entry of desk.ledger.read(seq - 1)) return entry;
  return null;
}

/** The day on which the desk first filed a report of the document, wherever it stands now; null when it has none. */
export async function firstFiledOn(desk: Desk, document: DocumentId): Promise<Day | null> {
  // A report that came back to where it once stood is listed with its last filing only, so the entries are asked.
  const rumours = new Set((await desk.rumours.reportsOf(document)).map(({ rumourId }) => rumourId));
  let first: Entry | null = null;
  for (const id of rumours) {
    const filing = (await desk.rumours.entries(id)).find(
      ({ event }) => event.type === "ReportFiled" && event.report.documentId === document,
    );
    if (filing !== undefined && filing.seq < (first?.seq ?? Number.POSITIVE_INFINITY)) first = filing;
  }
  return first === null ? null : dayOf(first.enteredAt);
}
