import type { Knowledge } from "../../../core/desk.ts";
import type { EntityId } from "../../../core/mention/entity.ts";
import type { ShownRelative } from "../../../core/publication/related.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { pastDay } from "../as-of/entered-by.ts";
import { knownOn } from "../as-of/known-reports.ts";
import { viewOfRumourOn, viewsNamedOn } from "../as-of/meant-on.ts";
import { showRelatives, showRumour } from "../followers.ts";
import { keptRow } from "../followers-board.ts";
import { isCompany } from "../records/companies.ts";
import { type Joining, joiningOf, NOTHING_JOINED } from "./joining.ts";

/** All that a reader is shown of one rumour, and of how the desk came to it. */
export interface Dossier {
  readonly view: RumourView;
  readonly related: readonly DossierRelative[];
  readonly joining: Joining;
  /** Those of its parties that have a page of their own: companies and brands. */
  readonly companies: ReadonlySet<EntityId>;
}

export interface DossierRelative extends ShownRelative {
  /** Null when the board has no row for it yet. */
  readonly sentence: string | null;
}

/** A reader waits for no more: a large company has thousands of rumours. */
const MOST_LOOKED_AT = 24;

/** As it is now, by the rumour's id in the ledger; null when nothing is left in it. `asOf` is the day on which its horizon is judged. */
export async function dossierOf(
  desk: Desk,
  knowledge: Knowledge,
  root: RumourId,
  asOf: string | null,
): Promise<Dossier | null> {
  const view = await showRumour(desk, knowledge, root, asOf);
  if (view === null) return null;
  const family = await showRelatives(desk, root, MOST_LOOKED_AT);
  const related = await Promise.all(
    family.map(async ({ root: other, ...relative }) => ({
      ...relative,
      sentence: (await keptRow(desk, other))?.row.sentence.text ?? null,
    })),
  );
  const joining = await joiningOf(desk, view.ledgerIds, family);
  return { view, related, joining, companies: companiesIn(view, knowledge) };
}

/**
 * As it could be known at the end of a day (`YYYY-MM-DD`): what was called so on that day, else what held its earliest report.
 * Null when nothing could be known of it. How the desk joined its reports is left out: that is its own later history.
 */
export async function dossierOn(
  desk: Desk,
  knowledge: Knowledge,
  meant: { readonly id: RumourId; readonly root: RumourId },
  date: string,
): Promise<Dossier | null> {
  const past = await pastDay(desk, date);
  if (past === null) return dossierOf(desk, knowledge, meant.root, date);
  const known = await knownOn(desk, past);
  const [named] = await viewsNamedOn(desk, knowledge, known, meant.id.replace("rumour_", ""));
  const on = named ?? (await viewOfRumourOn(desk, knowledge, known, meant.root));
  return on === null ? null : { ...on, joining: NOTHING_JOINED, companies: companiesIn(on.view, knowledge) };
}

function companiesIn({ parties }: RumourView, { entities }: Knowledge): ReadonlySet<EntityId> {
  const ids = parties.flatMap(({ entity }) => entity ?? []);
  return new Set(
    ids.filter((id) => {
      const listed = entities.entities.get(id);
      return listed !== undefined && isCompany(listed);
    }),
  );
}
