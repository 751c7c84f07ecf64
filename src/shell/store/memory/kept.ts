import type { DocumentId } from "../../../core/document/document.ts";
import type { Kept, KeptDocument } from "../desk-store.ts";
import type { MemoryDocument, State } from "./state.ts";

const MOST_FOUND = 20;

export function keptIn(state: State): Kept {
  const document = (id: DocumentId) => keptOr(state.documents.get(id));
  return {
    hasReading: async (pageId, readBy) =>
      [...(state.pages.get(pageId) ?? [])].some(
        (id) => state.documents.get(id)?.kept === null || state.readings.get(id)?.has(readBy),
      ),
    document: async (id) => document(id),
    documents: async (ids) =>
      new Map(
        ids.flatMap((id) => {
          const kept = document(id);
          return kept === null ? [] : [[id, kept] as const];
        }),
      ),
    find: async (reference) =>
      [...state.documents]
        .filter(
          ([id, { givenId, url }]) =>
            [id, givenId, url].includes(reference) || state.pages.get(reference)?.has(id),
        )
        .map(([id]) => id),
    at: async (addresses) =>
      [...state.documents].filter(([, { url }]) => url !== null && addresses.includes(url)).map(([id]) => id),
    beginning: async (beginning) =>
      [...state.documents.keys()]
        .filter((id) => id.startsWith(beginning))
        .sort()
        .slice(0, MOST_FOUND),
    async *all(after) {
      for (const id of [...state.documents.keys()].sort()) {
        if (after !== undefined && id <= after) continue;
        const kept = document(id);
        if (kept !== null) yield [id, kept];
      }
    },
    reading: async (documentId) => {
      const made = [...(state.readings.get(documentId) ?? [])].filter(([, reading]) => reading !== null);
      const [readBy, newest] = made.at(-1) ?? [];
      return readBy === undefined || !newest ? null : { documentId, readBy, ...JSON.parse(newest) };
    },
    words: async (digests) =>
      new Map(
        digests.flatMap((digest) => {
          const found = state.words.get(digest);
          if (found === undefined) return [];
          const { documentId, beside } = found;
          return [[digest, beside === null ? "erased" : { digest, documentId, ...JSON.parse(beside) }]];
        }),
      ),
    said: async (digests) =>
      new Map(
        digests.flatMap((digest) => {
          const beside = state.said.get(digest);
          if (beside === undefined) return [];
          return [[digest, beside === null ? "erased" : { digest, ...JSON.parse(beside) }]];
        }),
      ),
    async *problems() {
      yield* state.problems.values();
    },
  };
}

function keptOr(document: MemoryDocument | undefined): KeptDocument | "erased" | null {
  if (document === undefined) return null;
  return document.kept === null ? "erased" : JSON.parse(document.kept);
}
