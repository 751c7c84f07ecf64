import type { Span, Words } from "../base/span.ts";
import type { Interval, Moment } from "../base/time.ts";
import type { VoiceType } from "../claim/attribution.ts";
import type { Certainty, Modality, Stage } from "../claim/claim.ts";
import type { Role } from "../claim/kinds.ts";
import type { DocumentId } from "../document/document.ts";
import type { Edit } from "../ledger/edits.ts";
import type { EntityId } from "../mention/entity.ts";
import type { Earliest } from "../provenance/earliest.ts";
import type { Phantom } from "../provenance/phantom.ts";
import type { ReportRole } from "../provenance/role.ts";
import type { TraceBasis } from "../provenance/trace.ts";
import type { ReportId, RumourId } from "../rumour/rumour.ts";
import type { Aspects } from "../standing/aspects.ts";
import type { DayState } from "../standing/state.ts";
import type { BoardRow } from "./board-row.ts";
import type { ShownReaction } from "./reactions-told.ts";
import type { Sentence } from "./sentence.ts";

/** All that readers can see of one rumour. Plain JSON. */
export interface RumourView extends BoardRow {
  /** The rumour's id in the ledger, and those that were merged into it. */
  readonly ledgerIds: readonly RumourId[];
  /** What editors decided about it, oldest first. */
  readonly edits: readonly Edit[];
  readonly parties: readonly ShownParty[];
  /** The life of the rumour as sentences: how it began, how it spread, what became of it. */
  readonly life: readonly Sentence[];
  readonly states: readonly DayState[];
  /** The reports that the state rests on: those that confirmed, denied, refuted or ended it; else the first. */
  readonly restsOn: readonly ReportId[];
  /** Whether the state is what the rule makes of the reports, or an editor resolved it by some of them. */
  readonly resolvedBy: "rule" | "editor";
  /** Whether documents name the horizon, or it is the default of the kind; null when there is none. */
  readonly horizonBy: "words" | "default" | null;
  readonly aspects: Aspects;
  readonly origin: ShownOrigin | null;
  /** What parties and authorities said to it, denials by their kind among them; moves no state. */
  readonly reactions: readonly ShownReaction[];
  readonly phantoms: readonly Phantom[];
  readonly earliest: Earliest;
  /** Reports that cite what was published later: which of the two had it first, they cannot show. */
  readonly circular: readonly CircularCitation[];
  /** By published date then document id; the undated come last. One line a document. */
  readonly timeline: readonly TimelineLine[];
}

export interface CircularCitation {
  readonly documentId: DocumentId;
  readonly cites: DocumentId;
  readonly words: string;
}

export interface ShownParty {
  readonly role: Role;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly entity: EntityId | null;
  /** The name it is listed under; null when it is in no table. */
  readonly listed: string | null;
}

/** Who had it first, as far as is known. */
export interface ShownOrigin {
  readonly documentId: DocumentId;
  /** On whose word, verbatim; "" when the document says it on its own. */
  readonly voice: string;
  readonly type: VoiceType;
}

export interface TimelineLine {
  readonly reportId: ReportId;
  readonly documentId: DocumentId;
  /** The id its sender gave the document, where there is one. */
  readonly givenId: string | null;
  readonly url: string | null;
  readonly title: string;
  /** ISO 639-1 of the document, "und" where it cannot be told or the document was erased. */
  readonly language: string;
  readonly outlet: string | null;
  /** The key under which reports carry the outlet; null when the page names none. */
  readonly outletKey: string | null;
  /** When it was said: for a later version of a page, when the page was changed. */
  readonly published: Moment | null;
  /** The version of the page before this one, when both tell of the rumour. */
  readonly revises: DocumentId | null;
  readonly role: ReportRole;
  /** Why it has this role, in one phrase, and the report it draws on where that is held. */
  readonly because: string;
  /** The words of the document that show it; null where their absence does, or a text beside it. */
  readonly shownBy: Words | null;
  readonly drawsOn: { readonly documentId: DocumentId; readonly by: TraceBasis } | null;
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly voice: { readonly type: VoiceType; readonly words: string };
  readonly time: { readonly words: string; readonly interval: Interval | null } | null;
  readonly main: boolean;
  /** How its headline is firmer than its body, in words and with both; null where it is not, or the text was erased. */
  readonly firmer: ShownFirmer | null;
  /** Null when the words were erased. */
  readonly quote: string | null;
  readonly evidence: Span;
  /** What else the document says of the matter, on which an outcome can rest too. */
  readonly others: readonly { readonly reportId: ReportId; readonly evidence: Span }[];
}

/** A headline that is firmer than what it heads: goes further ("stage"), is surer ("certainty"), or both. */
export interface ShownFirmer {
  readonly by: "stage" | "certainty" | "both";
  /** One plain sentence without a full stop, with the words of both parts. */
  readonly text: string;
  readonly headline: ShownPart;
  readonly body: ShownPart;
}

/** One part of a document as it has the matter; `quote` is the document's text at `span`. */
export interface ShownPart {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly span: Span;
  readonly quote: string;
}
