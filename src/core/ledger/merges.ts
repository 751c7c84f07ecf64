import type { Rumour, RumourId } from "../rumour/rumour.ts";

type Rumours = ReadonlyMap<RumourId, Rumour>;

/**
 * The rumour under which readers find this one: itself, or the last of the rumours it was merged into, step by step.
 * Should merges ever lead in a circle, the rumour of the circle with the lowest id, so that all of them agree.
 */
export function standsUnder(id: RumourId, rumours: Rumours): RumourId {
  const path: RumourId[] = [];
  let here = id;
  while (!path.includes(here)) {
    path.push(here);
    const into = rumours.get(here)?.mergedInto ?? null;
    if (into === null) return here;
    here = into;
  }
  return path.slice(path.indexOf(here)).reduce((lowest, other) => (other < lowest ? other : lowest));
}

/** The rumours that readers see, each with those that are merged into it, in the order of their ids. */
export function mergedUnder(rumours: Rumours): ReadonlyMap<RumourId, readonly Rumour[]> {
  const under = new Map<RumourId, Rumour[]>();
  for (const rumour of [...rumours.values()].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const top = standsUnder(rumour.id, rumours);
    const merged = under.get(top) ?? [];
    under.set(top, rumour.id === top ? merged : [...merged, rumour]);
  }
  return under;
}

/**
 * The rumour with the reports of those that are merged into it; proposition and version stay its own. Nothing is copied
 * in the ledger: split them, and each is what it was.
 */
export function readTogether(rumour: Rumour, merged: readonly Rumour[]): Rumour {
  const reports = new Map([...merged, rumour].flatMap((one) => [...one.reports]));
  return { ...rumour, reports };
}
