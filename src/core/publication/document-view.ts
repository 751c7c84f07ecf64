import type { Span } from "../base/span.ts";
import type { Interval } from "../base/time.ts";
import type { VoiceType } from "../claim/attribution.ts";
import type { Certainty, Modality, Reason, Stage } from "../claim/claim.ts";
import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { Credit, DatedBy, DocumentId, DocumentOutlet } from "../document/document.ts";
import type { ReportId, RumourId } from "../rumour/rumour.ts";
import type { RumourState } from "../standing/state.ts";
import type { Passage } from "./excerpt.ts";
import type { ShownFirmer } from "./rumour-view.ts";

/** All that readers can see of one document. Plain JSON; its text is there as an excerpt only. */
export interface DocumentView {
  readonly id: DocumentId;
  readonly givenId: string | null;
  readonly title: string;
  readonly outlet: DocumentOutlet | null;
  readonly byline: string | null;
  readonly language: string;
  readonly url: string | null;
  readonly published: DatedBy | null;
  readonly modified: DatedBy | null;
  readonly credits: readonly Credit[];
  /** How long the whole text is, in UTF-16 units. */
  readonly length: number;
  readonly passages: readonly Passage[];
  /** In the order of the text. */
  readonly claims: readonly DocumentClaim[];
}

/** A claim as it was read, or, where a newer reading no longer has it or its words were erased, as it was filed. */
export interface DocumentClaim {
  readonly kind: ClaimKind;
  readonly parties: readonly ClaimParty[];
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly main: boolean;
  /** On whose word; `words` is "" for the document's own, and null when they were erased. */
  readonly voice: { readonly type: VoiceType; readonly words: string | null };
  /** `words` is null when they were erased. */
  readonly time: { readonly words: string | null; readonly interval: Interval | null } | null;
  readonly amount: string | null;
  readonly firmer: ShownFirmer | null;
  readonly span: Span;
  readonly anchor: string;
  /** Every rule that had a say; empty for what stands only as it was filed. */
  readonly because: readonly ShownReason[];
  /** Where it stands; empty when it was filed under no rumour. */
  readonly filed: readonly FiledUnder[];
}

export interface ClaimParty {
  readonly role: Role;
  /** Null when the words were erased. */
  readonly name: string | null;
}

/** Which rule decided which field, and the words it rests on; `words` is null for a default. */
export interface ShownReason {
  readonly field: Reason["field"];
  readonly rule: string;
  readonly words: string | null;
}

export interface FiledUnder {
  readonly report: ReportId;
  /** As readers find it now; null when it is on no board. */
  readonly rumour: {
    readonly id: RumourId;
    readonly sentence: string;
    readonly state: RumourState;
  } | null;
}
