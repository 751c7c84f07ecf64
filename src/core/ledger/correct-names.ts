import type { Hash } from "../base/hash.ts";
import { byPublished } from "../rumour/place.ts";
import type { Report, ReportId, Rumour } from "../rumour/rumour.ts";
import { isMergedByEditor } from "./blocks.ts";
import {
  all,
  beginCorrection,
  type Correction,
  correction,
  heldNow,
  now,
  type ReadTogether,
  reportsOfGroup,
  rule,
  step,
} from "./correction.ts";
import { renameRumour, reopenRumour } from "./decide.ts";

/** The rumour is called by the sentence under `said`. What it is called is of all its reports, so these are held together. */
export function renameByEditor(group: ReadTogether, said: Hash): Correction {
  const work = beginCorrection(group);
  const { id } = group.root;
  return correction(
    work,
    step(work, id, renameRumour(group.root, "given", said)) ??
      rule(work, heldNow(group.all), { ruling: "renamed", said }),
  );
}

/** Takes back the sentence in force; the one before it is, or else the desk's own. */
export function takeBackName(group: ReadTogether, said: Hash): Correction {
  const work = beginCorrection(group);
  const { id } = namedIn(group.all) ?? group.root;
  return correction(work, step(work, id, renameRumour(now(work, id), "taken back", said)));
}

/**
 * The rumour is open again: the reports that settled it are set aside, so that it stands as the others tell it. What is told
 * later can settle it anew.
 */
export function reopenByEditor(group: ReadTogether, setAside: readonly ReportId[], said: Hash): Correction {
  const before = group.all.flatMap((rumour) => rumour.setAside);
  const work = beginCorrection(group);
  const { id } = group.root;
  return correction(
    work,
    step(work, id, reopenRumour(group.root, [...new Set([...before, ...setAside])].sort(), said)) ??
      rule(work, heldNow(group.all), { ruling: "reopened", said }),
  );
}

/** Takes back all reopenings of the rumour: its reports settle what they settle. */
export function closeAgain(group: ReadTogether, said: Hash): Correction {
  const work = beginCorrection(group);
  const reopened = group.all.filter(({ setAside }) => setAside.length > 0);
  if (reopened.length === 0) return { refuse: "already-so" };
  return correction(
    work,
    all(reopened, ({ id }) => step(work, id, reopenRumour(now(work, id), [], said))),
  );
}

/** An editor has looked at these reports and says that they are in the right place. */
export function keepByEditor(group: ReadTogether, ids: readonly ReportId[], said: Hash): Correction {
  const reports = new Set(reportsOfGroup(group).map((report) => report.id));
  if (ids.some((id) => !reports.has(id))) return { refuse: "no-such-report" };
  const held = heldNow(group.all);
  if (ids.every((id) => held.settled.includes(id))) return { refuse: "already-so" };
  const work = beginCorrection(group);
  return correction(
    work,
    rule(work, { ...held, settled: [...held.settled, ...ids] }, { ruling: "kept", said }),
  );
}

/** The digest of the sentence that rumours read as one are called by; null for the desk's own. */
export function nameInForce(rumours: readonly Rumour[]): Hash | null {
  return namedIn(rumours)?.names.at(-1) ?? null;
}

/** What an editor merged goes by the name of what it was merged into; of several, the one with the first report. */
function namedIn(rumours: readonly Rumour[]): Rumour | null {
  const named = rumours.filter(({ names }) => names.length > 0);
  const [first] = named.sort(
    (a, b) => Number(isMergedByEditor(a)) - Number(isMergedByEditor(b)) || byFirstHeld(a, b),
  );
  return first ?? null;
}

function byFirstHeld(a: Rumour, b: Rumour): number {
  const [first, other] = [firstHeld(a), firstHeld(b)];
  if (first === undefined || other === undefined) return a.id < b.id ? -1 : 1;
  return byPublished(first, other);
}

function firstHeld({ reports, ruled }: Rumour): Report | undefined {
  return [...reports.values()].filter(({ id }) => ruled?.reports.has(id)).sort(byPublished)[0];
}
