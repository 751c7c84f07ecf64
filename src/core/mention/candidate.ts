import type { Span } from "../base/span.ts";
import type { AliasUse } from "./gazetteer.ts";

/** A place in the text that may be a name, before it is known whose. */
export interface Candidate extends Span {
  readonly text: string;
  /** Number of its sentence in the document. */
  readonly sentence: number;
  /** Its tokens in that sentence: from `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  /** Whether it stands where any word has a capital. */
  readonly opens: boolean;
  /** Whether a verb follows that has a name before it more often than not: "said", "is", "will". */
  readonly acts: boolean;
  /** Its words as keys, without legal designators at the end: ["illinois", "regional", "bancorp"]. */
  readonly words: readonly string[];
  /** Whose alias it is, or the part before a designator is; empty when it is in no table. */
  readonly uses: readonly AliasUse[];
  readonly looks: Looks;
  readonly rule: string;
}

/** What a candidate looks like by its own words. */
export type Looks = "company" | "authority" | "institution" | "person" | "place" | "product" | "plain";
