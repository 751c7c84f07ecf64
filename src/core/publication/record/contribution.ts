import type { VoiceType } from "../../claim/attribution.ts";
import type { Role } from "../../claim/kinds.ts";
import type { NoCase, RecordCase } from "../../standing/record/record-case.ts";
import type { CompanyKey } from "../company-key.ts";

/** What one rumour adds to the record of one outlet, voice or company. Plain JSON. */
export type Contribution = OutletIn | VoiceIn | CompanyIn;

/**
 * What an outlet is to a rumour, by the best of its reports' roles: it had it on knowledge of its own, passed on what
 * others had, gave a party's own word, or nothing shows which.
 */
export type OutletPart = "originated" | "passed on" | "party's word" | "undetermined";

export interface OutletIn {
  readonly type: "outlet";
  /** The outlet's id, or "outlet:" and its name for one that is not listed. */
  readonly key: string;
  readonly name: string;
  readonly part: OutletPart;
  /** Whether no dated report of the rumour is earlier than its own. */
  readonly first: "yes" | "no";
  /** Whether it changed a page that tells of it, so that a later version is held. */
  readonly changed: "yes" | "no";
  /** Whether a headline of its went further than the text below it, or was surer. */
  readonly firmer: "yes" | "no";
  /** The day on which it told it first, `YYYY-MM-DD`; null when none of its pages has a day. */
  readonly told: string | null;
  /** Only of what it originated. */
  readonly case: RecordCase | NoCase | null;
}

/**
 * What a voice is to a rumour: it knew, and an outlet had it from it; it is cited and the desk holds nothing of its own;
 * it is a party that spoke; or its word was told again.
 */
export type VoicePart = "originated" | "cited" | "spoke" | "told again";

export interface VoiceIn {
  readonly type: "voice";
  /** The listed entity; for media the outlet, as reports carry it. */
  readonly key: string;
  readonly name: string;
  readonly as: Exclude<VoiceType, "author" | "anonymous">;
  readonly part: VoicePart;
  readonly told: string | null;
  /** Only of what it originated, or is cited for. */
  readonly case: RecordCase | NoCase | null;
  /** Whether it denied it altogether, and whether it was confirmed afterwards. */
  readonly denied: "no" | "stood" | "belied";
}

export interface CompanyIn {
  readonly type: "company";
  readonly key: CompanyKey;
  /** As it is listed, so that a company and the brand that carries its name stay two; else as most call it. */
  readonly name: string;
  readonly aliases: readonly string[];
  readonly role: Role;
}

/** Outlets, voices and companies have records apart, though one may be two of them. */
export function whoOf({ type, key }: Contribution): `${Contribution["type"]} ${string}` {
  return `${type} ${key}`;
}
