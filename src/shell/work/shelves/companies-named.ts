import type { Knowledge } from "../../../core/desk.ts";
import type { EntityId } from "../../../core/mention/entity.ts";
import { usesOfName } from "../../../core/mention/gazetteer.ts";
import type { CompanyKey } from "../../../core/publication/company-key.ts";
import { nameWords } from "../../../core/rumour/name-words.ts";
import type { Desk } from "../../store/desk-store.ts";
import { BOARD } from "../followers-board.ts";

/** A company that rumours of the desk are about. */
export interface NamedCompany {
  readonly key: CompanyKey;
  readonly name: string;
  readonly rumours: number;
}

/** How many are offered where a name fits several. */
const MOST_OFFERED = 12;

/**
 * The companies that a person may mean: the one whose key this is, else those that go by the name, whose names begin so
 * among them. The one with most rumours first; none when no rumour is about such a one.
 */
export async function companiesNamed(
  desk: Desk,
  { entities }: Knowledge,
  text: string,
): Promise<readonly NamedCompany[]> {
  const countOf = (key: CompanyKey) => desk.views.countUnder(BOARD, `company:${key}`);
  const own = await countOf(text);
  if (own > 0) return [{ key: text, name: companyName(entities, text), rumours: own }];
  const slug = nameWords(text).join("-");
  const beginning =
    slug === ""
      ? []
      : await desk.views.facets(BOARD, `company:${slug}`, { after: null, limit: MOST_OFFERED });
  const keys = new Set<CompanyKey>([
    ...usesOfName(entities, text).map(({ entity }) => entity),
    ...beginning.map(({ facet }) => facet.slice("company:".length)),
  ]);
  const found = await Promise.all(
    [...keys].map(async (key) => ({ key, name: companyName(entities, key), rumours: await countOf(key) })),
  );
  return found
    .filter(({ rumours }) => rumours > 0)
    .sort((a, b) => b.rumours - a.rumours || (a.key < b.key ? -1 : 1));
}

/** Those with most rumours, to be offered to whoever types a name. */
export async function largestCompanies(
  desk: Desk,
  { entities }: Knowledge,
  limit: number,
): Promise<readonly NamedCompany[]> {
  const largest = await desk.views.largestFacets(BOARD, "company:", { after: null, limit });
  return largest.map(({ facet, rows }) => {
    const key = facet.slice("company:".length);
    return { key, name: companyName(entities, key), rumours: rows };
  });
}

/** As it is listed; of one that is not, the words of its key with capitals. */
export function companyName(entities: Knowledge["entities"], key: CompanyKey): string {
  const listed = entities.entities.get(key as EntityId)?.name;
  return listed ?? key.replaceAll("-", " ").replaceAll(/(?<=^| )\p{L}/gu, (letter) => letter.toUpperCase());
}
