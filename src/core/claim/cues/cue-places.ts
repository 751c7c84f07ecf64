import type { Slot } from "../frame.ts";
import type { Marker } from "./cue.ts";
import type { CuePattern, KindRoles } from "./cue-pattern.ts";

/** What a place makes of who stands there; "owner" is the thing itself, or its giver where only a unit of it is meant. */
export type PlaceRole = keyof KindRoles | "party" | "owner" | "thing or taker";

/** A place beside the words for a kind. */
export interface CuePlace {
  readonly role: PlaceRole;
  /** Somebody by his place in the sentence, or all whose names stand behind one of the small words. */
  readonly who: "subject" | "subjects" | "object" | "doer" | "others" | "equals" | readonly Marker[];
  readonly slot: Slot;
  /** Those behind the words are meant, if there are any. */
  readonly only?: "behind";
  readonly most?: number;
  /** The place counts only where nobody is found there. */
  readonly unless?: "subject" | "object" | "doer";
}

/** Who stands where in each pattern, the surest place first. */
export const CUE_PLACES: Readonly<Record<CuePattern, readonly CuePlace[]>> = {
  takes: [
    { role: "taker", who: "subjects", slot: "subject" },
    { role: "thing", who: "object", slot: "object" },
    { role: "giver", who: ["from", "agent", "von"], slot: "from" },
    { role: "owner", who: ["of", "dative", "whose"], slot: "of", unless: "object" },
    { role: "giver", who: ["of", "dative", "whose"], slot: "of" },
    { role: "thing", who: ["in", "to"], slot: "in", unless: "object" },
  ],
  taken: [
    { role: "thing", who: "subject", slot: "subject" },
    { role: "taker", who: ["by", "agent", "from", "von"], slot: "by", most: 2 },
    { role: "thing", who: ["of", "dative", "whose"], slot: "of", unless: "subject" },
  ],
  taking: [
    { role: "taker", who: ["by", "agent"], slot: "by" },
    { role: "owner", who: ["of", "dative", "whose", "von"], slot: "of", only: "behind" },
    { role: "taker", who: "subjects", slot: "subject" },
    { role: "thing", who: "object", slot: "object" },
    { role: "giver", who: ["from"], slot: "from" },
    { role: "thing", who: ["in", "to", "with"], slot: "in" },
  ],
  gives: [
    { role: "giver", who: "subject", slot: "subject" },
    { role: "taker", who: ["to"], slot: "to" },
    { role: "thing or taker", who: "object", slot: "object" },
    { role: "thing", who: ["of", "whose"], slot: "of", unless: "object" },
    { role: "taker", who: ["dative"], slot: "to" },
  ],
  given: [
    { role: "thing or taker", who: "subject", slot: "subject" },
    { role: "taker", who: ["to"], slot: "to" },
    { role: "giver", who: ["by", "agent", "from", "von"], slot: "by" },
    { role: "giver", who: ["of", "dative", "whose"], slot: "of" },
  ],
  giving: [
    { role: "taker", who: ["to", "with"], slot: "to" },
    { role: "owner", who: ["of", "dative", "whose", "von"], slot: "of", only: "behind" },
    { role: "giver", who: ["by", "agent", "from"], slot: "by" },
    { role: "giver", who: "subject", slot: "subject" },
  ],
  joins: [{ role: "party", who: "equals", slot: "between" }],
  does: [
    { role: "taker", who: "doer", slot: "subject" },
    { role: "taker", who: ["by", "agent", "of", "dative", "von"], slot: "of", most: 1, unless: "doer" },
    { role: "thing", who: "others", slot: "object" },
  ],
  doing: [
    { role: "taker", who: "subject", slot: "subject" },
    {
      role: "taker",
      who: ["of", "dative", "whose", "by", "agent", "von"],
      slot: "of",
      only: "behind",
      most: 1,
      unless: "subject",
    },
    { role: "thing", who: "others", slot: "object" },
  ],
};
