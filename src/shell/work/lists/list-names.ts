import type { Knowledge } from "../../../core/desk.ts";
import type { Desk, FacetCount } from "../../store/desk-store.ts";
import { BOARD } from "../followers-board.ts";

/** A company or outlet on the board, with how many rumours it is in. */
export interface NamedOnBoard {
  readonly key: string;
  readonly name: string;
  readonly rumours: number;
}

export interface NameList {
  readonly names: readonly NamedOnBoard[];
  /** The last of them, behind which the next page begins; null on the last page. */
  readonly next: NamedOnBoard | null;
}

export type NameHeading = "company:" | "outlet:";

/** Those with most rumours first, then by key. */
export async function listNames(
  desk: Desk,
  knowledge: Knowledge,
  heading: NameHeading,
  page: { readonly after: Pick<NamedOnBoard, "key" | "rumours"> | null; readonly limit: number },
): Promise<NameList> {
  const after: FacetCount | null =
    page.after === null ? null : { facet: `${heading}${page.after.key}`, rows: page.after.rumours };
  const found = await desk.views.largestFacets(BOARD, heading, { after, limit: page.limit + 1 });
  const names = found.slice(0, page.limit).map(({ facet, rows }) => {
    const key = facet.slice(heading.length);
    return { key, name: nameOf(knowledge, heading, key), rumours: rows };
  });
  return { names, next: found.length > page.limit ? (names.at(-1) ?? null) : null };
}

/** Null when it is in no rumour. */
export async function findName(
  desk: Desk,
  knowledge: Knowledge,
  heading: NameHeading,
  key: string,
): Promise<NamedOnBoard | null> {
  const rumours = await desk.views.countUnder(BOARD, `${heading}${key}`);
  return rumours === 0 ? null : { key, name: nameOf(knowledge, heading, key), rumours };
}

/** As it is listed, or else the words of its key. */
export function nameOf({ entities, outlets }: Knowledge, heading: NameHeading, key: string): string {
  if (heading === "outlet:") return outlets.byId.get(key)?.name ?? key.replace(/^outlet:/, "");
  const listed = [...(entities.entities.get(key as `ent_${string}`)?.name ?? "")].join("");
  return listed === "" ? key.replaceAll("-", " ") : listed;
}
