import type { Provenance } from "../provenance/judge.ts";
import type { Judged } from "../provenance/role.ts";
import type { Telling } from "../provenance/telling.ts";
import { firmerTold } from "./firmer-told.ts";
import type { TimelineLine } from "./rumour-view.ts";

/** One line a document, in the order of the tellings. */
export function timelineOf(
  tellings: readonly Telling[],
  provenance: Provenance,
  outlets: ReadonlyMap<Telling, string | null>,
): readonly TimelineLine[] {
  const documents = new Map(tellings.map(({ report }) => [report.id, report.documentId]));
  return tellings.map((telling) => {
    const { report, document, words } = telling;
    const { claim } = report;
    const trace = provenance.traces.find((one) => one.report === report.id);
    const from = trace === undefined ? undefined : documents.get(trace.from);
    return {
      reportId: report.id,
      documentId: report.documentId,
      givenId: document?.givenId ?? null,
      url: document?.url ?? null,
      title: document?.title ?? "",
      language: document?.language ?? "und",
      outlet: outlets.get(telling) ?? null,
      outletKey: report.outlet,
      published: report.published,
      revises: telling.revises,
      ...roleOf(provenance.judged.get(report.id)),
      drawsOn: trace === undefined || from === undefined ? null : { documentId: from, by: trace.by },
      stage: claim.stage,
      certainty: claim.certainty,
      modality: claim.modality,
      voice: { type: claim.voice, words: words?.source ?? "" },
      time: words?.time == null ? null : { words: words.time, interval: claim.time },
      main: claim.main,
      firmer: firmerTold(telling),
      quote: words?.quote ?? null,
      evidence: claim.evidence,
      others: telling.others.map(({ id, claim: other }) => ({ reportId: id, evidence: other.evidence })),
    };
  });
}

function roleOf(judged: Judged | undefined): Pick<TimelineLine, "role" | "because" | "shownBy"> {
  if (judged === undefined) return { role: "undetermined", because: "", shownBy: null };
  const { role, because, shownBy } = judged;
  return { role, because, shownBy };
}
