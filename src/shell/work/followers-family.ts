import type { ShownRelative } from "../../core/publication/related.ts";
import { relativesOf } from "../../core/rumour/family.ts";
import { familyLookups } from "../../core/rumour/lookups.ts";
import type { Report, RumourId } from "../../core/rumour/rumour.ts";
import { shownId } from "../../core/rumour/rumour-name.ts";
import type { Desk } from "../store/desk-store.ts";
import { readUnder } from "./followers-board.ts";
import { type ReadAsOne, reportsIn, rootOf } from "./followers-material.ts";

/** Says which rumours are read as one with a rumour of the ledger, the one that stands on its own first. */
export type Grouping = (id: RumourId) => Promise<ReadAsOne | null>;

/** As `hearsay show` reads them, rumour by rumour. */
export function groupingOf(desk: Desk): Grouping {
  return async (id) => {
    const root = await rootOf(desk, id);
    return root === null ? null : readUnder(desk, root);
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
 * depend on the order in which they came. Of more than `most` that may be relatives, only so many are looked at.
 */
export async function relatedTo(
  desk: Desk,
  reports: readonly Report[],
  own: ReadAsOne,
  groupOf: Grouping,
  most = Number.POSITIVE_INFINITY,
): Promise<readonly FoundRelative[]> {
  const found = new Set<RumourId>();
  // Two parties in common are closer than one, and of a large company's rumours there are thousands.
  const lookups = [...familyLookups(reports)].sort((a, b) => b.length - a.length);
  for (const lookup of lookups) {
    if (found.size >= most) break;
    for (const id of await desk.rumours.withKeys(...lookup)) if (found.size < most) found.add(id);
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
