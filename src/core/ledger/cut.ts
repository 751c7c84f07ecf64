import { type Matter, partition } from "../rumour/partition.ts";
import { byPublished } from "../rumour/place.ts";
import type { Report, ReportId } from "../rumour/rumour.ts";
import { isFull } from "../rumour/sides.ts";
import { areApart, type Block } from "./blocks.ts";
import { nearestOf } from "./nearest.ts";

/** Reports that are one rumour, and the blocks of an editor's decisions that they hold. */
export interface Cut extends Matter {
  readonly blocks: readonly Block[];
}

/**
 * Which of these reports are one rumour: what the desk makes of them, as far as no editor has decided otherwise. A
 * function of the set of reports and of the decisions, so that the order in which later documents arrive makes no
 * difference.
 *
 * A block stays whole, whatever the desk would make of its reports. Each rumour of a block brings along the matter in
 * which the desk sees the greater part of it; what the desk sees elsewhere stays in the block and brings nobody, and so
 * does a guest. Where two blocks that are apart have one matter, the other reports of it go to the nearer.
 *
 * Guests are among the reports from which the matters are made: were they left out, a matter that the editor never
 * touched could lose a rival with them, and be cut otherwise than it was when the editor looked.
 */
export function cutReports(reports: readonly Report[], blocks: readonly Block[]): readonly Cut[] {
  if (blocks.length === 0) return partition(reports).map((matter) => ({ ...matter, blocks: [] }));
  const matters = partition(reports);
  const at = homesOf(blocks, matters);
  const camps = campsOf(blocks, matters, at);
  const held = new Set(blocks.flatMap((block) => block.reports.map((report) => report.id)));
  const cuts = new Map<Camp, Report[]>([...new Set(camps.values())].map((camp) => [camp, reportsIn(camp)]));
  const free: Cut[] = [];
  for (const matter of matters) {
    const others = matter.reports.filter((report) => !held.has(report.id));
    const here = campsAt(matter, at, camps);
    if (here.length === 0) {
      if (others.length > 0) free.push({ reports: others, narrower: matter.narrower, blocks: [] });
      continue;
    }
    for (const report of others) {
      const seeds = here.map((camp) => seedsOf(camp, matter));
      const camp = here[nearestOf(report, seeds)];
      if (camp !== undefined) cuts.get(camp)?.push(report);
    }
  }
  const guests = new Set(blocks.flatMap((block) => [...block.guests]));
  const narrower = new Set(matters.flatMap((matter) => [...matter.narrower]).filter((id) => !guests.has(id)));
  return [...free, ...[...cuts].map(([camp, all]) => cutOf(camp, all, narrower))];
}

/** Blocks that are read as one. */
interface Camp {
  readonly blocks: Block[];
}

function reportsIn({ blocks }: Camp): Report[] {
  return blocks.flatMap((block) => block.reports);
}

function cutOf({ blocks }: Camp, reports: readonly Report[], narrower: ReadonlySet<ReportId>): Cut {
  return {
    reports: [...reports].sort(byPublished),
    narrower: new Set(reports.map((report) => report.id).filter((id) => narrower.has(id))),
    blocks,
  };
}

type Homes = ReadonlyMap<Matter, readonly Block[]>;

/** Which blocks have a home in which matter: one for each of their rumours in the ledger. */
function homesOf(blocks: readonly Block[], matters: readonly Matter[]): Homes {
  const matterOf = new Map<ReportId, Matter>();
  for (const matter of matters) for (const report of matter.reports) matterOf.set(report.id, matter);
  const homes = new Map<Matter, Block[]>();
  for (const block of blocks) {
    const own = [...block.held.values()].map((reports) => homeOf(withoutGuests(reports, block), matterOf));
    for (const home of new Set(own)) {
      if (home !== null) homes.set(home, [...(homes.get(home) ?? []), block]);
    }
  }
  return homes;
}

/** A guest speaks for no rumour but the desk's own, from which an editor took it. */
function withoutGuests(reports: readonly Report[], { guests }: Block): readonly Report[] {
  return reports.filter((report) => !guests.has(report.id));
}

/**
 * Where the desk sees the greater part of a rumour. Reports that name all parties speak for it before those that do
 * not, since these stand where they stand only for want of another place. Of two as great, the one with the first report.
 */
function homeOf(reports: readonly Report[], matterOf: ReadonlyMap<ReportId, Matter>): Matter | null {
  const full = reports.filter((report) => isFull(report.claim) && matterOf.has(report.id));
  const votes = new Map<Matter, number>();
  for (const report of (full.length > 0 ? full : [...reports]).sort(byPublished)) {
    const matter = matterOf.get(report.id);
    if (matter !== undefined) votes.set(matter, (votes.get(matter) ?? 0) + 1);
  }
  const [most] = [...votes].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? null;
}

/** Blocks with a home in the same matter are one camp, unless an editor keeps them apart. */
function campsOf(blocks: readonly Block[], matters: readonly Matter[], at: Homes): Map<Block, Camp> {
  const camps = new Map<Block, Camp>(blocks.map((block) => [block, { blocks: [block] }]));
  for (const matter of matters) {
    const here = at.get(matter) ?? [];
    for (const [place, block] of here.entries()) {
      for (const earlier of here.slice(0, place)) unite(camps, earlier, block);
    }
  }
  return camps;
}

function unite(camps: Map<Block, Camp>, a: Block, b: Block): void {
  const into = camps.get(a);
  const from = camps.get(b);
  if (into === undefined || from === undefined || into === from) return;
  if (into.blocks.some((one) => from.blocks.some((other) => areApart(one, other)))) return;
  into.blocks.push(...from.blocks);
  for (const block of from.blocks) camps.set(block, into);
}

function campsAt(matter: Matter, at: Homes, camps: ReadonlyMap<Block, Camp>): readonly Camp[] {
  return [...new Set((at.get(matter) ?? []).flatMap((block) => camps.get(block) ?? []))];
}

/** The camp's own reports in the matter, by which others are drawn to it. */
function seedsOf({ blocks }: Camp, matter: Matter): readonly Report[] {
  const own = new Set(blocks.flatMap((block) => withoutGuests(block.reports, block)).map(({ id }) => id));
  return matter.reports.filter((report) => own.has(report.id));
}
