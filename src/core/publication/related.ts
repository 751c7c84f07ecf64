import type { Relation } from "../rumour/family.ts";
import type { RumourId } from "../rumour/rumour.ts";

/** Another rumour of the family of one, as readers find it. */
export interface ShownRelative {
  /** The id that readers see. */
  readonly id: RumourId;
  readonly relation: Relation;
  readonly reasons: readonly string[];
}
