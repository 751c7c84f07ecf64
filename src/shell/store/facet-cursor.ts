import type { FacetRow } from "./desk-store.ts";

/** Where a row stands under a facet. */
export interface FacetPlace {
  readonly order: string;
  readonly key: string;
}

/** Its key is escaped, so that the last comma parts the two. */
export function cursorOf({ order, key }: FacetPlace): FacetRow["cursor"] {
  return `${order},${encodeURIComponent(key)}`;
}

/** Null for what no row ever had. */
export function placeOfCursor(cursor: string): FacetPlace | null {
  const comma = cursor.lastIndexOf(",");
  if (comma < 0) return null;
  try {
    return { order: cursor.slice(0, comma), key: decodeURIComponent(cursor.slice(comma + 1)) };
  } catch {
    return null;
  }
}

/** Whether a text from outside can be given as a cursor. */
export function isCursor(text: string): boolean {
  return placeOfCursor(text) !== null;
}

/** "company:" of "company:ent_nokia"; the whole of what has no colon. */
export function headingOf(facet: string): string {
  return facet.slice(0, facet.indexOf(":") + 1) || facet;
}
