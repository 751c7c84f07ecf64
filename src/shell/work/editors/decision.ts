import type { Hash } from "../../../core/base/hash.ts";
import type { Instant } from "../../../core/base/time.ts";
import { unreachable } from "../../../core/base/unreachable.ts";
import { saidIn } from "../../../core/ledger/editor-words.ts";
import { type Edit, editsOf } from "../../../core/ledger/edits.ts";
import type { Entry, RumourEvent, Seq } from "../../../core/ledger/event.ts";
import type { Report, ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { saidBy } from "../followers-material.ts";
import type { AskedFields } from "./asked.ts";

/** One decision of an editor as the ledger has it, and what would take it back. */
export interface Decision {
  readonly seq: Seq;
  readonly did: Edit["did"];
  readonly by: string;
  readonly at: Instant;
  /** Null when the words were erased. */
  readonly because: string | null;
  /** The rumours of the ledger that it is about. */
  readonly rumours: readonly RumourId[];
  /** What to ask for to take it back, but for the reason; null where nothing does. */
  readonly undo: Omit<AskedFields, "because"> | null;
}

/** The decision that begins with this entry; null when no editor's does. */
export async function decisionAt(desk: Desk, seq: Seq): Promise<Decision | null> {
  const entries = await decidedAt(desk, seq);
  const [first] = entries;
  if (first === undefined) return null;
  const said = entries.flatMap(({ event }) => saidIn(event) ?? []);
  const [edit] = editsOf(entries, await saidBy(desk, said));
  if (edit === undefined) return null;
  return {
    seq,
    ...edit,
    rumours: [...new Set(entries.map(({ rumourId }) => rumourId))],
    undo: await undoOf(desk, edit.did, entries),
  };
}

/** The entries from this one on that were made at once, in one editor's name, with one reason. */
async function decidedAt(desk: Desk, seq: Seq): Promise<readonly Entry[]> {
  const entries: Entry[] = [];
  let said: Hash | null = null;
  for await (const entry of desk.ledger.read(seq - 1)) {
    const [first = entry] = entries;
    const here = saidIn(entry.event);
    if (!entry.enteredBy.startsWith("editor:") || entry.enteredBy !== first.enteredBy) break;
    if (entry.enteredAt !== first.enteredAt || (here !== null && said !== null && here !== said)) break;
    said ??= here;
    entries.push(entry);
  }
  return entries;
}

async function undoOf(desk: Desk, did: Edit["did"], entries: readonly Entry[]): Promise<Decision["undo"]> {
  const rumour = entries[0]?.rumourId ?? "";
  switch (did) {
    case "merged":
      return { act: "split", rumour };
    case "split":
      return mergedAgain(entries);
    case "moved":
      return movedBack(desk, entries);
    case "renamed":
      return { act: "take-name-back", rumour };
    case "reopened":
      return { act: "close-again", rumour };
    case "reopening taken back":
      return { act: "reopen", rumour };
    case "resolved as confirmed":
    case "resolved as refuted":
    case "resolved as ended":
      return { act: "take-resolution-back", rumour };
    case "resolution taken back":
      return resolvedAgain(desk, entries);
    case "reading withdrawn":
      return { act: "put-back", reports: withdrawnIn(entries) };
    case "reading corrected":
      return readAsBefore(desk, entries);
    case "report put back":
      return { act: "misread", reports: filedIn(entries).map(({ id }) => id) };
    case "kept":
    case "name taken back":
    case "resolved":
    case "text taken down":
      return null;
    default:
      return unreachable(did);
  }
}

function mergedAgain(entries: readonly Entry[]): Decision["undo"] {
  const split = entries.find(({ event }) => event.type === "RumourSplit");
  if (split?.event.type === "RumourSplit")
    return { act: "merge", rumour: split.rumourId, to: split.event.from };
  const opened = entriesOf(entries, "RumourOpened")[0];
  const left = entriesOf(entries, "ReportWithdrawn")[0];
  if (opened === undefined || left === undefined) return null;
  return { act: "merge", rumour: opened.rumourId, to: left.rumourId };
}

/** All of them, when they came from one rumour. Where that one was left empty, they are split off again. */
async function movedBack(desk: Desk, entries: readonly Entry[]): Promise<Decision["undo"]> {
  const filed = entriesOf(entries, "ReportFiled");
  const left = new Set(entriesOf(entries, "ReportWithdrawn").map(({ rumourId }) => rumourId));
  const [from] = left;
  const here = filed[0]?.rumourId;
  const reports = filedIn(entries).map(({ id }) => id);
  if (from === undefined || here === undefined || left.size > 1) return null;
  const rest = await desk.rumours.rumour(from);
  return rest === null || rest.reports.size === 0
    ? { act: "split-off", rumour: here, reports }
    : { act: "move", reports, to: from };
}

/** As the resolution that was taken back had it. */
async function resolvedAgain(desk: Desk, entries: readonly Entry[]): Promise<Decision["undo"]> {
  const [taken] = entriesOf(entries, "RumourResolved");
  if (taken === undefined) return null;
  const before = (await desk.rumours.entries(taken.rumourId)).findLast(
    ({ seq, event }) => seq < taken.seq && event.type === "RumourResolved",
  );
  if (before?.event.type !== "RumourResolved" || before.event.resolution === null) return null;
  const { outcome, restsOn } = before.event.resolution;
  return { act: "resolve", rumour: taken.rumourId, outcome, reports: restsOn };
}

/** As the report was filed before it was corrected. */
async function readAsBefore(desk: Desk, entries: readonly Entry[]): Promise<Decision["undo"]> {
  const [withdrawn] = entriesOf(entries, "ReportWithdrawn");
  const [id] = withdrawnIn(entries);
  if (withdrawn === undefined || id === undefined) return null;
  const earlier = (await desk.rumours.entries(withdrawn.rumourId)).filter(({ seq }) => seq < withdrawn.seq);
  const before = filedIn(earlier).findLast((report) => report.id === id);
  if (before === undefined) return null;
  const { stage, certainty } = before.claim;
  return { act: "reread", reports: [id], stage, certainty };
}

function filedIn(entries: readonly Entry[]): readonly Report[] {
  return entries.flatMap(({ event }) => (event.type === "ReportFiled" ? [event.report] : []));
}

function withdrawnIn(entries: readonly Entry[]): readonly ReportId[] {
  return entries.flatMap(({ event }) => (event.type === "ReportWithdrawn" ? [event.reportId] : []));
}

function entriesOf(entries: readonly Entry[], type: RumourEvent["type"]): readonly Entry[] {
  return entries.filter(({ event }) => event.type === type);
}
