import type { Knowledge } from "../../../core/desk.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { Follower } from "../../../core/ledger/follower.ts";
import type { Contribution } from "../../../core/publication/record/contribution.ts";
import { contributionsOf } from "../../../core/publication/record/contributions-of.ts";
import {
  emptyTally,
  nameIn,
  retallied,
  rumoursIn,
  type Tally,
} from "../../../core/publication/record/tally.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Desk, Facet, ViewRow } from "../../store/desk-store.ts";
import { regroup, touchedBy } from "../followers-board.ts";
import { materialsOf } from "../followers-material.ts";
import { listFacet, listOf, nameOrder, namesFacet, tallyKey, type Who, waitsFacet } from "./record-keys.ts";

export const RECORDS = "records";

/** What a rumour adds to whose record, as it is kept under the ledger's id of the rumour. */
export interface KeptContributions {
  readonly contributions: readonly Contribution[];
}

/**
 * The follower that keeps what outlets, voices and companies are to each rumour, and a tally for each of them. What a rumour
 * added before is taken away when it is added anew, so an entry costs what its own rumours cost, however long a record is.
 */
export function recordsFollower(desk: Desk, knowledge: Knowledge): Follower {
  return {
    name: RECORDS,
    position: () => desk.views.position(RECORDS),
    follow: (entries) => followRecords(desk, knowledge, entries),
    forget: () => desk.views.clear(RECORDS),
  };
}

async function followRecords(desk: Desk, knowledge: Knowledge, entries: readonly Entry[]): Promise<void> {
  const last = entries.at(-1);
  if (last === undefined) return;
  const { roots, gone } = await regroup(desk, touchedBy(entries));
  const materials = await materialsOf(desk, roots);
  const changes: Change[] = [];
  for (const id of gone) changes.push({ id, before: await keptFor(desk, id), after: [] });
  for (const [id] of roots) {
    const material = materials.get(id);
    const after = material === undefined ? [] : contributionsOf(material, knowledge);
    changes.push({ id, before: await keptFor(desk, id), after });
  }
  const tallies = await talliesAfter(desk, changes);
  await desk.views.save(RECORDS, {
    rows: [...changes.filter(isThere).map(rumourRow), ...tallies.filter(hasRumours).map(tallyRow)],
    removed: [
      ...changes.filter((change) => !isThere(change)).map(({ id }) => id),
      ...tallies.filter((tally) => !hasRumours(tally)).map(tallyKey),
    ],
    position: last.seq,
  });
}

interface Change {
  readonly id: RumourId;
  readonly before: readonly Contribution[];
  readonly after: readonly Contribution[];
}

function isThere({ after }: Change): boolean {
  return after.length > 0;
}

function hasRumours(tally: Tally): boolean {
  return rumoursIn(tally) > 0;
}

async function keptFor(desk: Desk, id: RumourId): Promise<readonly Contribution[]> {
  const row = await desk.views.row(RECORDS, id);
  return row === null ? [] : (row.view as KeptContributions).contributions;
}

/** The tallies of all whom the changes are about, each read and counted once. */
async function talliesAfter(desk: Desk, changes: readonly Change[]): Promise<readonly Tally[]> {
  const touched = new Map<string, { who: Who; before: Contribution[]; after: Contribution[] }>();
  const at = (one: Contribution) => {
    const key = tallyKey(one);
    const found = touched.get(key) ?? { who: one, before: [], after: [] };
    touched.set(key, found);
    return found;
  };
  for (const { before, after } of changes) {
    for (const one of before) at(one).before.push(one);
    for (const one of after) at(one).after.push(one);
  }
  const tallies: Tally[] = [];
  for (const { who, before, after } of touched.values()) {
    const kept = (await tallyOf(desk, who)) ?? emptyTally(who);
    tallies.push(retallied(kept, before, after));
  }
  return tallies;
}

export async function tallyOf(desk: Desk, who: Who): Promise<Tally | null> {
  const row = await desk.views.row(RECORDS, tallyKey(who));
  return row === null ? null : (row.view as Tally);
}

function rumourRow({ id, after }: Change): ViewRow {
  const kept: KeptContributions = { contributions: after };
  return { key: id, order: "", view: kept, facets: after.flatMap((one) => facetsOf(one, id)) };
}

/** Sorts before every day. */
const UNDATED = "0";

function facetsOf(one: Contribution, id: RumourId): readonly Facet[] {
  if (one.type === "company") return [];
  const list = { facet: listFacet(listOf(one), one), order: `${one.told ?? UNDATED}|${id}` };
  const found = one.case;
  if (found === null || typeof found === "string" || found.outcome !== "waiting") return [list];
  return [list, { facet: waitsFacet(one, found.horizon), order: "" }];
}

function tallyRow(tally: Tally): ViewRow {
  const facet = { facet: namesFacet(tally.type), order: nameOrder(nameIn(tally)) };
  return { key: tallyKey(tally), order: "", view: tally, facets: [facet] };
}
