import type { Hash } from "../base/hash.ts";
import type { Instant } from "../base/time.ts";
import type { DocumentId } from "../document/document.ts";
import type { EditorsResolution, Proposition, Report, ReportId, RumourId } from "../rumour/rumour.ts";

/** What can happen to a rumour. Past tense, one fact each; the list only ever grows. */
export type RumourEvent =
  | { readonly type: "RumourOpened"; readonly proposition: Proposition }
  | { readonly type: "ReportFiled"; readonly report: Report; readonly match: Match }
  | {
      readonly type: "ReportWithdrawn";
      readonly reportId: ReportId;
      readonly reason: WithdrawalReason;
      /** Digest of an editor's words (`EditorWords`), where an editor found it misread. */
      readonly said?: Hash;
    }
  | { readonly type: "PropositionAmended"; readonly proposition: Proposition; readonly because: string }
  /** Everything this rumour held is read under `into` from now on; nothing is copied. */
  | { readonly type: "RumourMerged"; readonly into: RumourId; readonly match: Match }
  /** Undoes the merge: the rumour stands on its own again. */
  | {
      readonly type: "RumourSplit";
      readonly from: RumourId;
      readonly because: string;
      /** Digest of an editor's words (`EditorWords`), where an editor undid it. */
      readonly said?: Hash;
    }
  /** An editor's decision about where reports belong, entered for every rumour that it is about. */
  | ({ readonly type: "RumourRuled" } & Ruling)
  /** These reports, and no others, settle nothing from now on: the rumour is open again, or, without any, as it was. */
  | { readonly type: "RumourReopened"; readonly setAside: readonly ReportId[]; readonly said: Hash }
  /** An editor's sentence for the rumour, or the end of the last one: then it is called as it was before. */
  | { readonly type: "RumourRenamed"; readonly name: "given" | "taken back"; readonly said: Hash }
  /** An editor's word on what became of the matter, by the reports that show it; null takes the last one back. */
  | { readonly type: "RumourResolved"; readonly resolution: EditorsResolution | null; readonly said: Hash }
  /** At somebody's request an editor had a text erased of which reports stand here; they stay, without its words. */
  | { readonly type: "TextTakenDown"; readonly documentId: DocumentId; readonly said: Hash };

/** The reports that stand here now are in the right place, and so is what is merged; see `Ruled`. */
export interface Ruling {
  readonly ruling: "merged" | "split" | "moved" | "kept" | "renamed" | "reopened" | "resolved";
  readonly together: readonly RumourId[];
  readonly apart: readonly RumourId[];
  readonly guests: readonly ReportId[];
  readonly settled: readonly ReportId[];
  /** Those that stand here and about which nothing is decided: the desk may put them elsewhere. */
  readonly free?: readonly ReportId[];
  /** Digest of what the editor said (`EditorWords`), which stands beside the chain. */
  readonly said: Hash;
}

/** Why the desk put this report under this rumour; kept so that the decision can be argued with. */
export interface Match {
  /** From 0 to 1. */
  readonly score: number;
  readonly method: `${string}@${string}`;
  /** One short phrase a reason, strongest first: "same acquirer", "published within 30 days". */
  readonly reasons: readonly string[];
  /** Digest of an editor's words (`EditorWords`), where an editor put it there. */
  readonly said?: Hash;
}

export type WithdrawalReason = "outlet-corrected" | "outlet-removed" | "misread" | "misfiled";

/** Position in the whole ledger: 1, 2, 3, … without gaps. */
export type Seq = number;

/** An event as entered. Only a ledger makes these. */
export interface Entry {
  readonly seq: Seq;
  readonly rumourId: RumourId;
  /** The rumour's version after this entry: 1, 2, 3, … */
  readonly version: number;
  /** When the desk learned it. When it was published is in the report. */
  readonly enteredAt: Instant;
  readonly enteredBy: `editor:${string}` | `desk@${string}`;
  readonly event: RumourEvent;
  readonly previous: Hash;
  readonly hash: Hash;
}
