import type { Knowledge } from "../../../core/desk.ts";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { boardRowOf } from "../../../core/publication/board-row-of.ts";
import type { DecidedMatter } from "../../../core/publication/decided.ts";
import type { ExportRow } from "../../../core/publication/export-row.ts";
import { exportRowOf } from "../../../core/publication/export-row-of.ts";
import type { ShownRelative } from "../../../core/publication/related.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { viewOnDay } from "../../../core/publication/views-on.ts";
import { byPublished } from "../../../core/rumour/place.ts";
import type { Report } from "../../../core/rumour/rumour.ts";
import type { Desk } from "../../store/desk-store.ts";
import { boardOrder } from "../followers-board.ts";
import { besideOf } from "../followers-material.ts";
import { cutOn, matterOn } from "./cut-on.ts";
import { type Known, knownOn } from "./known-reports.ts";
import { relativesOn } from "./relatives-on.ts";

/**
 * The board as it was on a day (`YYYY-MM-DD`), the rumour with the newest report first. Holds one row a rumour, and the
 * reports of few at a time.
 */
export async function boardOn(
  desk: Desk,
  knowledge: Knowledge,
  date: string,
  isWanted: (reports: readonly Report[], row: BoardRow) => boolean,
): Promise<readonly BoardRow[]> {
  const known = await knownOn(desk, date);
  const rows: { readonly row: BoardRow; readonly order: string }[] = [];
  for await (const { matter, view } of viewed(desk, knowledge, known, cutOn(desk, known))) {
    const row = boardRowOf(view);
    if (isWanted(matter.reports, row)) rows.push({ row, order: boardOrder(row) });
  }
  return rows.sort((a, b) => (a.order > b.order ? -1 : 1)).map(({ row }) => row);
}

/**
 * The rumours of a day as other programs read them, by first report and then id. Cuts twice, so that it need hold no more
 * than the first report of each.
 */
export async function* exportRumoursOn(
  desk: Desk,
  knowledge: Knowledge,
  date: string,
): AsyncGenerator<ExportRow> {
  const known = await knownOn(desk, date);
  const first: Report[] = [];
  for await (const { reports } of cutOn(desk, known))
    first.push(...[...reports].sort(byPublished).slice(0, 1));
  first.sort(byPublished);
  for await (const { matter, view } of viewed(desk, knowledge, known, mattersOf(desk, first, known))) {
    yield exportRowOf(view, await relativesOn(desk, matter, known));
  }
}

/** One rumour of a day, with its family. */
export interface RumourOn {
  readonly view: RumourView;
  readonly related: readonly (ShownRelative & { readonly sentence: string | null })[];
}

/** Without its family, which takes far longer to find. */
export async function viewAlone(
  desk: Desk,
  knowledge: Knowledge,
  known: Known,
  matter: DecidedMatter,
): Promise<RumourView | null> {
  return viewOnDay(matter, await besideOf(desk, matter.reports), knowledge, known.day);
}

export async function viewMatter(
  desk: Desk,
  knowledge: Knowledge,
  known: Known,
  matter: DecidedMatter,
): Promise<RumourOn | null> {
  const view = await viewAlone(desk, knowledge, known, matter);
  if (view === null) return null;
  const related: RumourOn["related"][number][] = [];
  for (const { matter: other, ...relative } of await relativesOn(desk, matter, known)) {
    const seen = await viewAlone(desk, knowledge, known, other);
    related.push({ ...relative, sentence: seen?.sentence.text ?? null });
  }
  return { view, related };
}

interface Viewed {
  readonly matter: DecidedMatter;
  readonly view: RumourView;
}

/** So many reports are made ready at a time: enough to ask the store seldom, few enough to hold. */
const PER_STEP = 500;

async function* viewed(
  desk: Desk,
  knowledge: Knowledge,
  { day }: Known,
  matters: AsyncIterable<DecidedMatter>,
): AsyncGenerator<Viewed> {
  for await (const step of inSteps(matters)) {
    const beside = await besideOf(
      desk,
      step.flatMap(({ reports }) => reports),
    );
    for (const matter of step) {
      const view = viewOnDay(matter, beside, knowledge, day);
      if (view !== null) yield { matter, view };
    }
  }
}

async function* inSteps(matters: AsyncIterable<DecidedMatter>): AsyncGenerator<readonly DecidedMatter[]> {
  let step: DecidedMatter[] = [];
  let reports = 0;
  for await (const matter of matters) {
    step.push(matter);
    reports += matter.reports.length;
    if (reports < PER_STEP) continue;
    yield step;
    step = [];
    reports = 0;
  }
  if (step.length > 0) yield step;
}

async function* mattersOf(desk: Desk, first: readonly Report[], known: Known): AsyncGenerator<DecidedMatter> {
  for (const report of first) {
    const matter = await matterOn(desk, report, known);
    if (matter !== null) yield matter;
  }
}
