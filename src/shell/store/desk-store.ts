// The port between Hearsay and what a desk is kept in. Three things keep a desk: SQLite, PostgreSQL and memory; all of
// them pass the one suite in test/contract.

import type { Hash } from "../../core/base/hash.ts";
import type { Note } from "../../core/base/note.ts";
import type { Instant } from "../../core/base/time.ts";
import type { Claim } from "../../core/claim/claim.ts";
import type { Document, DocumentId } from "../../core/document/document.ts";
import type { EditorWords } from "../../core/ledger/editor-words.ts";
import type { Entry, Seq } from "../../core/ledger/event.ts";
import type { Draft, Ledger } from "../../core/ledger/ledger.ts";
import type { FiledAt } from "../../core/ledger/places.ts";
import type { ClaimWords, Salt } from "../../core/ledger/words.ts";
import type { PageId } from "../../core/page/page.ts";
import type { Lookup } from "../../core/rumour/lookups.ts";
import type { ReportId, Rumour, RumourId } from "../../core/rumour/rumour.ts";

/** A desk that was opened. Everything on it but `ledger` stands beside the history or is made from it. */
export interface Desk {
  readonly ledger: Ledger;
  readonly kept: Kept;
  readonly rumours: Rumours;
  readonly views: Views;
  readonly search: Search;
  /** The newest entry's number and hash; null on an empty desk. */
  head(): Promise<Head | null>;
  /**
   * Keeps and enters a whole batch or nothing of it; what it returns survives a crash. What is already kept is left as
   * it is. Throws `StaleRumourError` when a rumour has moved on from what a draft expected, `DeskReadOnlyError` when the
   * desk was opened for reading.
   */
  enter(batch: Batch): Promise<readonly Entry[]>;
  /** A fresh salt for words that are about to be kept beside the chain, from the desk's source of chance. */
  newSalt(): Salt;
  /**
   * Erases what a person asked to have erased, and with it every view and every search row: their followers start again
   * from entry 1. The chain stays whole. On SQLite the words are gone from the desk's files too; on PostgreSQL they leave
   * the files with VACUUM, and write-ahead archives and backups are their keeper's. Returns how many were erased.
   */
  erase(request: Erasure): Promise<Erased>;
  /** What is wrong with the files or pages underneath, in the words of whatever keeps them; empty when nothing is. */
  damage(): Promise<readonly string[]>;
  /** Lets go of the desk, and of the right to write on it. Calling it twice does nothing. */
  close(): Promise<void>;
}

/** What the clerk hands over at once: about a hundred documents with all that came of them. */
export interface Batch {
  readonly documents: readonly KeptDocument[];
  readonly readings: readonly KeptReading[];
  readonly words: readonly KeptWords[];
  /** In the order in which they were decided; several of one rumour build on each other. */
  readonly drafts: readonly Draft[];
  readonly problems: readonly InputProblem[];
  /** What editors said when they decided on these drafts; nothing when the desk decided by itself. */
  readonly said?: readonly KeptSaid[];
  /** In whose name the drafts are entered; default: what the desk was opened with. */
  readonly by?: Entry["enteredBy"];
}

/** A document as kept: without its sentences (split the text again) and its notes (they are in the reading). */
export type KeptDocument = Omit<Document, "sentences" | "notes">;

/** What a reader made of a document; a newer reader's reading is kept beside the older one's. */
export interface KeptReading {
  readonly documentId: DocumentId;
  /** Name and version of the reader, so that a re-reading can be told from a change in the news. */
  readonly readBy: string;
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}

/** Words beside the chain. Invariant: `digest` is `digestOf(salt, words)`. */
export interface KeptWords {
  readonly digest: Hash;
  readonly documentId: DocumentId;
  readonly salt: Salt;
  readonly words: ClaimWords;
}

/** An editor's words beside the chain. Invariant: `digest` is `digestOfSaid(salt, words)`. */
export interface KeptSaid {
  readonly digest: Hash;
  readonly salt: Salt;
  readonly words: EditorWords;
}

/** An input that could not be used, or not wholly: what it was, where in it, why, and a code for the kind of trouble. */
export interface InputProblem {
  readonly input: string;
  readonly place: string | null;
  readonly reason: string;
  readonly code: string;
}

