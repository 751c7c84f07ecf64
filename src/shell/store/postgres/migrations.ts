import type { Migrations } from "../sql/migrate.ts";

/** Compared by code point everywhere, as SQLite does, whatever language the server was set up for. */
const TEXT = 'text COLLATE "C"';

/**
 * The tables of a desk in PostgreSQL 15 or newer, with the same guards as in SQLite. JSON is kept as text: the hash of an
 * entry is over its bytes, and `jsonb` would change them and refuse an escaped NUL.
 */
export const POSTGRES_MIGRATIONS: Migrations = {
  "0001-desk": [
    `CREATE TABLE entry (
      seq        integer NOT NULL PRIMARY KEY,
      rumour_id  ${TEXT} NOT NULL,
      version    integer NOT NULL,
      entered_at ${TEXT} NOT NULL,
      entered_by ${TEXT} NOT NULL,
      event      ${TEXT} NOT NULL CHECK (event::json IS NOT NULL),
      previous   ${TEXT} NOT NULL UNIQUE,
      hash       ${TEXT} NOT NULL UNIQUE,
      UNIQUE (rumour_id, version)
    )`,
    `CREATE FUNCTION entry_is_never_changed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'an entry is never changed'; END $$`,
    `CREATE FUNCTION entry_is_never_removed() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN RAISE EXCEPTION 'an entry is never removed'; END $$`,
    `CREATE FUNCTION entry_joins_on() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        before_it entry%ROWTYPE;
      BEGIN
        SELECT * INTO before_it FROM entry ORDER BY seq DESC LIMIT 1;
        IF NEW.seq <> coalesce(before_it.seq, 0) + 1 THEN
          RAISE EXCEPTION 'entries are numbered without gaps';
        END IF;
        IF NEW.previous <> coalesce(before_it.hash, '${"0".repeat(64)}') THEN
          RAISE EXCEPTION 'an entry carries the hash before it';
        END IF;
        IF NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM entry WHERE rumour_id = NEW.rumour_id) THEN
          RAISE EXCEPTION 'the versions of a rumour have no gaps';
        END IF;
        RETURN NEW;
      END $$`,
    `CREATE TRIGGER entry_is_never_changed BEFORE UPDATE ON entry
      FOR EACH STATEMENT EXECUTE FUNCTION entry_is_never_changed()`,
    `CREATE TRIGGER entry_is_never_removed BEFORE DELETE OR TRUNCATE ON entry
      FOR EACH STATEMENT EXECUTE FUNCTION entry_is_never_removed()`,
    `CREATE TRIGGER entry_joins_on BEFORE INSERT ON entry
      FOR EACH ROW EXECUTE FUNCTION entry_joins_on()`,
    `CREATE TABLE document (
      number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      document_id ${TEXT} NOT NULL UNIQUE,
      given_id    ${TEXT},
      url         ${TEXT},
      kept        text CHECK (kept IS NULL OR kept::json IS NOT NULL)
    )`,
    // By hash: an address can be longer than a page of a B-tree takes.
    "CREATE INDEX document_by_given_id ON document USING hash (given_id)",
    "CREATE INDEX document_by_url ON document USING hash (url)",
    `CREATE TABLE page (
      page_id     ${TEXT} NOT NULL,
      document_id ${TEXT} NOT NULL REFERENCES document (document_id),
      PRIMARY KEY (page_id, document_id)
    )`,
    `CREATE TABLE reading (
      number      bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      document_id ${TEXT} NOT NULL REFERENCES document (document_id),
      read_by     ${TEXT} NOT NULL,
      made        text CHECK (made IS NULL OR made::json IS NOT NULL),
      UNIQUE (document_id, read_by)
    )`,
    `CREATE TABLE words (
      digest      ${TEXT} NOT NULL PRIMARY KEY,
      document_id ${TEXT} NOT NULL REFERENCES document (document_id),
      beside      text CHECK (beside IS NULL OR beside::json IS NOT NULL)
    )`,
    "CREATE INDEX words_by_document ON words (document_id)",
    `CREATE TABLE problem (
      number  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      digest  ${TEXT} NOT NULL UNIQUE,
      problem text NOT NULL CHECK (problem::json IS NOT NULL)
    )`,
    `CREATE TABLE rumour_key (
      key       ${TEXT} NOT NULL,
      rumour_id ${TEXT} NOT NULL,
      PRIMARY KEY (key, rumour_id)
    )`,
    `CREATE TABLE report (
      report_id   ${TEXT} NOT NULL,
      rumour_id   ${TEXT} NOT NULL,
      document_id ${TEXT} NOT NULL,
      seq         integer NOT NULL,
      withdrawn   ${TEXT} NOT NULL CHECK (withdrawn IN ('yes', 'no')),
      PRIMARY KEY (report_id, rumour_id)
    )`,
    "CREATE INDEX report_by_document ON report (document_id)",
    `CREATE TABLE follower (
      name     ${TEXT} NOT NULL PRIMARY KEY,
      position integer NOT NULL
    )`,
    `CREATE TABLE view_row (
      follower ${TEXT} NOT NULL,
      key      ${TEXT} NOT NULL,
      sort     ${TEXT} NOT NULL,
      view     text NOT NULL CHECK (view::json IS NOT NULL),
      PRIMARY KEY (follower, key)
    )`,
    "CREATE INDEX view_row_in_order ON view_row (follower, sort DESC, key)",
    `CREATE TABLE search_terms (
      document_id ${TEXT} NOT NULL PRIMARY KEY REFERENCES document (document_id),
      terms       tsvector NOT NULL
    )`,
    "CREATE INDEX search_terms_by_term ON search_terms USING gin (terms)",
  ],
  // No table changes, but rumours stand under more keys than before (rumour/lookups.ts): the index is made anew.
  "0002-keys-of-both-sides": [],
  "0003-editors": [
    `CREATE TABLE said (
      digest ${TEXT} NOT NULL PRIMARY KEY,
      beside text CHECK (beside IS NULL OR beside::json IS NOT NULL)
    )`,
  ],
  // Rows stand under facets: those of the board are made anew, by whoever writes on the desk next.
  "0004-facets": [
    "ALTER TABLE view_row ADD COLUMN facets text CHECK (facets IS NULL OR facets::json IS NOT NULL)",
    `CREATE TABLE view_facet (
      number   integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      follower ${TEXT} NOT NULL,
      facet    ${TEXT} NOT NULL,
      heading  ${TEXT} NOT NULL,
      rows     integer NOT NULL,
      UNIQUE (follower, facet)
    )`,
    "CREATE INDEX view_facet_by_rows ON view_facet (follower, heading, rows DESC, facet)",
    `CREATE TABLE view_place (
      facet integer NOT NULL,
      sort  ${TEXT} NOT NULL,
      key   ${TEXT} NOT NULL
    )`,
    "CREATE UNIQUE INDEX view_place_in_order ON view_place (facet, sort DESC, key)",
    "DELETE FROM view_row WHERE follower = 'board'",
    "DELETE FROM follower WHERE name = 'board'",
  ],
};
