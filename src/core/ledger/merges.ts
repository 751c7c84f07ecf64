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
