import type { DocumentId } from "../../../core/document/document.ts";
import { splitSentences } from "../../../core/document/sentences.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import { type FoundPassage, foundPassages } from "../../../core/publication/found-passages.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, KeptDocument } from "../../store/desk-store.ts";
import { foundWords } from "../../store/search/found-words.ts";
import { newestDay } from "../followers.ts";
import { type KeptRow, keptRow } from "../followers-board.ts";
import { rootOf } from "../followers-material.ts";

/** A document that holds the words that were looked for. */
export interface FoundDocument {
  readonly document: Pick<KeptDocument, "id" | "outlet" | "published" | "language">;
  /** "" where it has none. */
  readonly title: FoundPassage | null;
  readonly passages: readonly FoundPassage[];
  /** The first of the rumours that it has reports in, and how many others there are. */
  readonly rumours: readonly BoardRow[];
  readonly others: number;
}

export interface FoundDocuments {
  readonly documents: readonly FoundDocument[];
  /** "some": so many hold the words that these are any of them, in no order. */
  readonly order: "best first" | "some";
  readonly more: "yes" | "no";
}

/** How many documents may hold the words for them to be weighed against each other: what more hold says little. */
const MOST_WEIGHED = 2000;

/** A page of the documents that hold all the words. Erased ones are left out. */
export async function findDocuments(
  desk: Desk,
  query: string,
  { from, limit }: { readonly from: number; readonly limit: number },
): Promise<FoundDocuments> {
  const holding = await desk.search.holding(query, MOST_WEIGHED + 1);
  const order = holding.length > MOST_WEIGHED ? "some" : "best first";
  const ids = order === "some" ? holding : await weighed(desk, query, from + limit + 1);
  const wanted = ids.slice(from, from + limit);
  const documents = await desk.kept.documents(wanted);
  const day = await newestDay(desk);
  const found: FoundDocument[] = [];
  for (const id of wanted) {
    const document = documents.get(id);
    if (document === undefined || document === "erased") continue;
    found.push(await foundDocument(desk, document, query, day));
  }
  return { documents: found, order, more: ids.length > from + limit ? "yes" : "no" };
}

async function weighed(desk: Desk, query: string, limit: number): Promise<readonly DocumentId[]> {
  return (await desk.search.find(query, limit)).map(({ documentId }) => documentId);
}

const MOST_RUMOURS = 4;

async function foundDocument(
  desk: Desk,
  document: KeptDocument,
  query: string,
  day: string | null,
): Promise<FoundDocument> {
  const { id, text, bodyStart, title, outlet, published, language } = document;
  const places = foundWords(text, query);
  const head = { start: 0, end: title.length };
  const body = splitSentences(text, bodyStart).filter(({ part }) => part === "body");
  const rows = await rowsOf(desk, id, day);
  return {
    document: { id, outlet, published, language },
    title: text.startsWith(title) && title !== "" ? (foundPassages(text, [head], places)[0] ?? null) : null,
    passages: foundPassages(text, body, places),
    rumours: rows.slice(0, MOST_RUMOURS),
    others: Math.max(rows.length - MOST_RUMOURS, 0),
  };
}

/** The rumours that a document has reports in, as they read now. */
async function rowsOf(desk: Desk, id: DocumentId, day: string | null): Promise<readonly BoardRow[]> {
  const rows = new Map<string, BoardRow>();
  for (const place of await desk.rumours.reportsOf(id)) {
    const kept = place.withdrawn === "yes" ? null : await rowOf(desk, place.rumourId);
    if (kept !== null) rows.set(kept.row.id, rowOn(kept.row, day));
  }
  return [...rows.values()];
}

/** What stands on its own has its row under its own id: only for what was merged must the ledger be asked. */
async function rowOf(desk: Desk, id: RumourId): Promise<KeptRow | null> {
  const own = await keptRow(desk, id);
  if (own !== null) return own;
  const root = await rootOf(desk, id);
  return root === null ? null : keptRow(desk, root.id);
}

/** How many documents hold one word of a query by itself; "many" beyond a hundred. */
export interface HeldAlone {
  readonly word: string;
  readonly documents: number | "many";
}

const MANY = 100;
const MOST_WORDS = 8;

/** For a query of several words that no document holds together: where each leads alone. */
export async function wordsAlone(desk: Desk, query: string): Promise<readonly HeldAlone[]> {
  const words = [...new Set(query.match(/"[^"]+"\*?|[^\s"]+/g) ?? [])].slice(0, MOST_WORDS);
  if (words.length < 2) return [];
  const held = await Promise.all(
    words.map(async (word): Promise<HeldAlone> => {
      const { length } = await desk.search.holding(word, MANY + 1);
      return { word, documents: length > MANY ? "many" : length };
    }),
  );
  return held.filter(({ documents }) => documents !== 0);
}
