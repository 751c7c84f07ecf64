import { NOTHING_YET } from "../../../core/ledger/chain.ts";
import { type Entering, enterDrafts } from "../../../core/ledger/enter-drafts.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import { indexChange } from "../../../core/ledger/places.ts";
import {
  keptFields,
  neededFromBefore,
  problemDigest,
  problemFields,
  refuseWithoutEvidence,
  rumoursIn,
} from "../batch-contents.ts";
import type { Batch } from "../desk-store.ts";
import { findableOf } from "../search/findable.ts";
import { makeFindable } from "./search.ts";
import { entryAt, type State, under } from "./state.ts";

/** All that can fail comes first, so that a batch is entered wholly or not at all. */
export function enterBatch(
  state: State,
  batch: Batch,
  by: Pick<Entering, "enteredAt" | "enteredBy">,
): readonly Entry[] {
  const needed = neededFromBefore(batch);
  refuseWithoutEvidence(needed.documents.filter((id) => !state.documents.has(id)));
  refuseWithoutEvidence(needed.words.filter((digest) => !state.words.has(digest)));
  refuseWithoutEvidence(needed.said.filter((digest) => !state.said.has(digest)));
  refuseUnknownDocuments(state, batch);
  const { length } = state.entries;
  const end = length === 0 ? NOTHING_YET : entryAt(state, length);
  const versions = new Map(rumoursIn(batch.drafts).map((id) => [id, state.ofRumour.get(id)?.length ?? 0]));
  const entries = enterDrafts(batch.drafts, {
    enteredAt: by.enteredAt,
    enteredBy: batch.by ?? by.enteredBy,
    end,
    versions,
  });
  keep(state, batch);
  makeFindable(state, batch.documents.map(findableOf));
  for (const entry of entries) {
    state.entries.push(JSON.stringify(entry));
    under(state.ofRumour, entry.rumourId, () => []).push(entry.seq);
  }
  indexEntries(state, entries);
  return entries;
}

export function indexEntries(state: State, entries: readonly Entry[]): void {
  const { keys, filed, withdrawn } = indexChange(entries);
  for (const { key, rumourId } of keys) under(state.keys, key, () => new Set()).add(rumourId);
  for (const at of filed) state.reports.set(`${at.reportId} ${at.rumourId}`, at);
  for (const { reportId, rumourId } of withdrawn) {
    const place = `${reportId} ${rumourId}`;
    const at = state.reports.get(place);
    if (at !== undefined) state.reports.set(place, { ...at, withdrawn: "yes" });
  }
}

/** As the databases do with their foreign keys. */
function refuseUnknownDocuments(state: State, batch: Batch): void {
  const known = new Set(batch.documents.map((document) => document.id));
  for (const { documentId } of [...batch.readings, ...batch.words]) {
    if (!known.has(documentId) && !state.documents.has(documentId)) {
      throw new Error(`${documentId} is not kept, so nothing can be kept with it.`);
    }
  }
}

function keep(state: State, batch: Batch): void {
  for (const document of batch.documents) {
    const { id, pageId, givenId, url } = document;
    under(state.documents, id, () => ({ givenId, url, kept: JSON.stringify(keptFields(document)) }));
    under(state.pages, pageId, () => new Set()).add(id);
  }
  // What was erased stays erased, whoever brings it again.
  const isErased = (id: Batch["readings"][number]["documentId"]) => state.documents.get(id)?.kept === null;
  for (const { documentId, readBy, claims, notes } of batch.readings) {
    const made = isErased(documentId) ? null : JSON.stringify({ claims, notes });
    under(
      under(state.readings, documentId, () => new Map()),
      readBy,
      () => made,
    );
  }
  for (const { digest, documentId, salt, words } of batch.words) {
    const beside = isErased(documentId) ? null : JSON.stringify({ salt, words });
    under(state.words, digest, () => ({ documentId, beside }));
  }
  for (const { digest, salt, words } of batch.said ?? []) {
    under(state.said, digest, () => JSON.stringify({ salt, words }));
  }
  for (const problem of batch.problems) {
    under(state.problems, problemDigest(problem), () => problemFields(problem));
  }
}
