import type { Hash } from "../base/hash.ts";
import type { Span } from "../base/span.ts";
import type { Interval, Moment } from "../base/time.ts";
import type { VoiceType } from "../claim/attribution.ts";
import type { Certainty, FirmerHeadline, Modality, Stage } from "../claim/claim.ts";
import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { Reaction } from "../claim/reaction/reaction.ts";
import type { DocumentId } from "../document/document.ts";
import type { EntityId, EntityKind } from "../mention/entity.ts";

export type RumourId = `rumour_${string}`;
/**
 * Hash of document, kind, evidence span and first keys of the parties (one sentence can tell of stakes in three firms):
 * filing the same reading twice makes the same report.
 */
export type ReportId = `report_${string}`;

/** One proposition and everything outlets have reported about it. The fold of its ledger entries and nothing else. */
export interface Rumour {
  readonly id: RumourId;
  readonly proposition: Proposition;
  readonly reports: ReadonlyMap<ReportId, Report>;
  /** Where the reader is sent when two rumours turned out to be one; null while it stands on its own. */
  readonly mergedInto: RumourId | null;
  /** What an editor decided last about its reports; null when nobody ever did. The desk keeps to it. */
  readonly ruled: Ruled | null;
  /** Digests of the sentences that editors gave it (`EditorWords`); the last is in force, none is the desk's own. */
  readonly names: readonly Hash[];
  /** Reports that an editor set aside when reopening it: they are told, and settle nothing. */
  readonly setAside: readonly ReportId[];
  /** What an editor said became of it; null where nobody did, and the rule alone says. */
  readonly resolved: EditorsResolution | null;
  /** How many of its entries have been folded in; the next append must expect this number. */
  readonly version: number;
}

/** What became of a rumour by an editor's word, with the reports that show it, in the order of their ids; at least one. */
export interface EditorsResolution {
  readonly outcome: "confirmed" | "refuted" | "ended";
  readonly restsOn: readonly ReportId[];
}

/** What holds by an editor's word, until an editor decides otherwise. Ids of rumours are the ledger's. */
export interface Ruled {
  /** The reports that stood here then: no machine takes them away. */
  readonly reports: ReadonlySet<ReportId>;
  /** The rumours that are one with this one, itself among them, and those that it is not. */
  readonly together: readonly RumourId[];
  readonly apart: readonly RumourId[];
  /** Reports of these rumours that are there by an editor's word alone: they say nothing about where others belong. */
  readonly guests: readonly ReportId[];
  /** Reports of these rumours about which an editor has settled that they are in the right place. */
  readonly settled: readonly ReportId[];
}

/** What a rumour is about, in entities and not in words, so that two texts can share it. */
export interface Proposition {
  readonly kind: ClaimKind;
  readonly parties: readonly FiledParty[];
}

/**
 * A party as the ledger names it: by keys, never by words that somebody may ask to have erased.
 * The first key is the one it goes by: an entity id, for the unlisted a normalised name ("name:usair"), for unlisted
 * persons its hash ("person:1f3a…"). The others are those it can be found by; see party-keys.ts.
 */
export interface FiledParty {
  readonly role: Role;
  readonly entity: EntityId | null;
  readonly kind: EntityKind | "unknown";
  readonly keys: readonly string[];
}

/** The fact that an outlet published a claim. Filed once, never changed; at most withdrawn. */
export interface Report {
  readonly id: ReportId;
  readonly documentId: DocumentId;
  /** The outlet's id, or "outlet:" and its name in lower case for one that is not listed; null when the page names none. */
  readonly outlet: string | null;
  /** The publisher family of the outlet, or the outlet itself; null when there is none. */
  readonly family: string | null;
  /** Null when the page states none: such a report is never first. */
  readonly published: Moment | null;
  readonly claim: FiledClaim;
}

/** The claim as it was read when filed, without its words. A later reader does not rewrite it. */
export interface FiledClaim {
  readonly kind: ClaimKind;
  readonly parties: readonly FiledParty[];
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly voice: VoiceType;
  /** Nearest first. A voice that is a listed entity or outlet carries its key; others null. */
  readonly chain: readonly FiledVoice[];
  readonly time: Interval | null;
  /** The listed products that a co-operation is about, sorted; absent when none is named. */
  readonly products?: readonly EntityId[];
  /**
   * What parties and authorities are told to have said to it; absent when nothing is, and in what was filed before
   * reactions were read. Types and places only: their words are those of the document as it is held.
   */
  readonly reactions?: readonly Reaction[];
  readonly main: boolean;
  /** How the document's headline is firmer than its body; absent where it is not, and in entries of older desks. */
  readonly firmer?: FirmerHeadline;
  readonly evidence: Span;
  /** Salted hash of the words that stand beside the chain: quote, names, voices, time and amount. */
  readonly words: Hash;
}

export interface FiledVoice {
  readonly type: Exclude<VoiceType, "author">;
  readonly key: string | null;
}
