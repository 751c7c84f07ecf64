import type { Findable, Search, SearchHit } from "../desk-store.ts";
import { MOST_TERMS, type Phrase, parseQuery } from "../search/terms.ts";
import { type State, under } from "./state.ts";

const SEARCH = "search";

export function searchIn(state: State): Search {
  return {
    find: async (query, limit) => {
      const phrases = parseQuery(query);
      if (phrases.length === 0) return [];
      return [...state.terms.keys()]
        .flatMap((documentId): SearchHit[] => {
          const counts = phrases.map((phrase) => countOf(phrase, state.terms.get(documentId) ?? []));
          if (counts.some((count) => count === 0)) return [];
          const score = counts.reduce((sum, count) => sum + count, 0);
          return [{ documentId, score, rumours: rumoursOf(state, documentId) }];
        })
        .sort((a, b) => b.score - a.score || (a.documentId < b.documentId ? -1 : 1))
        .slice(0, limit);
    },
    holding: async (query, most) => {
      const phrases = parseQuery(query);
      if (phrases.length === 0) return [];
      return [...state.terms.keys()]
        .filter((id) => phrases.every((phrase) => countOf(phrase, state.terms.get(id) ?? []) > 0))
        .slice(0, most);
    },
    save: async (documents, position) => {
      makeFindable(state, documents);
      state.positions.set(SEARCH, position);
    },
    clear: async () => {
      state.terms.clear();
      state.positions.delete(SEARCH);
    },
  };
}

/** What was erased stays unfindable. */
export function makeFindable(state: State, documents: readonly Findable[]): void {
  for (const { documentId, terms } of documents) {
    const held = state.documents.get(documentId);
    if (held === undefined || held.kept === null) continue;
    under(state.terms, documentId, () => terms.slice(0, MOST_TERMS));
  }
}

function countOf(phrase: Phrase, text: readonly string[]): number {
  let count = 0;
  for (let start = 0; start < text.length; start += 1) {
    if (isAt(phrase, text, start)) count += 1;
  }
  return count;
}

function isAt({ terms, last }: Phrase, text: readonly string[], start: number): boolean {
  return terms.every((term, offset) => {
    const there = text[start + offset] ?? "";
    return last === "beginning" && offset === terms.length - 1 ? there.startsWith(term) : there === term;
  });
}

function rumoursOf(state: State, documentId: SearchHit["documentId"]): SearchHit["rumours"] {
  const places = [...state.reports.values()].filter(
    (at) => at.documentId === documentId && at.withdrawn === "no",
  );
  return [...new Set(places.map((at) => at.rumourId))].sort();
}
