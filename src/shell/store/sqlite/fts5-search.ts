import { type Kysely, sql, type Transaction } from "kysely";
import type { DocumentId } from "../../../core/document/document.ts";
import type { Findable } from "../desk-store.ts";
import type { Found, SearchEngine } from "../search/engine.ts";
import { MOST_TERMS, type Phrase } from "../search/terms.ts";
import type { Tables } from "../sql/tables.ts";

export function fts5Search(db: Kysely<Tables>): SearchEngine {
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
  const match = phrases.map(matchOf).join(" AND ");
  const { rows } = await sql<{ documentId: DocumentId; score: number }>`
    SELECT document_id AS "documentId", -bm25(search_terms) AS score
    FROM search_terms JOIN document ON number = search_terms.rowid
    WHERE search_terms MATCH ${match}
    ORDER BY score DESC, document_id LIMIT ${limit}`.execute(db);
  return rows;
}

async function holding(
  db: Kysely<Tables>,
  phrases: readonly Phrase[],
  most: number,
): Promise<readonly DocumentId[]> {
  const match = phrases.map(matchOf).join(" AND ");
  const { rows } = await sql<{ documentId: DocumentId }>`
    SELECT document_id AS "documentId"
    FROM search_terms JOIN document ON number = search_terms.rowid
    WHERE search_terms MATCH ${match} LIMIT ${most}`.execute(db);
  return rows.map(({ documentId }) => documentId);
}

/** Terms hold letters and digits only, so nothing in a string of FTS5 needs escaping. */
function matchOf({ terms, last }: Phrase): string {
  return `"${terms.join(" ")}"${last === "beginning" ? "*" : ""}`;
}

async function add(step: Transaction<Tables>, documents: readonly Findable[]): Promise<void> {
  for (const { documentId, terms } of documents) {
    await sql`
      INSERT INTO search_terms (rowid, terms)
      SELECT number, ${terms.slice(0, MOST_TERMS).join(" ")} FROM document
      WHERE document_id = ${documentId} AND kept IS NOT NULL AND NOT EXISTS (SELECT 1 FROM search_terms WHERE rowid = number)`.execute(
      step,
    );
  }
}

async function clear(step: Transaction<Tables>): Promise<void> {
  await sql`INSERT INTO search_terms (search_terms) VALUES ('delete-all')`.execute(step);
}
