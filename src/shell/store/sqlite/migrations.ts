import type { Migrations } from "../sql/migrate.ts";

/**
 * The tables of a desk in SQLite. The triggers hold the ledger even against our own mistakes and against a person with
 * another tool: an entry is only ever added, at the end, joined on to the one before. They do not need
 * `recursive_triggers`: the one before inserting sees a replacing insert before it can replace anything.
 */
export const SQLITE_MIGRATIONS: Migrations = {
  "0001-desk": [
    `CREATE TABLE entry (
      seq        INTEGER PRIMARY KEY,
      rumour_id  TEXT    NOT NULL,
      version    INTEGER NOT NULL,
      entered_at TEXT    NOT NULL,
      entered_by TEXT    NOT NULL,
      event      TEXT    NOT NULL CHECK (json_valid(event)),
      previous   TEXT    NOT NULL UNIQUE,
      hash       TEXT    NOT NULL UNIQUE,
      UNIQUE (rumour_id, version)
    ) STRICT`,
    `CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never changed'); END`,
    `CREATE TRIGGER entry_is_never_removed BEFORE DELETE ON entry
      BEGIN SELECT RAISE(ABORT, 'an entry is never removed'); END`,
    `CREATE TRIGGER entry_joins_on BEFORE INSERT ON entry BEGIN
      SELECT RAISE(ABORT, 'entries are numbered without gaps')
        WHERE NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM entry);
      SELECT RAISE(ABORT, 'an entry carries the hash before it')
        WHERE NEW.previous <> coalesce((SELECT hash FROM entry ORDER BY seq DESC LIMIT 1), '${"0".repeat(64)}');
      SELECT RAISE(ABORT, 'the versions of a rumour have no gaps')
        WHERE NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM entry WHERE rumour_id = NEW.rumour_id);
    END`,
    `CREATE TABLE document (
      number      INTEGER PRIMARY KEY,
      document_id TEXT NOT NULL UNIQUE,
      given_id    TEXT,
      url         TEXT,
      kept        TEXT CHECK (json_valid(kept))
    ) STRICT`,
    "CREATE INDEX document_by_given_id ON document (given_id)",
    "CREATE INDEX document_by_url ON document (url)",
    `CREATE TABLE page (
      page_id     TEXT NOT NULL,
      document_id TEXT NOT NULL REFERENCES document (document_id),
      PRIMARY KEY (page_id, document_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE reading (
      number      INTEGER PRIMARY KEY,
      document_id TEXT NOT NULL REFERENCES document (document_id),
      read_by     TEXT NOT NULL,
      made        TEXT CHECK (json_valid(made)),
      UNIQUE (document_id, read_by)
    ) STRICT`,
    `CREATE TABLE words (
      digest      TEXT NOT NULL PRIMARY KEY,
      document_id TEXT NOT NULL REFERENCES document (document_id),
      beside      TEXT CHECK (json_valid(beside))
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX words_by_document ON words (document_id)",
    `CREATE TABLE problem (
      number  INTEGER PRIMARY KEY,
      digest  TEXT NOT NULL UNIQUE,
      problem TEXT NOT NULL CHECK (json_valid(problem))
    ) STRICT`,
    `CREATE TABLE rumour_key (
      key       TEXT NOT NULL,
      rumour_id TEXT NOT NULL,
      PRIMARY KEY (key, rumour_id)
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE report (
      report_id   TEXT    NOT NULL,
      rumour_id   TEXT    NOT NULL,
      document_id TEXT    NOT NULL,
      seq         INTEGER NOT NULL,
      withdrawn   TEXT    NOT NULL CHECK (withdrawn IN ('yes', 'no')),
      PRIMARY KEY (report_id, rumour_id)
    ) STRICT, WITHOUT ROWID`,
    "CREATE INDEX report_by_document ON report (document_id)",
    `CREATE TABLE follower (
      name     TEXT    NOT NULL PRIMARY KEY,
      position INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID`,
    `CREATE TABLE view_row (
      follower TEXT NOT NULL,
      key      TEXT NOT NULL,
      sort     TEXT NOT NULL,
      view     TEXT NOT NULL CHECK (json_valid(view)),
      PRIMARY KEY (follower, key)
    ) STRICT`,
    "CREATE INDEX view_row_in_order ON view_row (follower, sort DESC, key)",
    // Holds no text of its own: the words are looked up here and the documents stand in their table. The desk cuts words
    // itself, and the tokenizer must not cut them again.
    `CREATE VIRTUAL TABLE search_terms USING fts5 (
      terms, content = '', contentless_delete = 1, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* Co Cn S* P*'"
    )`,
  ],
  // No table changes, but rumours stand under more keys than before (rumour/lookups.ts): the index is made anew.
  "0002-keys-of-both-sides": [],
  "0003-editors": [
    `CREATE TABLE said (
      digest TEXT NOT NULL PRIMARY KEY,
      beside TEXT CHECK (json_valid(beside))
    ) STRICT, WITHOUT ROWID`,
  ],
  // Rows stand under facets: those of the board are made anew, by whoever writes on the desk next.
  "0004-facets": [
    "ALTER TABLE view_row ADD COLUMN facets TEXT CHECK (json_valid(facets))",
    `CREATE TABLE view_facet (
      number   INTEGER PRIMARY KEY,
      follower TEXT    NOT NULL,
      facet    TEXT    NOT NULL,
      heading  TEXT    NOT NULL,
      rows     INTEGER NOT NULL,
      UNIQUE (follower, facet)
    ) STRICT`,
    "CREATE INDEX view_facet_by_rows ON view_facet (follower, heading, rows DESC, facet)",
    `CREATE TABLE view_place (
      facet INTEGER NOT NULL,
      sort  TEXT    NOT NULL,
      key   TEXT    NOT NULL,
      PRIMARY KEY (facet, sort DESC, key)
    ) STRICT, WITHOUT ROWID`,
    "DELETE FROM view_row WHERE follower = 'board'",
    "DELETE FROM follower WHERE name = 'board'",
  ],
};
