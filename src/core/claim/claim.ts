import type { Span, Words } from "../base/span.ts";
import type { Interval } from "../base/time.ts";
import type { DocumentId } from "../document/document.ts";
import type { EntityId, EntityKind } from "../mention/entity.ts";
import type { TimePrecision } from "../mention/time/time-expression.ts";
import type { Attribution } from "./attribution.ts";
import type { ClaimKind, Role } from "./kinds.ts";
import type { Reaction } from "./reaction/reaction.ts";

/** Hash of document, kind and evidence span: the same reading of the same text has the same id. */
export type ClaimId = `claim_${string}`;

/** How far the matter is, by the document's latest word. */
export const STAGES = ["considered", "talks", "proposed", "agreed", "completed", "denied", "ended"] as const;
export type Stage = (typeof STAGES)[number];

/** How surely the document itself puts it, whatever we think of the outlet. */
export const CERTAINTIES = ["fact", "reported", "rumoured", "speculated"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/**
 * What keeps apart the things that are not a report.
 *
 * - "report": what the document reports as it stands now, on its own or another's word;
 * - "recalled": an earlier rumour or matter, told as background; belongs to that earlier rumour, not to today's;
 * - "speculation": the writer's own guess; never opens a rumour by itself and never counts as an origin.
 */
export const MODALITIES = ["report", "recalled", "speculation"] as const;
export type Modality = (typeof MODALITIES)[number];

/**
 * One thing one document says about companies: who is said to do what, how surely, and on whose word.
 * A claim is a reading of text. It is not yet a rumour, and says nothing about what is true.
 */
export interface Claim {
  readonly id: ClaimId;
  readonly documentId: DocumentId;
  readonly kind: ClaimKind;
  readonly parties: readonly Party[];
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly time: When | null;
  /** Money or percentage of the matter, verbatim. */
  readonly amount: Words | null;
  /** The words for what changes hands where no name tells it ("its oil refinery"); deals without a target, else null. */
  readonly object: Words | null;
  /** What is paid in all, verbatim, or the words by which it is withheld ("undisclosed"); deals only, else null. */
  readonly price: Words | null;
  /** The listed products that a co-operation is about, sorted by id; absent when none is named. */
  readonly products?: readonly EntityId[];
  /** What its parties, and authorities, are told to have said to it, in the order of the text; absent when nothing is. */
  readonly reactions?: readonly Reaction[];
  /** Whether this is what the document is mainly about. */
  readonly main: boolean;
  /** How its headline is firmer than its body; absent where it is not, or only one of the two tells the matter. */
  readonly firmer?: FirmerHeadline;
  readonly evidence: Evidence;
  /** Every rule that had a say, in order, with the words it rests on. */
  readonly because: readonly Reason[];
}

/** A referent of the document in a role of the kind. */
export interface Party {
  readonly role: Role;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly entity: EntityId | null;
  readonly kind: EntityKind | "unknown";
}

/**
 * A time expression and the days it means; `interval` is null when the words could not be placed on a calendar.
 * `precision` is the smallest unit that the words fix: "day" of "on Tuesday", "vague" of "within weeks".
 */
export interface When extends Words {
  readonly interval: Interval | null;
  readonly precision: TimePrecision;
}

/** Where in the document it says so. Invariant: `quote` is the document's text at `span`. */
export interface Evidence {
  readonly span: Span;
  readonly quote: string;
}

/** How far and how surely one part of a document, headline or body, has a matter, and where it says so. */
export interface PartReading {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly span: Span;
}

/** A headline that goes further than its body ("stage"), is surer ("certainty"), or both; `body` is the firmest that the body says. */
export interface FirmerHeadline {
  readonly by: "stage" | "certainty" | "both";
  readonly headline: PartReading;
  readonly body: PartReading;
}

/** Which rule decided which field, and on what words; `span` is null for a default. */
export interface Reason {
  readonly field:
    | "kind"
    | "party"
    | "stage"
    | "certainty"
    | "modality"
    | "attribution"
    | "time"
    | "amount"
    | "price"
    | "main";
  readonly rule: string;
  readonly span: Span | null;
}
