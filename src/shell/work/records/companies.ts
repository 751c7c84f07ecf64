import type { Knowledge } from "../../../core/desk.ts";
import type { Entity, EntityId } from "../../../core/mention/entity.ts";
import { usesOfName } from "../../../core/mention/gazetteer.ts";
import { type Tie, tiesOf } from "../../../core/mention/ties.ts";
import { SHELVES, type Shelf } from "../../../core/publication/board-facets.ts";
import type { CompanyKey } from "../../../core/publication/company-key.ts";
import { nameIn, type Tally } from "../../../core/publication/record/tally.ts";
import type { Desk } from "../../store/desk-store.ts";
import { companiesNamed, type NamedCompany } from "../shelves/companies-named.ts";
import { ANYTHING, type ShelfPage, shelfPage } from "../shelves/shelf-page.ts";
import { tallyOf } from "./follow-records.ts";

/** All that the page of a company is made from. */
export interface CompanyFound {
  readonly key: CompanyKey;
  readonly name: string;
  /** As the tables have it; null for one that is in none. */
  readonly listed: Entity | null;
  /** Null when no rumour of the desk is about it. */
  readonly tally: Tally | null;
  readonly ties: readonly Tie[];
  readonly shelves: Readonly<Record<Shelf, ShelfPage>>;
  /** Whether it has a page as a voice. */
  readonly speaks: "yes" | "no";
}

/** Null for a key that is no company's. A listed company has its page even when the desk has no rumour about it. */
export async function findCompany(
  desk: Desk,
  { entities, relations }: Knowledge,
  key: CompanyKey,
  limit: number,
): Promise<CompanyFound | null> {
  const entity = entities.entities.get(key as EntityId);
  const listed = entity !== undefined && isCompany(entity) ? entity : null;
  const tally = await tallyOf(desk, { type: "company", key });
  if (listed === null && tally === null) return null;
  const wish = { ...ANYTHING, company: key };
  const shelves = await Promise.all(
    SHELVES.map(
      async (shelf) => [shelf, await shelfPage(desk, shelf, wish, { before: null, limit })] as const,
    ),
  );
  const voice = await tallyOf(desk, { type: "voice", key });
  return {
    key,
    name: listed?.name ?? (tally === null ? key : nameIn(tally)),
    listed,
    tally,
    ties: listed === null ? [] : tiesOf(relations, listed.id),
    shelves: Object.fromEntries(shelves) as CompanyFound["shelves"],
    speaks: voice === null ? "no" : "yes",
  };
}

/** Whether it has a page at `/companies`: a company or a brand. */
export function isCompany({ kind }: Entity): boolean {
  return kind === "company" || kind === "brand";
}

/**
 * Whom a person may mean by a name: listed companies and brands that go by it, rumours or none, and those that rumours of
 * the desk are about. The one with most rumours first.
 */
export async function companiesMeant(
  desk: Desk,
  knowledge: Knowledge,
  name: string,
): Promise<readonly NamedCompany[]> {
  const { entities } = knowledge;
  const found = new Map((await companiesNamed(desk, knowledge, name)).map((one) => [one.key, one] as const));
  for (const { entity: id } of usesOfName(entities, name)) {
    const entity = entities.entities.get(id);
    if (entity === undefined || !isCompany(entity) || found.has(id)) continue;
    found.set(id, { key: id, name: entity.name, rumours: 0 });
  }
  return [...found.values()].sort((a, b) => b.rumours - a.rumours || (a.key < b.key ? -1 : 1));
}
