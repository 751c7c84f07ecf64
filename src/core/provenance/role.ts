import type { Words } from "../base/span.ts";
import type { ReportId } from "../rumour/rumour.ts";

/**
 * What a report is to its rumour.
 *
 * - "origin": the first that is known to say it, on a word not derived from another report;
 * - "independent": a later one, of another publisher family, on a word of its own;
 * - "repeat": the same knowledge again; "reprint": the same text; "translation": the same text in another language;
 * - "first_party": a party's own statement. It can resolve, and is never an independent origin;
 * - "undetermined": nothing shows where it has it from; counts for nothing.
 */
export const ROLES = [
  "origin",
  "independent",
  "repeat",
  "reprint",
  "translation",
  "first_party",
  "undetermined",
] as const;
export type ReportRole = (typeof ROLES)[number];

/** Whether someone stands behind a report of this role who knew for himself and is no party: such count as origins. */
export function isOrigin(role: ReportRole | undefined): boolean {
  return role === "origin" || role === "independent";
}

/** A report's role with what shows it. */
export interface Judged {
  readonly reportId: ReportId;
  readonly role: ReportRole;
  /** The rule that decided, in one short phrase: "cites another outlet", "same publisher family". */
  readonly because: string;
  /** The words of the report's own document that show it; null where their absence does, or a text beside it. */
  readonly shownBy: Words | null;
}
