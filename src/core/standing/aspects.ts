import type { ClaimKind, Role } from "../claim/kinds.ts";
import type { EntityId } from "../mention/entity.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { AspectOutcome } from "./state.ts";

/** The proposition taken apart, and what became of each part, with the reports that it rests on. */
export interface Aspects {
  readonly act: Aspect;
  readonly parties: readonly PartyAspect[];
  /** What is bought, or worked on together: the kinds of agreement that are told of, and the products. */
  readonly objects: readonly ObjectAspect[];
  /** Null when no sum was ever told. */
  readonly terms: TermsAspect | null;
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
  /** "before": it was part of what was rumoured; "after": only a report of what had been confirmed names it. */
  readonly told: "before" | "after";
  /** The place of the party that it was instead, when this one was wrong and one other is named for it. */
  readonly instead: number | null;
}

export interface ObjectAspect extends Aspect {
  readonly object:
    | { readonly type: "kind"; readonly kind: ClaimKind }
    | { readonly type: "product"; readonly product: EntityId };
}

/** Sums, verbatim: the last that was rumoured, and the one that was confirmed. */
export interface TermsAspect extends Aspect {
  readonly told: string;
  readonly confirmed: string | null;
}
