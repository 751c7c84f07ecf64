import type { Role } from "../claim/kinds.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { AspectOutcome } from "./state.ts";

/** The proposition taken apart, and what became of each part, with the reports that it rests on. */
export interface Aspects {
  readonly act: Aspect;
  readonly parties: readonly PartyAspect[];
  /** Null when no time was ever told. */
  readonly time: Aspect | null;
}

export interface Aspect {
  readonly outcome: AspectOutcome;
  readonly restsOn: readonly ReportId[];
}

/** `party` is the place of the party in the list of the rumour's parties. */
export interface PartyAspect extends Aspect {
  readonly role: Role;
  readonly party: number;
}
