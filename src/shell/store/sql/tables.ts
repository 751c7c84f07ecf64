import type { Generated } from "kysely";

/**
 * The tables of a desk, alike in SQLite and PostgreSQL. Words from outside are kept as JSON text, in which NUL and lone
 * surrogates are escaped: PostgreSQL refuses the one, and SQLite's driver cuts a text off at it.
 */
export interface Tables {
  /** The ledger. Triggers refuse every change, and every entry that does not join on to the one before. */
  entry: EntryRow;
  page: { page_id: string; document_id: string };
  /** `kept` is null once the document was erased. `number` is the order in which documents came. */
  document: {
    number: Generated<number>;
    document_id: string;
    given_id: string | null;
    url: string | null;
    kept: string | null;
  };
  /** `made` is null once its document, or words of it, were erased. */
  reading: { number: Generated<number>; document_id: string; read_by: string; made: string | null };
  /** `beside` holds salt and words; null once they were erased. */
  words: { digest: string; document_id: string; beside: string | null };
  /** What editors said; `beside` holds salt and words, null once they were erased. */
  said: { digest: string; beside: string | null };
  problem: { number: Generated<number>; digest: string; problem: string };
  rumour_key: { key: string; rumour_id: string };
  report: ReportRow;
  follower: { name: string; position: number };
  /** `facets` is what it stands under, as JSON; null when that is nothing. */
  view_row: { follower: string; key: string; sort: string; view: string; facets: string | null };
  /** What rows of a follower stand under, each with how many; a facet keeps its number when no row is left under it. */
  view_facet: { number: Generated<number>; follower: string; facet: string; heading: string; rows: number };
  /** The rows under each facet, by its number, in their order. */
  view_place: { facet: number; sort: string; key: string };
}

export interface EntryRow {
  seq: number;
  rumour_id: string;
  version: number;
  entered_at: string;
  entered_by: string;
  event: string;
  previous: string;
  hash: string;
}

export interface ReportRow {
  report_id: string;
  rumour_id: string;
  document_id: string;
  seq: number;
  withdrawn: "yes" | "no";
}
