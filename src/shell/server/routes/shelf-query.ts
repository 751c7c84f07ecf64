import { CLAIM_KINDS, type ClaimKind } from "../../../core/claim/kinds.ts";
import { type RumourState, STATES } from "../../../core/standing/state.ts";
import { isCursor } from "../../store/facet-cursor.ts";
import type { ShelfWish } from "../../work/shelves/shelf-page.ts";

/** What a reader asks of a shelf, before the company is looked up that a name means. */
export interface ShelfQuery extends Omit<ShelfWish, "company"> {
  /** A key or a name, as it was typed. */
  readonly company: string | null;
  readonly before: string | null;
}

/** The query, or a sentence that says what is wrong with it and what to do. */
export type ReadQuery = { readonly query: ShelfQuery } | { readonly trouble: string };

/** A form gives what was left empty as nothing in it: that is no wish. */
export function readShelfQuery(given: Readonly<Record<string, string>>): ReadQuery {
  const of = (name: string) => given[name]?.trim() || null;
  const [kind, state, language] = [of("kind"), of("state"), of("language")];
  const [since, until, before] = [of("since"), of("until"), of("before")];
  const trouble =
    oneOf("kind", kind, Object.keys(CLAIM_KINDS)) ??
    oneOf("state", state, STATES) ??
    (language === null || /^[a-z]{2,3}$/.test(language) ? null : NO_LANGUAGE) ??
    dateTrouble("since", since) ??
    dateTrouble("until", until) ??
    (since !== null && until !== null && since > until ? NO_TIME : null) ??
    (before === null || isCursor(before) ? null : NO_PLACE);
  if (trouble !== null) return { trouble };
  const query = {
    company: of("company"),
    kind: kind as ClaimKind | null,
    state: state as RumourState | null,
    language,
    since,
    until,
    before,
  };
  return { query };
}

const NO_LANGUAGE = "“language” must be a code of two or three letters, such as en, de or zh.";
const NO_TIME = "“since” is later than “until”: no day lies between them. Exchange the two.";
const NO_PLACE = "“before” is no place in this list. Begin again at its top and follow “Older”.";

function oneOf(name: string, value: string | null, words: readonly string[]): string | null {
  if (value === null || words.includes(value)) return null;
  return `“${name}” must be one of: ${words.join(", ")}.`;
}

function dateTrouble(name: string, value: string | null): string | null {
  if (value === null || isDate(value)) return null;
  return `“${name}” must be a day of the calendar written like 2017-07-04.`;
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00.000Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The address of a shelf with these wishes and no others. */
export function shelfPath(path: string, query: ShelfQuery): string {
  const wishes = new URLSearchParams();
  for (const name of ["company", "kind", "state", "language", "since", "until", "before"] as const) {
    const value = query[name];
    if (value !== null) wishes.set(name, value);
  }
  const text = wishes.toString();
  return text === "" ? path : `${path}?${text}`;
}
