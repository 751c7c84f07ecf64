import type { Kysely } from "kysely";
import type { Hash } from "../../../core/base/hash.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import type { InputProblem, Kept, KeptDocument, KeptReading, KeptSaid, KeptWords } from "../desk-store.ts";
import { chunks, columnText } from "./columns.ts";
import { parseDocument, parseReading, parseSaid, parseWords } from "./parse-row.ts";
import type { Tables } from "./tables.ts";

const PER_PAGE = 500;
const MOST_FOUND = 20;

export function keptIn(db: Kysely<Tables>): Kept {
  return {
    hasReading: (pageId, readBy) => hasReading(db, pageId, readBy),
    document: async (id) => (await documents(db, [id])).get(id) ?? null,
    documents: (ids) => documents(db, ids),
    find: (reference) => find(db, reference),
    at: (addresses) => at(db, addresses),
    beginning: (beginning) => beginningWith(db, beginning),
    all: (after) => all(db, after ?? ""),
    reading: (id) => reading(db, id),
    words: (digests) => words(db, digests),
    said: (digests) => said(db, digests),
    problems: () => problems(db),
  };
}

async function hasReading(db: Kysely<Tables>, pageId: string, readBy: string): Promise<boolean> {
  const row = await db
    .selectFrom("page")
    .innerJoin("document", "document.document_id", "page.document_id")
    .leftJoin("reading", (join) =>
      join.onRef("reading.document_id", "=", "page.document_id").on("read_by", "=", columnText(readBy)),
    )
    .select("page.page_id")
    .where("page.page_id", "=", pageId)
    .where((eb) => eb.or([eb("reading.number", "is not", null), eb("document.kept", "is", null)]))
    .executeTakeFirst();
  return row !== undefined;
}

async function documents(
  db: Kysely<Tables>,
  ids: readonly DocumentId[],
): Promise<ReadonlyMap<DocumentId, KeptDocument | "erased">> {
  const found = new Map<DocumentId, KeptDocument | "erased">();
  for (const some of chunks(ids)) {
    const rows = await db
      .selectFrom("document")
      .select(["document_id", "kept"])
      .where("document_id", "in", some)
      .execute();
    for (const row of rows) found.set(row.document_id as DocumentId, keptOr(row.document_id, row.kept));
  }
  return found;
}

async function find(db: Kysely<Tables>, reference: string): Promise<readonly DocumentId[]> {
  const wanted = columnText(reference);
  const rows = await db
    .selectFrom("document")
    .select("document_id")
    .where((eb) =>
      eb.or([
        eb("document_id", "=", wanted),
        eb("given_id", "=", wanted),
        eb("url", "=", wanted),
        eb(
          "document_id",
          "in",
          eb.selectFrom("page").select("page.document_id").where("page_id", "=", wanted),
        ),
      ]),
    )
    .orderBy("number")
    .execute();
  return rows.map((row) => row.document_id as DocumentId);
}

async function at(db: Kysely<Tables>, addresses: readonly string[]): Promise<readonly DocumentId[]> {
  if (addresses.length === 0) return [];
  const rows = await db
    .selectFrom("document")
    .select("document_id")
    .where("url", "in", addresses.map(columnText))
    .orderBy("number")
    .execute();
  return rows.map((row) => row.document_id as DocumentId);
}

async function beginningWith(db: Kysely<Tables>, beginning: string): Promise<readonly DocumentId[]> {
  const from = columnText(beginning);
  const rows = await db
    .selectFrom("document")
    .select("document_id")
    .where("document_id", ">=", from)
    .where("document_id", "<", `${from}\uffff`)
    .orderBy("document_id")
    .limit(MOST_FOUND)
    .execute();
  return rows.map((row) => row.document_id as DocumentId);
}

async function* all(
  db: Kysely<Tables>,
  first: string,
): AsyncIterable<readonly [DocumentId, KeptDocument | "erased"]> {
  let after = first;
  for (;;) {
    const rows = await db
      .selectFrom("document")
      .select(["document_id", "kept"])
      .where("document_id", ">", after)
      .orderBy("document_id")
      .limit(PER_PAGE)
      .execute();
    for (const row of rows) yield [row.document_id as DocumentId, keptOr(row.document_id, row.kept)];
    if (rows.length < PER_PAGE) return;
    after = rows.at(-1)?.document_id ?? after;
  }
}

async function reading(db: Kysely<Tables>, id: DocumentId): Promise<KeptReading | null> {
  const row = await db
    .selectFrom("reading")
    .select(["read_by", "made"])
    .where("document_id", "=", id)
    .where("made", "is not", null)
    .orderBy("number", "desc")
    .limit(1)
    .executeTakeFirst();
  if (row === undefined || row.made === null) return null;
  return { documentId: id, readBy: row.read_by, ...parseReading(id, row.made) };
}

async function words(
  db: Kysely<Tables>,
  digests: readonly Hash[],
): Promise<ReadonlyMap<Hash, KeptWords | "erased">> {
  const found = new Map<Hash, KeptWords | "erased">();
  for (const some of chunks(digests)) {
    const rows = await db.selectFrom("words").selectAll().where("digest", "in", some).execute();
    for (const { digest, document_id: documentId, beside } of rows) {
      found.set(
        digest,
        beside === null
          ? "erased"
          : { digest, documentId: documentId as DocumentId, ...parseWords(digest, beside) },
      );
    }
  }
  return found;
}

async function said(
  db: Kysely<Tables>,
  digests: readonly Hash[],
): Promise<ReadonlyMap<Hash, KeptSaid | "erased">> {
  const found = new Map<Hash, KeptSaid | "erased">();
  for (const some of chunks(digests)) {
    const rows = await db.selectFrom("said").selectAll().where("digest", "in", some).execute();
    for (const { digest, beside } of rows) {
      found.set(digest, beside === null ? "erased" : { digest, ...parseSaid(digest, beside) });
    }
  }
  return found;
}

async function* problems(db: Kysely<Tables>): AsyncIterable<InputProblem> {
  let after = 0;
  for (;;) {
    const rows = await db
      .selectFrom("problem")
      .select(["number", "problem"])
      .where("number", ">", after)
      .orderBy("number")
      .limit(PER_PAGE)
      .execute();
    for (const row of rows) yield JSON.parse(row.problem);
    if (rows.length < PER_PAGE) return;
    after = rows.at(-1)?.number ?? after;
  }
}

function keptOr(id: string, kept: string | null): KeptDocument | "erased" {
  return kept === null ? "erased" : parseDocument(id, kept);
}
