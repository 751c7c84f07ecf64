import type { Stage } from "../claim/claim.ts";

/** Where a rumour stands, by the rule in docs/life-of-a-rumour.md and nobody's opinion. */
export const STATES = [
  "heard",
  "repeated",
  "corroborated",
  "denied",
  "confirmed",
  "confirmed in part",
  "refuted",
  "ended",
  "expired",
] as const;
export type RumourState = (typeof STATES)[number];

/** What became of one aspect of the proposition. "late" is not "false": it came true after the time that was told. */
export const OUTCOMES = ["true", "false", "changed", "late", "open"] as const;
export type AspectOutcome = (typeof OUTCOMES)[number];

/** The stage and the state from this day on, until the next change. Days are `YYYY-MM-DD` in UTC. */
export interface DayState {
  readonly date: string;
  readonly stage: Stage;
  readonly state: RumourState;
}
