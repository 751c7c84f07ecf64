import type { Span, Words } from "../base/span.ts";
import type { ReferentId } from "../mention/mention.ts";
import type { Attribution } from "./attribution.ts";
import type { Certainty, Modality, Reason, Stage } from "./claim.ts";
import type { Frame, Slot } from "./frame.ts";
import type { ClaimKind, Role } from "./kinds.ts";

/** Somebody in a role, as one sentence puts it. */
export interface Filler {
  readonly role: Role;
  readonly referent: ReferentId;
  /** Where it stood beside the trigger, and at which unit of its sentence; "context" for who is only known from before. */
  readonly slot: Slot | "context";
  readonly at: number;
}

/**
 * A claim as one sentence makes it, before the sentences of a document are brought together.
 * Candidates of the same matter become one claim (`merge.ts`).
 */
export interface Candidate {
  readonly kind: ClaimKind;
  readonly frame: Frame;
  readonly fillers: readonly Filler[];
  /** The words for a product that has no name and so is no referent; null for all else. */
  readonly described: Words | null;
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly attribution: Attribution;
  readonly evidence: Span;
  readonly sentence: number;
  readonly part: "title" | "body";
  /**
   * "reference": it names no parties of its own and adds to a matter told before ("the deal was rejected"). "alone": a bid
   * of which only the bidder is named; it is let go unless the document shows for whom it is.
   */
  readonly weight: Frame["weight"] | "reference" | "alone";
  /** Whether the stage rests on a cue rather than on a default; a default gives way to a cue elsewhere. */
  readonly cued: boolean;
  readonly because: readonly Reason[];
}

/** The tests a trigger has to pass to make a claim, in the order in which they are made. */
export const TESTS = [
  "part of speech",
  "words near it",
  "arguments",
  "company",
  "needed parties",
  "what is told",
] as const;

/** Why a trigger makes no claim, and which test it failed: the later the test, the nearer it came. */
export interface Refusal {
  readonly failed: (typeof TESTS)[number];
  readonly reason: string;
}

/** A trigger that made no claim, and why: what `hearsay explain` shows for a sentence without one. */
export interface Dropped extends Refusal {
  readonly sentence: number;
  readonly span: Span;
  readonly frame: string;
}

/** What the rules made of a sentence: what they read in it and what they let go. */
export interface RuleReading {
  readonly candidates: readonly Candidate[];
  readonly dropped: readonly Dropped[];
}
