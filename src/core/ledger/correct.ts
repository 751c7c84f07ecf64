import type { Hash } from "../base/hash.ts";
import { byPublished } from "../rumour/place.ts";
import type { Report, ReportId, Rumour, RumourId } from "../rumour/rumour.ts";
import { isMergedByEditor } from "./blocks.ts";
import {
  all,
  beginCorrection,
  byEditor,
  type Correcting,
  type Correction,
  correction,
  grow,
  type Held,
  heldNow,
  holderOf,
  now,
  type ReadTogether,
  reportsOfGroup,
  rule,
  step,
} from "./correction.ts";
import { fileReport, mergeRumour, openRumour, type Refusal, splitRumour, withdrawReport } from "./decide.ts";
import { propositionOf } from "./file-claims-moves.ts";

// An editor's corrections of what is one rumour. Each is the structural entries, the same that the desk makes, and then
// a ruling for every rumour of the ledger that it is about, to which the desk keeps from then on (cut.ts).

/** The first is read under the second from now on, with all that each of them holds. */
export function mergeByEditor(one: ReadTogether, into: ReadTogether, said: Hash): Correction {
  const work = beginCorrection(one, into);
  const before = heldNow([...one.all, ...into.all]);
  const settled = [...before.settled, ...reportsOfGroup(one).map((report) => report.id)];
  return correction(
    work,
    step(work, one.root.id, mergeRumour(one.root, into.root, byEditor(said))) ??
      grow(
        work,
        into.root.id,
        one.all.map((rumour) => rumour.proposition),
      ) ??
      rule(work, { ...before, settled }, { ruling: "merged", said }),
  );
}

/**
 * Undoes the merge of `child`, with whatever was merged into it: it is read on its own again. Where an editor merged it,
 * what the desk filed since was never looked at: it is free, and the desk decides on it anew.
 */
export function splitByEditor(group: ReadTogether, child: RumourId, said: Hash): Correction {
  const work = beginCorrection(group);
  const rumours = new Map(group.all.map((rumour) => [rumour.id, rumour]));
  const own = group.all.filter((rumour) => leadsTo(rumour, child, rumours));
  const rest = group.all.filter((rumour) => !own.includes(rumour));
  const because = "an editor's decision";
  const free = isMergedByEditor(now(work, child)) ? freeIn(group.all) : [];
  return correction(
    work,
    step(work, child, splitRumour(now(work, child), because, said)) ??
      ruleApart(work, { ...heldNow(own), free }, { ...heldNow(rest), free }, said),
  );
}

function leadsTo(rumour: Rumour, top: RumourId, rumours: ReadonlyMap<RumourId, Rumour>): boolean {
  const seen = new Set<RumourId>();
  let here: Rumour | undefined = rumour;
  while (here !== undefined && !seen.has(here.id)) {
    if (here.id === top) return true;
    seen.add(here.id);
    here = here.mergedInto === null ? undefined : rumours.get(here.mergedInto);
  }
  return false;
}

function ruleApart(work: Correcting, one: Held, other: Held, said: Hash): Refusal | null {
  const by = { ruling: "split", said } as const;
  return (
    rule(work, { ...one, apart: [...one.apart, ...other.together] }, by) ??
    rule(work, { ...other, apart: [...other.apart, ...one.together] }, by)
  );
}

/** Reports that came since an editor last decided on their rumours. */
export function freeIn(rumours: readonly Rumour[]): readonly ReportId[] {
  return rumours.flatMap(({ reports, ruled }) => [...reports.keys()].filter((id) => !ruled?.reports.has(id)));
}

/** These reports are a rumour of their own, which is opened under `id`; what is left stays as it is. */
export function splitOffByEditor(
  group: ReadTogether,
  ids: readonly ReportId[],
  id: RumourId,
  said: Hash,
): Correction {
  const reports = reportsOfGroup(group)
    .filter((report) => ids.includes(report.id))
    .sort(byPublished);
  const [first, ...others] = reports;
  if (first === undefined || reports.length < new Set(ids).size) return { refuse: "no-such-report" };
  if (reports.length === reportsOfGroup(group).length) return { refuse: "already-so" };
  const work = beginCorrection(group);
  const match = byEditor(said);
  const rest = heldNow(group.all);
  const by = { ruling: "split", said } as const;
  return correction(
    work,
    all(reports, (report) => takeOut(work, report.id, group)) ??
      step(work, id, openRumour(null, propositionOf(reports), { report: first, match })) ??
      all(others, (report) => step(work, id, fileReport(now(work, id), report, match))) ??
      rule(
        work,
        { together: [id], apart: [...rest.apart, ...rest.together], guests: [], settled: ids },
        by,
      ) ??
      rule(work, { ...rest, apart: [...rest.apart, id] }, by),
  );
}

function takeOut(work: Correcting, report: ReportId, group: ReadTogether): Refusal | null {
  const holder = holderOf(report, group);
  if (holder === null) return "no-such-report";
  return step(work, holder.id, withdrawReport(now(work, holder.id), report, "misfiled"));
}

/** Reports that an editor moves, with the rumour that they are read under until then. */
export interface Moving {
  readonly reports: readonly Report[];
  readonly from: ReadTogether;
}

/**
 * The reports stand in `to` from now on. `native` are those of them that the desk itself once filed there: they come home,
 * and are no guests.
 */
export function moveByEditor(
  moves: readonly Moving[],
  to: ReadTogether,
  native: ReadonlySet<ReportId>,
  said: Hash,
): Correction {
  if (moves.some(({ from }) => from.root.id === to.root.id)) return { refuse: "already-filed" };
  const work = beginCorrection(to, ...moves.map(({ from }) => from));
  const reports = moves.flatMap((move) => move.reports);
  const ids = reports.map((report) => report.id);
  const by = { ruling: "moved", said } as const;
  const there = heldNow(to.all);
  const before = moves.map(({ from }) => heldNow(from.all));
  const guests = [...there.guests, ...ids].filter((id) => !native.has(id));
  // What the reports were parted from before, they stay parted from, wherever they go next.
  const apart = [...there.apart, ...before.flatMap((held) => [...held.together, ...held.apart])];
  return correction(
    work,
    all(moves, (move) => all(move.reports, (report) => takeOut(work, report.id, move.from))) ??
      grow(
        work,
        to.root.id,
        reports.map((report) => report.claim),
      ) ??
      all(reports, (report) =>
        step(work, to.root.id, fileReport(now(work, to.root.id), report, byEditor(said))),
      ) ??
      rule(work, { ...there, apart, guests, settled: [...there.settled, ...ids] }, by) ??
      all(before, (held) => rule(work, { ...held, apart: [...held.apart, ...there.together] }, by)),
  );
}
