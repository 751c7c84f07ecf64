import type { Instant } from "../base/time.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { CitedKind } from "./cited-kind.ts";

/** A voice or document that is cited and not held: "a section of the Chinese media", "PhoneArena reports". */
export interface Phantom {
  /** Who is cited, in the words of the first report that cites it. */
  readonly words: string;
  /** Kept for readers of earlier exports: what is cited and not held is somebody else's publication. */
  readonly type: "media";
  readonly kind: CitedKind;
  /** ISO 639-1; null when no citing says in which language it is. */
  readonly language: string | null;
  /** The outlet's key when the desk knows it, else null. */
  readonly outlet: string | null;
  /**
   * It must have said so before this: when the first report that cites it was published, or the end of the day, month or
   * year that this one names. Null when none is dated.
   */
  readonly before: Instant | null;
  /** By published date, then id. */
  readonly citedBy: readonly ReportId[];
}
