import type { Hash } from "../base/hash.ts";
import type { DocumentId } from "../document/document.ts";
import type { EditorsResolution, FiledClaim, Report, ReportId, Rumour } from "../rumour/rumour.ts";
import {
  all,
  beginCorrection,
  byEditor,
  type Correction,
  correction,
  grow,
  heldNow,
  holderOf,
  now,
  type ReadTogether,
  reportsOfGroup,
  rule,
  step,
} from "./correction.ts";
import { fileReport, reopenRumour, resolveRumour, takeDownText, withdrawReport } from "./decide.ts";

// What an editor says of the matter itself and of how it was read, where the others of an editor's corrections are about
// what is one rumour.

/**
 * These reports show what became of it, whatever the rule makes of them; no later report changes that. What was set aside
 * of them counts again.
 */
export function resolveByEditor(
  group: ReadTogether,
  { outcome, restsOn }: EditorsResolution,
  said: Hash,
): Correction {
  const reports = new Set(reportsOfGroup(group).map(({ id }) => id));
  if (restsOn.some((id) => !reports.has(id))) return { refuse: "no-such-report" };
  const resolution = { outcome, restsOn: [...new Set(restsOn)].sort() };
  const work = beginCorrection(group);
  const { id } = group.root;
  const reopened = group.all.filter(({ setAside }) => setAside.some((one) => restsOn.includes(one)));
  return correction(
    work,
    step(work, id, resolveRumour(group.root, resolution, said)) ??
      all(reopened, (rumour) => {
        const left = rumour.setAside.filter((one) => !restsOn.includes(one));
        return step(work, rumour.id, reopenRumour(now(work, rumour.id), left, said));
      }) ??
      rule(work, heldNow(group.all), { ruling: "resolved", said }),
  );
}

/** The rule alone says again what became of it. */
export function takeBackResolution(group: ReadTogether, said: Hash): Correction {
  const resolved = group.all.filter(({ resolved: by }) => by !== null);
  if (resolved.length === 0) return { refuse: "already-so" };
  const work = beginCorrection(group);
  return correction(
    work,
    all(resolved, ({ id }) => step(work, id, resolveRumour(now(work, id), null, said))),
  );
}

/** What editors said became of rumours that are read as one: the root's resolution, or else that of the first by id. */
export function resolutionInForce(rumours: readonly Rumour[]): EditorsResolution | null {
  const resolved = rumours.filter((rumour) => rumour.resolved !== null);
  const [first] = resolved.sort(
    (a, b) => Number(a.mergedInto !== null) - Number(b.mergedInto !== null) || (a.id < b.id ? -1 : 1),
  );
  return first?.resolved ?? null;
}

/** The document does not say this at all. */
export function misreadByEditor(group: ReadTogether, id: ReportId, said: Hash): Correction {
  const holder = holderOf(id, group);
  if (holder === null) return { refuse: "no-such-report" };
  const work = beginCorrection(group);
  return correction(work, step(work, holder.id, withdrawReport(holder, id, "misread", said)));
}

/** The document says this, but otherwise than it was read: it is filed again as the editor reads it. */
export function rereadByEditor(
  group: ReadTogether,
  id: ReportId,
  read: Pick<FiledClaim, "stage" | "certainty">,
  said: Hash,
): Correction {
  const holder = holderOf(id, group);
  const report = holder?.reports.get(id);
  if (holder === null || report === undefined) return { refuse: "no-such-report" };
  const { stage, certainty } = report.claim;
  if (stage === read.stage && certainty === read.certainty) return { refuse: "already-so" };
  const work = beginCorrection(group);
  // What is merged takes no reports any more; the one that it is read under does.
  const home = holder.mergedInto === null ? holder.id : group.root.id;
  const again = { ...report, claim: { ...report.claim, ...read } };
  return correction(
    work,
    step(work, holder.id, withdrawReport(holder, id, "misread", said)) ??
      grow(work, home, [again.claim]) ??
      step(work, home, fileReport(now(work, home), again, byEditor(said))),
  );
}

/** A report that was withdrawn as misread was read rightly after all: it stands in the rumour again, as it was. */
export function putBackByEditor(group: ReadTogether, report: Report, said: Hash): Correction {
  const work = beginCorrection(group);
  const { id } = group.root;
  return correction(
    work,
    grow(work, id, [report.claim]) ?? step(work, id, fileReport(now(work, id), report, byEditor(said))),
  );
}

/** Says in every rumour that tells of it that the text was taken down. */
export function takeDownByEditor(
  groups: readonly ReadTogether[],
  documentId: DocumentId,
  said: Hash,
): Correction {
  const work = beginCorrection(...groups);
  const tellsOfIt = ({ reports }: Rumour) =>
    [...reports.values()].some((report) => report.documentId === documentId);
  const rumours = groups.flatMap((group) => group.all).filter(tellsOfIt);
  return correction(
    work,
    all(rumours, ({ id }) => step(work, id, takeDownText(now(work, id), documentId, said))),
  );
}