/** What stands beside the chain. `null` and absence mean never kept; "erased" means it was kept and is gone for good. */
export interface Kept {
  /** Whether this reader has already read this page: then reading it again brings nothing new. */
  hasReading(pageId: PageId, readBy: string): Promise<boolean>;
  document(id: DocumentId): Promise<KeptDocument | "erased" | null>;
  documents(ids: readonly DocumentId[]): Promise<ReadonlyMap<DocumentId, KeptDocument | "erased">>;
  /** The documents a person may mean by this: a document id, a given id, a page id or an address. Oldest kept first. */
  find(reference: string): Promise<readonly DocumentId[]>;
  /** The documents at any of these addresses, as they are written. Oldest kept first. */
  at(addresses: readonly string[]): Promise<readonly DocumentId[]>;
  /** Documents whose id begins with this, erased ones too, in the order of their ids; at most 20. */
  beginning(beginning: string): Promise<readonly DocumentId[]>;
  /** All documents in the order of their ids, erased ones too; or those with ids behind `after`. */
  all(after?: DocumentId): AsyncIterable<readonly [DocumentId, KeptDocument | "erased"]>;
  /** The newest reading of a document. */
  reading(id: DocumentId): Promise<KeptReading | null>;
  words(digests: readonly Hash[]): Promise<ReadonlyMap<Hash, KeptWords | "erased">>;
  said(digests: readonly Hash[]): Promise<ReadonlyMap<Hash, KeptSaid | "erased">>;
  /** Oldest first. The same problem of the same place in the same input is kept once. */
  problems(): AsyncIterable<InputProblem>;
}

/** Rumours as they are now: an index over the ledger that is kept in step with it, entry by entry. */
export interface Rumours {
  /** The fold of the rumour's entries; null when there is no such rumour. */
  rumour(id: RumourId): Promise<Rumour | null>;
  /** Those there are; an id given twice is one. */
  rumours(ids: readonly RumourId[]): Promise<ReadonlyMap<RumourId, Rumour>>;
  /** The rumour's own entries, oldest first. */
  entries(id: RumourId): Promise<readonly Entry[]>;
  /** Rumours that stand, or once stood, under a key of every list: with one list, under one of its keys. */
  withKeys(...lists: Lookup): Promise<readonly RumourId[]>;
  /** Where the reports of a document stand, withdrawn ones too. */
  reportsOf(id: DocumentId): Promise<readonly FiledAt[]>;
  /** Where a report stands now; if it is withdrawn everywhere, where it last stood. */
  report(id: ReportId): Promise<FiledAt | null>;
  /** Rumours whose id begins with this, in the order of their ids; at most 20. */
  find(beginning: string): Promise<readonly RumourId[]>;
  /** Reports whose id begins with this, withdrawn ones too, in the order of their ids; at most 20. */
  findReports(beginning: string): Promise<readonly ReportId[]>;
  /** All of the index as it is kept, in no order: the ledger says how it should be. */
  index(): Promise<RumourIndex>;
  /** Throws the index away and makes it again from the ledger. */
  reindex(): Promise<void>;
}

/** Which keys, as the store keeps them, lead to which rumour, and where reports stand. */
export interface RumourIndex {
  readonly keys: readonly { readonly key: string; readonly rumourId: RumourId }[];
  readonly reports: readonly FiledAt[];
}

/** Rows that a follower makes from the ledger and readers see. Each follower has rows of its own, under its name. */
export interface Views {
  position(follower: string): Promise<Seq>;
  /** Keeps the rows, removes others and moves the position, all or nothing. */
  save(follower: string, change: ViewChange): Promise<void>;
  /** Removes all rows of the follower; its position is 0 again. */
  clear(follower: string): Promise<void>;
  row(follower: string, key: string): Promise<ViewRow | null>;
  /** How many rows the follower has. */
  count(follower: string): Promise<number>;
  /** Highest `order` first, then by key; all of them without a limit. */
  rows(follower: string, limit?: number): AsyncIterable<ViewRow>;
  /**
   * Rows that stand under the facet: highest order under it first, then by key. `before` is the cursor of the last row
   * that was seen, and anything else that is one (`isCursor`). Costs what is given, however many stand there.
   */
  rowsUnder(follower: string, facet: string, page: FacetPage): Promise<readonly FacetRow[]>;
  /**
   * The rows under a facet that stand, with the same order, under one of each of the `others` too; in the order of
   * `rowsUnder`. Looks at no more than `most` rows of the facet, by the index alone, so that what is rare costs no more than
   * what is common: whoever wants more asks on from `reached`.
   */
  walkUnder(follower: string, facet: string, walk: FacetWalk): Promise<FacetWalked>;
  /** How many rows stand under the facet. Counted when they are saved, so asking is one look. */
  countUnder(follower: string, facet: string): Promise<number>;
  /**
   * The facets that begin so, by name as strings of ASCII compare, each with how many rows stand under it: none has none.
   * `after` is the facet that was seen last.
   */
  facets(follower: string, beginning: string, page: FacetsPage): Promise<readonly FacetCount[]>;
  /**
   * The facets of a heading ("company:"), the ones with most rows first, then by name. `after` is what was seen last.
   */
  largestFacets(
    follower: string,
    heading: string,
    page: { readonly after: FacetCount | null; readonly limit: number },
  ): Promise<readonly FacetCount[]>;
}

