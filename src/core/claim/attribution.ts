import type { Words } from "../base/span.ts";

/**
 * Who a voice is: `party` a company involved, its officials, its statement; `authority` a regulator, court, government
 * or filing; `media` another outlet; `analyst` analysts, experts, traders; `anonymous` unnamed sources and rumours;
 * `author` the document's own voice.
 */
export const VOICE_TYPES = ["party", "authority", "media", "analyst", "anonymous", "author"] as const;
export type VoiceType = (typeof VOICE_TYPES)[number];

/** One on whose word the text relies, in the text's own words. */
export interface Voice extends Words {
  readonly type: Exclude<VoiceType, "author">;
}

/**
 * On whose word. The chain is listed from the nearest voice to the farthest: in "the Journal reported, citing people
 * familiar", the Journal comes first. Invariant: `type` is "author" exactly when the chain is empty, and otherwise the
 * type of the voice that the claim is credited to; `source` is that voice's words, "" for the author.
 */
export interface Attribution {
  readonly type: VoiceType;
  readonly source: string;
  readonly chain: readonly Voice[];
}

/** On nobody's word but the document's own. */
export const AUTHOR: Attribution = { type: "author", source: "", chain: [] };
