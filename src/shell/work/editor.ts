import type { Knowledge } from "../../core/desk.ts";
import type { DocumentId } from "../../core/document/document.ts";
import {
  freeIn,
  mergeByEditor,
  moveByEditor,
  splitByEditor,
  splitOffByEditor,
} from "../../core/ledger/correct.ts";
import {
  closeAgain,
  keepByEditor,
  renameByEditor,
  reopenByEditor,
  takeBackName,
} from "../../core/ledger/correct-names.ts";
import {
  misreadByEditor,
  putBackByEditor,
  rereadByEditor,
  resolveByEditor,
  takeBackResolution,
  takeDownByEditor,
} from "../../core/ledger/correct-reading.ts";
import type { Correction, ReadTogether } from "../../core/ledger/correction.ts";
import type { Refusal } from "../../core/ledger/decide.ts";
import { digestOfSaid, type EditorWords } from "../../core/ledger/editor-words.ts";
import type { Entry } from "../../core/ledger/event.ts";
import { bringInOrder } from "../../core/ledger/file-claims.ts";
import { freeId } from "../../core/ledger/file-claims-homes.ts";
import { byPublished } from "../../core/rumour/place.ts";
import type { EditorsResolution, FiledClaim, Report, ReportId, RumourId } from "../../core/rumour/rumour.ts";
import { nameAfter } from "../../core/rumour/rumour-name.ts";
import { NOTHING } from "../store/batch-contents.ts";
import type { Desk } from "../store/desk-store.ts";
import { catchUp } from "../store/follow.ts";
import { searchFollower } from "../store/search-follower.ts";
import { clerkMemory } from "./clerk-memory.ts";
import { shownFollowers } from "./desk-followers.ts";
import { holdersOf, readTogether } from "./read-together.ts";
import { settlingReports } from "./settling-reports.ts";

/** Who decides, and why. */
export interface Deciding {
  readonly by: `editor:${string}`;
  readonly because: string;
}

/** How many entries were made, or why none. */
export type Corrected = { readonly entries: readonly Entry[] } | { readonly refuse: Refusal };

/** Enters editors' decisions on a desk, and brings the board and the search up to date after each. */
export interface Editing {
  merge(one: RumourId, into: RumourId, deciding: Deciding): Promise<Corrected>;
  /** Undoes the merge of this rumour of the ledger. */
  split(child: RumourId, deciding: Deciding): Promise<Corrected>;
  splitOff(rumour: RumourId, reports: readonly ReportId[], deciding: Deciding): Promise<Corrected>;
  move(reports: readonly ReportId[], to: RumourId, deciding: Deciding): Promise<Corrected>;
  keep(rumour: RumourId, reports: readonly ReportId[], deciding: Deciding): Promise<Corrected>;
  rename(rumour: RumourId, sentence: string, deciding: Deciding): Promise<Corrected>;
  /** The reports that settled it are set aside. */
  reopen(rumour: RumourId, deciding: Deciding): Promise<Corrected>;
  /** Takes all reopenings of it back. */
  closeAgain(rumour: RumourId, deciding: Deciding): Promise<Corrected>;
  /** The rumour is called as it was before the last renaming. */
  takeBackName(rumour: RumourId, deciding: Deciding): Promise<Corrected>;
  /** What became of it, by reports that stand in it, until that is taken back. */
  resolve(rumour: RumourId, resolution: EditorsResolution, deciding: Deciding): Promise<Corrected>;
  takeBackResolution(rumour: RumourId, deciding: Deciding): Promise<Corrected>;
  /** The document does not say this: the report is withdrawn. */
  misread(report: ReportId, deciding: Deciding): Promise<Corrected>;
  /** The document says this otherwise: the report is filed again as the editor reads it. */
  reread(
    report: ReportId,
    read: Pick<FiledClaim, "stage" | "certainty">,
    deciding: Deciding,
  ): Promise<Corrected>;
  /** A report that was withdrawn stands again in the rumour that it last stood in. */
  putBack(report: ReportId, deciding: Deciding): Promise<Corrected>;
  /** Erases a text with all its words, and enters so wherever its reports stand; without any, nothing is entered. */
  takeDown(document: DocumentId, deciding: Deciding): Promise<Corrected>;
}