export interface FacetPage {
  readonly before: string | null;
  readonly limit: number;
}

export interface FacetWalk extends FacetPage {
  readonly others: readonly (readonly string[])[];
  readonly most: number;
}

export interface FacetWalked {
  readonly rows: readonly FacetRow[];
  /** The cursor of the last row that was given or looked at; null when there is none behind it. */
  readonly reached: string | null;
}

export interface FacetsPage {
  readonly after: string | null;
  readonly limit: number;
}

/** A row as it stands under a facet. */
export interface FacetRow extends Omit<ViewRow, "facets"> {
  /** What it is sorted by there. */
  readonly order: string;
  /** From which the rows behind it are asked for; fit for an address once it is escaped. */
  readonly cursor: string;
}

export interface FacetCount {
  readonly facet: string;
  readonly rows: number;
}

export interface ViewChange {
  readonly rows: readonly ViewRow[];
  readonly removed: readonly string[];
  readonly position: Seq;
}

export interface ViewRow {
  /** For the board: the rumour's id. */
  readonly key: string;
  /** What rows are sorted by, compared as strings of ASCII: an instant, say. */
  readonly order: string;
  /** Plain JSON; comes back as it was given. */
  readonly view: unknown;
  /** Under what else the row can be asked for; saved, changed and removed with it. Not given back. */
  readonly facets?: readonly Facet[];
}

/** One of the heads that a row stands under. */
export interface Facet {
  /** "state:denied": a heading up to the first colon, and which of it. Each at most once in a row. */
  readonly facet: string;
  /** What the rows under it are sorted by, compared as strings of ASCII. */
  readonly order: string;
}

export interface Search {
  /**
   * Documents in which all the words occur, best first; what is kept can be found at once, with reports or without. Words in double quotes must stand together; a
   * word that ends in * stands for all that begin with it. Case and accents make no difference.
   */
  find(query: string, limit: number): Promise<readonly SearchHit[]>;
  /** Documents in which all the words occur, at most so many: when there are more, any of them. Written as for `find`. */
  holding(query: string, most: number): Promise<readonly DocumentId[]>;
  /** Makes documents findable and moves the position of the follower "search", all or nothing. */
  save(documents: readonly Findable[], position: Seq): Promise<void>;
  /** Makes nothing findable; the follower's position is 0 again. */
  clear(): Promise<void>;
}

export interface Findable {
  readonly documentId: DocumentId;
  /** Its words in the order of the text, as `termsOf` (search/terms.ts) cuts them. */
  readonly terms: readonly string[];
}

export interface SearchHit {
  readonly documentId: DocumentId;
  /** Rumours that the document has reports in. */
  readonly rumours: readonly RumourId[];
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
}

/**
 * What a person asked to have erased: the words of one report, a document with all its words and readings, or what an
 * editor said with one decision.
 */
export type Erasure =
  | { readonly type: "words"; readonly digest: Hash }
  | { readonly type: "said"; readonly digest: Hash }
  | { readonly type: "document"; readonly id: DocumentId };

export interface Erased {
  readonly documents: number;
  readonly words: number;
}

/** The newest entry, by which an outsider can tell later that nothing was cut off; null on an empty desk. */
export interface Head {
  readonly seq: Seq;
  readonly hash: Hash;
  readonly enteredAt: Instant;
}
