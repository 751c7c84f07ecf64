import { type Kysely, sql, type Transaction } from "kysely";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Findable } from "../desk-store.ts";
import type { Found, SearchEngine } from "../search/engine.ts";
import { MOST_TERMS, type Phrase } from "../search/terms.ts";
import type { Tables } from "../sql/tables.ts";

export function tsvectorSearch(db: Kysely<Tables>): SearchEngine {
  return {
    find: (phrases, limit) => find(db, phrases, limit),
    holding: (phrases, most) => holding(db, phrases, most),
    add,
    clear,
  };
}

async function find(
  db: Kysely<Tables>,
  phrases: readonly Phrase[],
  limit: number,
): Promise<readonly Found[]> {
  const wanted = phrases.map(queryOf).join(" & ");
  const { rows } = await sql<{ documentId: DocumentId; score: number }>`
    SELECT document_id AS "documentId", ts_rank(terms, wanted) AS score
    FROM search_terms, CAST(${wanted} AS tsquery) AS wanted
    WHERE terms @@ wanted
    ORDER BY score DESC, document_id LIMIT ${limit}`.execute(db);
  return rows;
}

async function holding(
  db: Kysely<Tables>,
  phrases: readonly Phrase[],
  most: number,
): Promise<readonly DocumentId[]> {
  const wanted = phrases.map(queryOf).join(" & ");
  const { rows } = await sql<{ documentId: DocumentId }>`
    SELECT document_id AS "documentId" FROM search_terms
    WHERE terms @@ CAST(${wanted} AS tsquery) LIMIT ${most}`.execute(db);
  return rows.map(({ documentId }) => documentId);
}

/** Terms hold letters and digits only, so quotes keep them whole and nothing in them needs escaping. */
function queryOf({ terms, last }: Phrase): string {
  const quoted = terms.map((term) => `'${lexeme(term)}'`).join(" <-> ");
  return `(${quoted}${last === "beginning" ? ":*" : ""})`;
}

async function add(step: Transaction<Tables>, documents: readonly Findable[]): Promise<void> {
  for (const { documentId, terms } of documents) {
    await sql`
      INSERT INTO search_terms (document_id, terms)
      SELECT document_id, CAST(${vectorOf(terms)} AS tsvector) FROM document
      WHERE document_id = ${documentId} AND kept IS NOT NULL
      ON CONFLICT DO NOTHING`.execute(step);
  }
}

async function clear(step: Transaction<Tables>): Promise<void> {
  await sql`DELETE FROM search_terms`.execute(step);
}

/** How many positions of one word PostgreSQL keeps in a document. */
const MOST_POSITIONS = 255;

/** PostgreSQL's own notation: each word with its places in the text, as the desk cut it and not as PostgreSQL would. */
function vectorOf(terms: readonly string[]): string {
  const positions = new Map<string, number[]>();
  for (const [index, term] of terms.slice(0, MOST_TERMS).entries()) {
    const word = lexeme(term);
    const known = positions.get(word);
    if (known === undefined) positions.set(word, [index + 1]);
    else if (known.length < MOST_POSITIONS) known.push(index + 1);
  }
  return [...positions].map(([word, places]) => `'${word}':${places.join()}`).join(" ");
}

/** PostgreSQL takes no lexeme longer than 2,046 bytes; a "word" of 500 letters is none that anybody looks for. */
function lexeme(term: string): string {
  return term.slice(0, 500);
}
