import type { Moment } from "../../../core/base/time.ts";
import type { DoubtType } from "../../../core/ledger/doubts.ts";
import type { ReportId, RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import type { QueuedDoubt } from "../../work/review-queue.ts";

/** A line of `hearsay review --json`. Fields may be added, none may change. */
export interface DoubtRecord {
  readonly types: readonly DoubtType[];
  readonly report: ReportId;
  /** All reports of the rumour that name the same parties and are as doubtful, itself among them. */
  readonly alike: readonly ReportId[];
  /** The id that the sender gave the document, or the desk's own. */
  readonly doc: string;
  readonly outlet: string | null;
  readonly published: Moment | null;
  /** Null when the words were erased. */
  readonly quote: string | null;
  readonly rumour: { readonly id: RumourId; readonly sentence: string; readonly score: number | null };
  readonly rivals: readonly {
    readonly id: RumourId;
    readonly sentence: string;
    readonly score: number;
    readonly reasons: readonly string[];
  }[];
  /** Commands that settle it, without their reasons. */
  readonly settle: readonly string[];
}

export async function doubtRecord(desk: Desk, doubt: QueuedDoubt): Promise<DoubtRecord> {
  const { report, types, alike, rumour, score } = doubt;
  const kept = await desk.kept.document(report.documentId);
  const document = kept === "erased" ? null : kept;
  const words = (await desk.kept.words([report.claim.words])).get(report.claim.words);
  const rivals = doubt.rivals.map(({ other, ...tie }) => ({
    id: other.id,
    sentence: other.sentence,
    score: tie.score,
    reasons: tie.reasons,
  }));
  return {
    types,
    report: report.id,
    alike,
    doc: document?.givenId ?? report.documentId,
    outlet: document?.outlet?.name ?? null,
    published: report.published,
    quote: words === undefined || words === "erased" ? null : words.words.quote,
    rumour: { id: rumour.id, sentence: rumour.sentence, score },
    rivals,
    settle: settling(alike, rumour.id, rumour.reports.length, rivals),
  };
}

function settling(
  alike: readonly ReportId[],
  rumour: RumourId,
  reports: number,
  rivals: DoubtRecord["rivals"],
): readonly string[] {
  const ids = alike.join(" ");
  const because = "--because WORDS";
  const isAll = alike.length === reports;
  return [
    `hearsay review keep ${ids} ${because}`,
    ...rivals.map(({ id }) =>
      isAll ? `hearsay merge ${rumour} ${id} ${because}` : `hearsay move ${ids} ${id} ${because}`,
    ),
    ...(isAll ? [] : [`hearsay split ${rumour} --reports ${ids} ${because}`]),
  ];
}
