import type { ClaimKind, Role } from "./kinds.ts";
import type { Phrases } from "./words/lexicon.ts";

/**
 * Where an argument stands beside a trigger.
 *
 * For verbs, "subject" and "object" are those of the active voice: a passive is turned round before roles are given,
 * and its "by" is the subject. For nouns, "subject" is the subject of the verb that carries the noun ("Acme made an
 * offer"), "owner" the possessive before it ("Acme's offer"), "beside" the name written straight before it ("Acme
 * offer"), "whose" the owner of what the object is ("Acme's shops", "the shops of Acme"). All other slots are the prepositions they are named after.
 */
export const SLOTS = [
  "subject",
  "object",
  "whose",
  "owner",
  "beside",
  "by",
  "of",
  "for",
  "from",
  "to",
  "with",
  "in",
  "between",
  "against",
  "into",
  "at",
  "as",
  "on",
] as const;
export type Slot = (typeof SLOTS)[number];

/**
 * One way in which a kind of event is put into words: a trigger, and what role each argument of it plays.
 * Frames are data. To teach the reader a new wording, add a phrase or a frame to the kind's file in `kinds/`.
 */
export interface Frame {
  /** Shown by `hearsay explain`. */
  readonly name: string;
  readonly kind: ClaimKind;
  readonly triggers: readonly Trigger[];
  readonly roles: Readonly<Partial<Record<Slot, Role>>>;
  /** The frame is taken only when all roles of one of these sets are filled. */
  readonly needs: readonly (readonly Role[])[];
  /** How far the matter is when nothing beside the trigger says otherwise. */
  readonly stage: StageRule;
  /** What the words around the trigger must hold or must not hold. */
  readonly where: readonly Condition[];
  /**
   * How much this wording says by itself. A "mention" only refers to a matter ("the deal"): it can add to a claim that
   * another sentence makes, and makes none by itself unless it names all its parties. A "fallback" counts only where no
   * other frame read the sentence.
   */
  readonly weight: "telling" | "mention" | "fallback";
}

/** A verb's triggers come in inflected forms, a noun's in two. */
export interface Trigger {
  readonly part: "verb" | "noun";
  readonly phrases: Phrases<null>;
}

/**
 * The stage when no cue is found.
 * "by-tense": past and perfect are completed, "is …ing" agreed, "to …" proposed, present (headlines) completed.
 */
export type StageRule = "by-tense" | "considered" | "talks" | "proposed" | "agreed" | "completed" | "ended";

/**
 * A test of what stands near the trigger; word lists are named in `kinds/conditions.ts`.
 *
 * - "words": some (or none) of the words at a place are on a list;
 * - "share": how much of a company the object is about, by its percentage or its words;
 * - "document": the document speaks of one of the words anywhere.
 */
export type Condition =
  | {
      readonly test: "words";
      readonly place: "object" | "head" | "before" | "next" | "after" | "sentence";
      readonly holds: "any" | "none";
      readonly of: ReadonlySet<string>;
    }
  | { readonly test: "share"; readonly is: readonly Share[] }
  | { readonly test: "document"; readonly of: ReadonlySet<string> };

/** "none": no part of the capital is spoken of; "minority": up to half; "control": more, or what makes up the whole. */
export type Share = "none" | "minority" | "control";
