import type { Kysely, Transaction } from "kysely";
import type { Entry } from "../../../core/ledger/event.ts";
import { NOTHING } from "../batch-contents.ts";
import type { Batch, Desk, Search } from "../desk-store.ts";
import { DeskReadOnlyError } from "../errors.ts";
import type { DeskOptions } from "../location.ts";
import type { SearchEngine } from "../search/engine.ts";
import { findableOf } from "../search/findable.ts";
import { parseQuery } from "../search/terms.ts";
import { enterBatch } from "./enter.ts";
import { entriesAfter, head } from "./entries.ts";
import { erase } from "./erase.ts";
import { keptIn } from "./kept.ts";
import { reindex } from "./rumour-index.ts";
import { placesOf, rumoursIn } from "./rumours.ts";
import type { Tables } from "./tables.ts";
import { clearViews, saveViews, setPosition, viewsIn } from "./views.ts";

/** What is different between the databases. */
export interface SqlEngine {
  readonly search: SearchEngine;
  /** Before every transaction that writes, on its connection. */
  prepare(connection: Kysely<Tables>, commits: Commits): Promise<void>;
  /** The first thing in every transaction that writes: lets no other writer in between. */
  begin(step: Transaction<Tables>, commits: Commits): Promise<void>;
  /** After something was erased: takes it out of the files as well, as far as the database lets us. */
  scrub(): Promise<void>;
  damage(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/**
 * - "lasting": on the disk before it is acknowledged, also when the power fails;
 * - "derived": what followers make. Losing the last of it costs making it again from the ledger, so nobody waits for
 *   the disk; it is whole or not there all the same.
 */
export type Commits = "lasting" | "derived";

export function sqlDesk(db: Kysely<Tables>, engine: SqlEngine, options: Required<DeskOptions>): Desk {
  const writing: Writing = (work, commits) => {
    if (options.purpose === "read") return Promise.reject(new DeskReadOnlyError());
    return db.connection().execute(async (connection) => {
      await engine.prepare(connection, commits);
      return connection.transaction().execute(async (step) => {
        await engine.begin(step, commits);
        return work(step);
      });
    });
  };
  const enter = (batch: Batch): Promise<readonly Entry[]> =>
    writing(async (step) => {
      const { enteredBy, now } = options;
      const entries = await enterBatch(step, batch, { enteredAt: now(), enteredBy });
      await engine.search.add(step, batch.documents.map(findableOf));
      return entries;
    }, "lasting");
  let closing: Promise<void> | null = null;
  return {
    ledger: {
      append: (drafts) => enter({ ...NOTHING, drafts }),
      read: (after) => entriesAfter(db, after),
    },
    kept: keptIn(db),
    rumours: { ...rumoursIn(db), reindex: () => writing(reindex, "lasting") },
    views: {
      ...viewsIn(db),
      save: (follower, change) => writing((step) => saveViews(step, follower, change), "derived"),
      clear: (follower) => writing((step) => clearViews(step, follower), "derived"),
    },
    search: searchIn(db, engine, writing),
    head: () => head(db),
    enter,
    newSalt: options.newSalt,
    erase: async (request) => {
      const erased = await writing(async (step) => {
        await step.deleteFrom("view_place").execute();
        await step.deleteFrom("view_facet").execute();
        await step.deleteFrom("view_row").execute();
        await step.deleteFrom("follower").execute();
        await engine.search.clear(step);
        return erase(step, request);
      }, "lasting");
      await engine.scrub();
      return erased;
    },
    damage: () => engine.damage(),
    close: () => {
      closing ??= engine.close();
      return closing;
    },
  };
}

type Writing = <T>(work: (step: Transaction<Tables>) => Promise<T>, commits: Commits) => Promise<T>;

const SEARCH = "search";

function searchIn(db: Kysely<Tables>, engine: SqlEngine, writing: Writing): Search {
  return {
    find: async (query, limit) => {
      const phrases = parseQuery(query);
      if (phrases.length === 0) return [];
      const found = await engine.search.find(phrases, limit);
      const places = await placesOf(
        db,
        found.map(({ documentId }) => documentId),
      );
      return found.map((hit) => ({ ...hit, rumours: places.get(hit.documentId) ?? [] }));
    },
    holding: async (query, most) => {
      const phrases = parseQuery(query);
      return phrases.length === 0 ? [] : engine.search.holding(phrases, most);
    },
    save: (documents, position) =>
      writing(async (step) => {
        await engine.search.add(step, documents);
        await setPosition(step, SEARCH, position);
      }, "derived"),
    clear: () =>
      writing(async (step) => {
        await engine.search.clear(step);
        await clearViews(step, SEARCH);
      }, "derived"),
  };
}
