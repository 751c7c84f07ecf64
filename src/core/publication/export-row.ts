import type { Interval } from "../base/time.ts";
import type { VoiceType } from "../claim/attribution.ts";
import type { Certainty, Stage } from "../claim/claim.ts";
import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { ReactionType } from "../claim/reaction/reaction.ts";
import type { EntityId } from "../mention/entity.ts";
import type { CitedKind } from "../provenance/cited-kind.ts";
import type { ReportRole } from "../provenance/role.ts";
import type { TraceBasis } from "../provenance/trace.ts";
import type { RumourId } from "../rumour/rumour.ts";
import type { AspectOutcome, RumourState } from "../standing/state.ts";
import type { ShownRelative } from "./related.ts";

/**
 * A line of `hearsay export rumours`. A contract with other programs: fields may be added, none may change. `doc` is
 * the id that the document's sender gave it, or else the desk's own.
 */
export interface ExportRow {
  readonly id: RumourId;
  readonly kind: ClaimKind;
  readonly parties: readonly {
    readonly role: Role;
    readonly name: string;
    readonly aliases: readonly string[];
    readonly entity: EntityId | null;
  }[];
  readonly headline: string;
  readonly stage: Stage;
  readonly state: RumourState;
  /** A third party calls it untrue, which moves no state. */
  readonly disputed: "yes" | "no";
  readonly aspects: {
    readonly act: AspectOutcome;
    readonly parties: readonly {
      readonly role: Role;
      readonly name: string;
      readonly outcome: AspectOutcome;
      /** Whom it was instead, when this one was wrong and one other is named for it. */
      readonly instead: string | null;
    }[];
    /** Kinds of agreement ("licensing") and listed products ("ent_…") that it is about. */
    readonly objects: readonly { readonly object: string; readonly outcome: AspectOutcome }[];
    readonly terms: {
      readonly told: string;
      readonly confirmed: string | null;
      readonly outcome: AspectOutcome;
    } | null;
    readonly time: AspectOutcome | null;
  };
  /** `state` is the stage on that day, as the evaluation reads it; `standing` is the rumour's state. */
  readonly states: readonly {
    readonly date: string;
    readonly state: Stage;
    readonly standing: RumourState;
  }[];
  readonly reports: readonly {
    readonly doc: string;
    readonly role: ReportRole;
    readonly because: string;
    /** The words that show the role, and the document it draws on; null where there are none. */
    readonly shownBy: string | null;
    readonly drawsOn: { readonly doc: string; readonly by: TraceBasis } | null;
    readonly stage: Stage;
    readonly certainty: Certainty;
    readonly outlet: string | null;
    /** When it was said: for a later version of a page, when the page was changed. */
    readonly published: string | null;
    readonly time: Interval | null;
    /** The `doc` of the version of the page before this one; null for a page's first. */
    readonly revises: string | null;
    /** How the headline is firmer than the body, with the words of both; null where it is not. */
    readonly firmer: {
      readonly by: "stage" | "certainty" | "both";
      readonly headline: ExportedPart;
      readonly body: ExportedPart;
    } | null;
  }[];
  readonly origin: { readonly doc: string; readonly voice: string; readonly type: VoiceType } | null;
  readonly counts: { readonly documents: number; readonly outlets: number; readonly origins: number };
  /** What parties and authorities are told to have said to it; moves no state and is no origin. */
  readonly reactions: readonly {
    readonly type: ReactionType;
    readonly role: Role | null;
    readonly who: string;
    readonly told: readonly {
      readonly doc: string;
      readonly outlet: string | null;
      readonly published: string | null;
      readonly words: string | null;
    }[];
  }[];
  readonly phantoms: readonly {
    readonly words: string;
    readonly type: VoiceType;
    readonly before: string | null;
    readonly kind: CitedKind;
    readonly language: string | null;
    /** The documents that cite it. */
    readonly citedBy: readonly string[];
  }[];
  /**
   * `known`: when the first report that names its day was published. `possible`: the earliest that an undated report may
   * have been; null when nothing bounds it, because one has no date at all or something is cited that is not held.
   */
  readonly earliest: {
    readonly known: string | null;
    readonly possible: string | null;
    readonly undated: readonly string[];
    readonly phantoms: "none" | "may have been earlier";
  };
  /** Citations of what was published later than the citing document. */
  readonly circular: readonly { readonly doc: string; readonly cites: string; readonly words: string }[];
  readonly horizon: string | null;
  /** Other rumours of its family that it must not be merged with: rivals, the broader and the narrower, and so on. */
  readonly related: readonly ShownRelative[];
}

/** One part of a document as it has the matter, verbatim. */
export interface ExportedPart {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly quote: string;
}