export function editing(desk: Desk, knowledge: Knowledge): Editing {
  const enter = (
    deciding: Deciding,
    sentence: string | null,
    decide: (said: string) => Promise<Correction>,
  ) => enterDecision(desk, knowledge, deciding, sentence, decide);
  const read = (id: RumourId) => readTogether(desk, id);
  return {
    merge: (one, into, deciding) =>
      enter(deciding, null, async (said) => mergeByEditor(await read(one), await read(into), said)),
    split: async (child, deciding) => {
      const free = freeIn((await read(child)).all);
      const corrected = await enter(deciding, null, async (said) =>
        splitByEditor(await read(child), child, said),
      );
      if ("entries" in corrected) await leaveToDesk(desk, knowledge, free);
      return corrected;
    },
    splitOff: (rumour, reports, deciding) =>
      enter(deciding, null, async (said) => {
        const group = await read(rumour);
        return splitOffByEditor(group, reports, await newId(desk, group, reports), said);
      }),
    move: (reports, to, deciding) =>
      enter(deciding, null, async (said) => {
        const there = await read(to);
        const moves = await holdersOf(desk, reports);
        return moveByEditor(moves, there, await nativeIn(desk, there, reports), said);
      }),
    keep: (rumour, reports, deciding) =>
      enter(deciding, null, async (said) => keepByEditor(await read(rumour), reports, said)),
    rename: (rumour, sentence, deciding) =>
      enter(deciding, sentence, async (said) => renameByEditor(await read(rumour), said)),
    reopen: (rumour, deciding) =>
      enter(deciding, null, async (said) => {
        const group = await read(rumour);
        return reopenByEditor(group, await settlingReports(desk, knowledge, group), said);
      }),
    closeAgain: (rumour, deciding) =>
      enter(deciding, null, async (said) => closeAgain(await read(rumour), said)),
    takeBackName: (rumour, deciding) =>
      enter(deciding, null, async (said) => takeBackName(await read(rumour), said)),
    resolve: (rumour, resolution, deciding) =>
      enter(deciding, null, async (said) => resolveByEditor(await read(rumour), resolution, said)),
    takeBackResolution: (rumour, deciding) =>
      enter(deciding, null, async (said) => takeBackResolution(await read(rumour), said)),
    misread: (report, deciding) =>
      enter(deciding, null, async (said) => {
        const [move] = await holdersOf(desk, [report]);
        return move === undefined ? NO_REPORT : misreadByEditor(move.from, report, said);
      }),
    reread: (report, as, deciding) =>
      enter(deciding, null, async (said) => {
        const [move] = await holdersOf(desk, [report]);
        return move === undefined ? NO_REPORT : rereadByEditor(move.from, report, as, said);
      }),
    putBack: (report, deciding) =>
      enter(deciding, null, async (said) => {
        const last = await lastFiled(desk, report);
        return last === null ? NO_REPORT : putBackByEditor(await read(last.in), last.report, said);
      }),
    takeDown: async (document, deciding) => {
      const places = await desk.rumours.reportsOf(document);
      const standing = places.filter(({ withdrawn }) => withdrawn === "no");
      const moves = await holdersOf(
        desk,
        standing.map(({ reportId }) => reportId),
      );
      const groups = moves.map(({ from }) => from);
      // First said and then done: whoever stops in between is asked to do it again, and it is known who wanted it.
      const corrected =
        groups.length === 0
          ? { entries: [] }
          : await enter(deciding, null, async (said) => takeDownByEditor(groups, document, said));
      if ("refuse" in corrected) return corrected;
      await desk.erase({ type: "document", id: document });
      await follow(desk, knowledge);
      return corrected;
    },
  };
}

const NO_REPORT: Correction = { refuse: "no-such-report" };

/** A report that stands nowhere as it was last filed, and the rumour that it was filed in. */
async function lastFiled(
  desk: Desk,
  id: ReportId,
): Promise<{ readonly report: Report; readonly in: RumourId } | null> {
  const place = await desk.rumours.report(id);
  if (place === null || place.withdrawn === "no") return null;
  const entries = await desk.rumours.entries(place.rumourId);
  const filed = entries.findLast(({ event }) => event.type === "ReportFiled" && event.report.id === id);
  return filed?.event.type === "ReportFiled" ? { report: filed.event.report, in: place.rumourId } : null;
}

async function enterDecision(
  desk: Desk,
  knowledge: Knowledge,
  { by, because }: Deciding,
  sentence: string | null,
  decide: (said: string) => Promise<Correction>,
): Promise<Corrected> {
  const words: EditorWords = { because, sentence };
  const salt = desk.newSalt();
  const digest = digestOfSaid(salt, words);
  const decided = await decide(digest);
  if ("refuse" in decided) return decided;
  const entries = await desk.enter({
    ...NOTHING,
    drafts: decided.drafts,
    said: [{ digest, salt, words }],
    by,
  });
  await follow(desk, knowledge);
  return { entries };
}

/** Reports about which the editor decided nothing are brought where they belong, in the desk's own name. */
async function leaveToDesk(desk: Desk, knowledge: Knowledge, free: readonly ReportId[]): Promise<void> {
  if (free.length === 0) return;
  const moves = await holdersOf(desk, free);
  const near = await (await clerkMemory(desk)).near(moves.flatMap((move) => move.reports));
  const drafts = bringInOrder(near);
  if (drafts.length === 0) return;
  await desk.enter({ ...NOTHING, drafts });
  await follow(desk, knowledge);
}

async function follow(desk: Desk, knowledge: Knowledge): Promise<void> {
  for (const follower of shownFollowers(desk, knowledge)) await catchUp(desk, follower);
  await catchUp(desk, searchFollower(desk));
}

/** Called after one of its reports, unless a rumour goes by that name already. */
async function newId(desk: Desk, group: ReadTogether, ids: readonly ReportId[]): Promise<RumourId> {
  const reports = group.all
    .flatMap((rumour) => [...rumour.reports.values()])
    .filter((report) => ids.includes(report.id))
    .sort(byPublished);
  const names = reports.map((report) => nameAfter(report.id));
  const taken = new Set((await desk.rumours.rumours(names)).keys());
  for (;;) {
    const id = freeId(reports, taken);
    if ((await desk.rumours.rumour(id)) === null) return id;
    taken.add(id);
  }
}

/** Those of the reports that the desk itself once filed in one of these rumours. */
async function nativeIn(
  desk: Desk,
  { all }: ReadTogether,
  ids: readonly ReportId[],
): Promise<ReadonlySet<ReportId>> {
  const native = new Set<ReportId>();
  for (const { id } of all) {
    for (const { event } of await desk.rumours.entries(id)) {
      if (event.type !== "ReportFiled" || event.match.said !== undefined) continue;
      if (ids.includes(event.report.id)) native.add(event.report.id);
    }
  }
  return native;
}
