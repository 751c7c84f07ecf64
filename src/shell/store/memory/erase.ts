import type { Hash } from "../../../core/base/hash.ts";
import { overlaps } from "../../../core/base/span.ts";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { blankWords, placesOf } from "../blank-words.ts";
import type { Erased, Erasure } from "../desk-store.ts";
import { entryAt, type State } from "./state.ts";

export function erase(state: State, request: Erasure): Erased {
  state.views.clear();
  state.positions.clear();
  state.terms.clear();
  switch (request.type) {
    case "document":
      return eraseDocument(state, request.id);
    case "words":
      return eraseWords(state, request.digest);
    case "said":
      return eraseSaid(state, request.digest);
    default:
      return unreachable(request);
  }
}

function eraseDocument(state: State, id: DocumentId): Erased {
  const document = state.documents.get(id);
  if (document === undefined || document.kept === null) return { documents: 0, words: 0 };
  state.documents.set(id, { ...document, url: null, kept: null });
  eraseReadings(state, id);
  const digests = [...state.words].filter(([, words]) => words.documentId === id).map(([digest]) => digest);
  return { documents: 1, words: eraseBeside(state, digests) };
}

function eraseWords(state: State, digest: Hash): Erased {
  const words = state.words.get(digest);
  if (words === undefined || words.beside === null) return { documents: 0, words: 0 };
  const reports = reportsOf(state, words.documentId);
  const spans = reports.filter(({ claim }) => claim.words === digest).flatMap(({ claim }) => placesOf(claim));
  const shared = reports
    .filter(({ claim }) => spans.some((span) => overlaps(span, claim.evidence)))
    .map(({ claim }) => claim.words);
  const document = state.documents.get(words.documentId);
  if (document !== undefined && document.kept !== null) {
    const kept = JSON.stringify(spans.reduce(blankWords, JSON.parse(document.kept)));
    state.documents.set(words.documentId, { ...document, kept });
  }
  eraseReadings(state, words.documentId);
  return { documents: 0, words: eraseBeside(state, [digest, ...shared]) };
}

function eraseSaid(state: State, digest: Hash): Erased {
  if ((state.said.get(digest) ?? null) === null) return { documents: 0, words: 0 };
  state.said.set(digest, null);
  return { documents: 0, words: 1 };
}

function reportsOf(state: State, id: DocumentId) {
  return [...state.reports.values()]
    .filter((at) => at.documentId === id)
    .flatMap((at) => {
      const { event } = entryAt(state, at.seq);
      return event.type === "ReportFiled" ? [event.report] : [];
    });
}

function eraseReadings(state: State, id: DocumentId): void {
  const readings = state.readings.get(id);
  for (const readBy of readings?.keys() ?? []) readings?.set(readBy, null);
}

function eraseBeside(state: State, digests: readonly Hash[]): number {
  let erased = 0;
  for (const digest of new Set(digests)) {
    const words = state.words.get(digest);
    if (words === undefined || words.beside === null) continue;
    state.words.set(digest, { ...words, beside: null });
    erased += 1;
  }
  return erased;
}
