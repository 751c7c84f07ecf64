import { dayOfDate } from "../../../core/base/day.ts";
import type { Knowledge } from "../../../core/desk.ts";
import type { DocumentId } from "../../../core/document/document.ts";
import { rowOn } from "../../../core/publication/board-row-of.ts";
import type { KnownMatter, KnownRumour, PastRumour } from "../../../core/publication/draft/draft-check.ts";
import type { DraftMatter, DraftRead } from "../../../core/publication/draft/draft-read.ts";
import { type RumourMaterial, viewOf } from "../../../core/publication/view-of.ts";
import type { Asked } from "../../../core/rumour/asked.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { findByParties, type MatchedRumour } from "../ask/by-parties.ts";
import { newestDay, showRelatives } from "../followers.ts";
import { keptRow, readUnder } from "../followers-board.ts";
import { materialsOf, rootOf } from "../followers-material.ts";

/** So many rumours are looked at for each matter, and so many that are only near. */
const MOST_RUMOURS = 2;
const MOST_NEAR = 6;

/** What the desk knows of each matter of a draft. It is asked and nothing is entered: the draft joins only a copy. */
export async function knownMatters(
  desk: Desk,
  knowledge: Knowledge,
  read: DraftRead,
): Promise<readonly KnownMatter[]> {
  const day = await newestDay(desk);
  const asking: Asking = { desk, knowledge, read, day };
  const known: KnownMatter[] = [];
  for (const matter of read.matters) known.push(await knownMatter(asking, matter));
  return known;
}

interface Asking {
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  readonly read: DraftRead;
  /** On which horizons are judged, `YYYY-MM-DD`. */
  readonly day: string | null;
}

async function knownMatter(asking: Asking, matter: DraftMatter): Promise<KnownMatter> {
  const found = await findByParties(asking.desk, matter.asked);
  const near = found.filter(({ match }) => match.type === "near").slice(0, MOST_NEAR);
  const rumours: KnownRumour[] = [];
  for (const matched of matching(found)) {
    const known = await knownRumour(asking, matter, matched, near);
    if (known !== null) rumours.push(known);
  }
  const swapped: { swapped: DraftMatter["swapped"][number]; view: KnownRumour["view"] }[] = [];
  for (const one of matter.swapped) {
    const [best] = isFull(one.asked) ? matching(await findByParties(asking.desk, one.asked)) : [];
    const material = best === undefined ? null : await materialOf(asking, best.id);
    const view =
      best === undefined || material === null ? null : await viewOfPart(asking, best.id, bothEnds(material));
    if (view !== null) swapped.push({ swapped: one, view });
  }
  return { rumours, swapped };
}

function matching(found: readonly MatchedRumour[]): readonly MatchedRumour[] {
  return found.filter(({ match }) => match.type === "match").slice(0, MOST_RUMOURS);
}

/** With one party alone, whoever may be meant has a hundred rumours. */
function isFull({ matter }: Asked): boolean {
  return (matter?.parties.length ?? 0) > 1;
}

async function knownRumour(
  asking: Asking,
  { report }: DraftMatter,
  { id, match }: MatchedRumour,
  near: readonly MatchedRumour[],
): Promise<KnownRumour | null> {
  const all = await materialOf(asking, id);
  if (all === null) return null;
  const material = bothEnds(all);
  const { document } = asking.read;
  const documents = new Map(material.beside.documents).set(document.id, document);
  const words = new Map(material.beside.words).set(report.report.claim.words, report.words);
  const withDraft = {
    ...material,
    reports: [...material.reports, report.report],
    beside: { documents, words },
  };
  const view = await viewOfPart(asking, id, material);
  const joined = viewOf(withDraft, asking.knowledge, dayOf(asking));
  if (view === null || joined === null) return null;
  const family = await showRelatives(asking.desk, id);
  const ids = [...family.map(({ root }) => root), ...near.map((one) => one.id)];
  return { match, view, joined, relatives: await pastRumours(asking, ids) };
}

async function materialOf({ desk }: Asking, id: RumourId): Promise<RumourMaterial | null> {
  const root = await rootOf(desk, id);
  if (root === null) return null;
  return (await materialsOf(desk, [await readUnder(desk, root)])).get(root.id) ?? null;
}

// What a rumour of thousands of reports costs stays bounded: the draft is held against its first and its newest.
const MOST_OF_AN_END = 40;

function bothEnds(material: RumourMaterial): RumourMaterial {
  const { reports } = material;
  if (reports.length <= 2 * MOST_OF_AN_END) return material;
  const inTime = [...reports].sort(byPublished);
  return { ...material, reports: [...inTime.slice(0, MOST_OF_AN_END), ...inTime.slice(-MOST_OF_AN_END)] };
}

/** The view of these reports, with what the board knows of the whole rumour: its sentence, its state and its counts. */
async function viewOfPart(
  asking: Asking,
  id: RumourId,
  material: RumourMaterial,
): Promise<KnownRumour["view"] | null> {
  const view = viewOf(material, asking.knowledge, dayOf(asking));
  const kept = await keptRow(asking.desk, id);
  if (view === null || kept === null) return view;
  const { id: shown, sentence, state, counts } = rowOn(kept.row, asking.day);
  return { ...view, id: shown, sentence, state, counts };
}

async function pastRumours({ desk, day }: Asking, ids: readonly RumourId[]): Promise<readonly PastRumour[]> {
  const past: PastRumour[] = [];
  for (const id of new Set(ids)) {
    const kept = await keptRow(desk, id);
    if (kept === null) continue;
    const row = rowOn(kept.row, day);
    past.push({ id: row.id, sentence: row.sentence.text, state: row.state });
  }
  return past;
}

function dayOf({ day }: Asking): number | null {
  return day === null ? null : dayOfDate(day);
}

/** In which languages the documents of these rumours are. */
export async function languagesOf(
  desk: Desk,
  known: readonly KnownMatter[],
): Promise<ReadonlyMap<string, string>> {
  const ids = known.flatMap(({ rumours }) =>
    rumours.flatMap(({ view }): DocumentId[] => (view.origin === null ? [] : [view.origin.documentId])),
  );
  const held = await desk.kept.documents(ids);
  return new Map([...held].flatMap(([id, one]) => (one === "erased" ? [] : [[id, one.language] as const])));
}
