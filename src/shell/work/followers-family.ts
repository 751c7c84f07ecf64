import type { ShownRelative } from "../../core/publication/related.ts";
import { relativesOf } from "../../core/rumour/family.ts";
import { familyLookups } from "../../core/rumour/lookups.ts";
import type { Report, Rumour, RumourId } from "../../core/rumour/rumour.ts";
import { shownId } from "../../core/rumour/rumour-name.ts";
import type { Desk } from "../store/desk-store.ts";
import { type ReadAsOne, readAsOne, rootOf } from "./followers-material.ts";

/** Says which rumours are read as one with a rumour of the ledger, the one that stands on its own first. */
export type Grouping = (id: RumourId) => Promise<ReadAsOne | null>;

/** Asks the ledger's index, rumour by rumour: right even when the board has fallen behind. */
export function groupingOf(desk: Desk): Grouping {
  return async (id) => {
    const root = await rootOf(desk, id);
    return root === null ? null : readAsOne(desk, root);
  };
}

/** The same from groups that are known already. */
export function groupingIn(groups: readonly ReadAsOne[]): Grouping {
  const byMember = new Map(groups.flatMap((group) => group.map((id) => [id, group] as const)));
  return async (id) => byMember.get(id) ?? null;
}

/** A relative, with the rumour of the ledger that it is read under. */
export interface FoundRelative extends ShownRelative {
  readonly root: RumourId;
}

/**
 * The family of a rumour that is read as one with others, closest first. Made from reports alone, so that it does not
 * depend on the order in which they came.
 */
export async function relatedTo(
  desk: Desk,
  reports: readonly Report[],
  own: ReadAsOne,
  groupOf: Grouping,
): Promise<readonly FoundRelative[]> {
  const found = new Set<RumourId>();
  for (const lookup of familyLookups(reports)) {
    for (const id of await desk.rumours.withKeys(...lookup)) found.add(id);
  }
  const groups = new Map<RumourId, ReadAsOne>();
  for (const id of found) {
    const group = own.includes(id) ? null : await groupOf(id);
    if (group !== null && group[0] !== own[0]) groups.set(group[0], group);
  }
  const rumours = await desk.rumours.rumours([...groups.values()].flat());
  const others = [...groups.values()].map((group) => ({
    root: group[0],
    reports: reportsIn(group, rumours),
  }));
  return relativesOf({ reports }, others).flatMap(({ other, relation, reasons }) => {
    const id = shownId(other.reports);
    return id === null ? [] : [{ id, root: other.root, relation, reasons }];
  });
}

function reportsIn(group: ReadAsOne, rumours: ReadonlyMap<RumourId, Rumour>): readonly Report[] {
  return group.flatMap((id) => [...(rumours.get(id)?.reports.values() ?? [])]);
}
