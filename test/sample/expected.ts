import { readFileSync } from "node:fs";
import type { Precision } from "../../src/core/base/time.ts";
import type { VoiceType } from "../../src/core/claim/attribution.ts";
import type { Certainty, Modality, Stage } from "../../src/core/claim/claim.ts";
import type { ClaimKind, Role } from "../../src/core/claim/kinds.ts";
import type { DatedBy } from "../../src/core/document/document.ts";

/** The gold beside the sample: what a careful person reads in it. Conventions: the annotation guide for claims. */
export interface Expected {
  readonly documents: readonly ExpectedDocument[];
  readonly rumours: readonly ExpectedRumour[];
}

export interface ExpectedDocument {
  /** Unique in the sample: "xiaomi-nokia/D02", "twitter-musk/01-a". */
  readonly id: string;
  /** Below `sample/`. Several documents share a file when it is a feed or a list of records. */
  readonly file: string;
  /** Empty for a plain text, which has no address. */
  readonly url: string;
  readonly title: string;
  /** Null where the page names none. */
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly published: ExpectedDate | null;
  /** When the page says it was changed, in UTC; null when it does not say. */
  readonly modified: string | null;
  readonly language: string;
  readonly body: ExpectedBody;
  /** Null where only the metadata were written down: pages that are not in English. */
  readonly claims: readonly ExpectedClaim[] | null;
}

/** Enough of the main text to tell that all of it was found and nothing else: its two ends and its length. */
export interface ExpectedBody {
  readonly begins: string;
  readonly ends: string;
  /** Runs of characters between white space, over all paragraphs. */
  readonly words: number;
}

export interface ExpectedDate {
  /** The earliest instant meant, ISO 8601 in UTC. */
  readonly at: string;
  readonly precision: Precision;
  readonly basis: DatedBy["basis"];
  /** Minutes that the page's own clock is ahead of UTC; left out where it gives UTC or no zone. */
  readonly offset?: number;
}

/** A claim in the form of the annotation guide, with the modality that the guide leaves to prose. */
export interface ExpectedClaim {
  readonly kind: ClaimKind;
  readonly parties: readonly {
    readonly role: Role;
    readonly name: string;
    readonly aliases: readonly string[];
  }[];
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly modality: Modality;
  readonly attribution: { readonly source: string; readonly type: VoiceType };
  readonly time: string;
  readonly amount: string;
  readonly main: boolean;
  readonly quote: string;
}

/** One proposition of the sample, over all languages. */
export interface ExpectedRumour {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Kinds under which documents tell the same matter: "they cooperate" and "they license each other's patents". */
  readonly otherKinds: readonly ClaimKind[];
  readonly parties: readonly { readonly role: Role; readonly name: string }[];
  /** In plain words, for a person comparing boards. */
  readonly proposition: string;
  /** Documents that carry a report of it, by the earliest instant their date can mean, the undated last. */
  readonly reports: readonly ExpectedReport[];
  /** The document that had it first, and whose word it gives. The document is null where nobody in the sample had it first-hand. */
  readonly origin: { readonly document: string | null; readonly voice: string };
  /** How far the matter had come when the sample ends, by the last word of its documents. */
  readonly stage: Stage;
  /** What a careful desk would call it at the end of 2023 (states of a rumour's life). */
  readonly state: string;
  readonly aspects: Readonly<Record<string, string>>;
}

export interface ExpectedReport {
  readonly document: string;
  readonly stage: Stage;
  readonly modality: Modality;
  readonly role:
    | "origin"
    | "independent"
    | "repeat"
    | "reprint"
    | "translation"
    | "first_party"
    | "undetermined";
}

export function loadExpected(): Expected {
  const path = new URL("../../sample/expected.json", import.meta.url);
  return JSON.parse(readFileSync(path, "utf8")) as Expected;
}
