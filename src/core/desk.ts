// The whole desk on one page. Read this file first.
//
//   page ─▶ document ─▶ mentions ─▶ claims ─▶ drafts ─▶ entries ─▶ views
//   └────────────── read ──────────────┘    └ file ┘  └ ledger ┘ └ followers ┘
//
// `read` needs only a page and what the desk knows, so any number of workers can do it at once.
// `file` must see the rumours as they are now, so one clerk does it, in order. Everything after
// the ledger is made from the ledger, and can be thrown away and made again.

import type { Note } from "./base/note.ts";
import type { Claim } from "./claim/claim.ts";
import type { LanguageCues } from "./claim/cues/cue.ts";
import { extractClaims } from "./claim/extract.ts";
import { withPartiesMeant } from "./claim/party-meant.ts";
import { withReactions } from "./claim/reaction/with-reactions.ts";
import type { Document } from "./document/document.ts";
import { readDocument } from "./document/read.ts";
import { findMentions } from "./mention/find.ts";
import type { Gazetteer } from "./mention/gazetteer.ts";
import type { Mentions } from "./mention/mention.ts";
import type { Relations } from "./mention/relation.ts";
import type { OutletIndex } from "./page/outlet-index.ts";
import type { Page } from "./page/page.ts";

/** What the desk knows before it reads anything. Loaded once, never changed while reading. */
export interface Knowledge {
  readonly outlets: OutletIndex;
  readonly entities: Gazetteer;
  /** Who belongs to whom and goes by whose name. */
  readonly relations: Relations;
  /** Of the languages that are read by cues, by their code (ISO 639-1). English needs none. */
  readonly cues: ReadonlyMap<string, LanguageCues>;
}

/** What came of one page. Cheap to keep, safe to make again; nothing here is history yet. */
export interface Reading {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly claims: readonly Claim[];
  readonly notes: readonly Note[];
}

/** Reads one page. Pure: the same page and knowledge give the same reading, on every machine and every day. */
export function read(page: Page, knowledge: Knowledge): Reading {
  const document = readDocument(page, knowledge.outlets);
  const mentions = findMentions(document, knowledge.entities);
  const { claims: told, notes } = extractClaims(document, mentions, knowledge);
  const meant = withPartiesMeant(told, document, mentions, knowledge.relations);
  const claims = withReactions(meant, document, mentions, knowledge.cues);
  return { document, mentions, claims, notes: [...document.notes, ...notes] };
}
