import type { Span } from "../../base/span.ts";
import type { DocumentId } from "../../document/document.ts";
import type { AskedMatch } from "../../rumour/match-asked.ts";
import type { RumourId } from "../../rumour/rumour.ts";
import type { RumourState } from "../../standing/state.ts";
import type { RumourView } from "../rumour-view.ts";
import type { Swapped } from "./kin-parties.ts";

/**
 * What can be wrong with a draft.
 *
 * - "headline": it is firmer than the text below it;
 * - "unattributed": a sentence tells as a fact, on nobody's word, what is not settled;
 * - "uncredited": it tells what others told before and names none of them;
 * - "parties": a company stands where another is meant, or is given what it only uses the name of;
 * - "circular": whom it cites has it from this very page or outlet.
 */
export const DRAFT_WARNINGS = ["headline", "unattributed", "uncredited", "parties", "circular"] as const;
export type DraftWarningType = (typeof DRAFT_WARNINGS)[number];

export interface DraftWarning {
  readonly type: DraftWarningType;
  /** What is wrong, in plain sentences. */
  readonly text: string;
  /** Where in the draft; empty when it is about the whole. */
  readonly spans: readonly Span[];
  /** The rumour that shows it; null when the draft shows it by itself. */
  readonly rumour: RumourId | null;
}

/** A rumour of the desk that the draft tells of, without the draft and with it. */
export interface KnownRumour {
  readonly match: AskedMatch;
  readonly view: RumourView;
  /** As it would read with the draft among its reports, by the same rules as for every page. */
  readonly joined: RumourView;
  /** Rumours of its family, and others of its parties. */
  readonly relatives: readonly PastRumour[];
}

export interface PastRumour {
  readonly id: RumourId;
  readonly sentence: string;
  readonly state: RumourState;
}

/** What the desk knows of one matter of a draft, the best match first. */
export interface KnownMatter {
  readonly rumours: readonly KnownRumour[];
  /** Rumours of those whom a party may be taken for. */
  readonly swapped: readonly { readonly swapped: Swapped; readonly view: RumourView }[];
}

/** What there is to say about a draft. */
export interface DraftCheck {
  readonly warnings: readonly DraftWarning[];
  /** Rumours that it tells of, each with the number that it would have among their repeats. */
  readonly known: readonly ShownKnown[];
  /** Earlier rumours near it that came to nothing. */
  readonly history: readonly PastRumour[];
  /** A line that says whose news it is, ready to be copied; null when the desk knows of nobody. */
  readonly line: string | null;
  /** Documents of the desk to cite, the first known before the others. */
  readonly citations: readonly DraftCitation[];
}

export interface ShownKnown {
  readonly rumour: RumourView;
  readonly reasons: readonly string[];
  /** The draft's place among the repeats, from 1; null when it would be no repeat. */
  readonly repeat: number | null;
  /** Why, by the rule that gives every report its role. */
  readonly because: string;
}

export interface DraftCitation {
  readonly documentId: DocumentId;
  readonly title: string;
  readonly outlet: string | null;
  readonly url: string | null;
  /** ISO 8601, no finer than it was given; null when the page names none. */
  readonly published: string | null;
}
