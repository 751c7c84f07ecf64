import type { Span } from "../base/span.ts";
import type { EntityId, EntityKind } from "./entity.ts";

/** Number of a referent within its document; an index into `Mentions.referents`. */
export type ReferentId = number;

/** A place in the text that names, or stands for, someone or something. */
export interface Mention extends Span {
  readonly by: "name" | "ticker" | "description" | "pronoun";
  readonly referent: ReferentId;
  /** The others it stands for, in "the two companies"; empty for everything else. */
  readonly also: readonly ReferentId[];
  /** The rule that found it and the words it rests on, for `hearsay explain`. */
  readonly rule: string;
}

/** One company, person, authority or product of a document, with all the names the document gives it. */
export interface Referent {
  readonly id: ReferentId;
  readonly kind: EntityKind | "unknown";
  /** The fullest name used in the text, verbatim. */
  readonly name: string;
  /** Every other verbatim form the text uses as its name. */
  readonly aliases: readonly string[];
  /** Null when it is in no table. */
  readonly entity: EntityId | null;
  /** Whose a listed product is; absent for everything else. */
  readonly owner?: EntityId;
}

/** Mentions are in text order and do not overlap. */
export interface Mentions {
  readonly mentions: readonly Mention[];
  readonly referents: readonly Referent[];
}
