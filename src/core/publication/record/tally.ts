import type { NoCase, RecordCase } from "../../standing/record/record-case.ts";
import { PART_NAMES } from "../../standing/record/record-parts.ts";
import type { Contribution } from "./contribution.ts";

/**
 * All rumours' contributions to one record, counted: how often each thing that can be counted is so, and how often each name is used.
 * What was added can be taken away again, so that a record is kept up with the ledger one rumour at a time. Plain JSON.
 */
export interface Tally {
  readonly type: Contribution["type"];
  readonly key: string;
  readonly counts: Counted;
  readonly names: Counted;
  readonly aliases: Counted;
}

/** Only what is counted at least once is there. */
export type Counted = Readonly<Record<string, number>>;

export function emptyTally({ type, key }: Pick<Contribution, "type" | "key">): Tally {
  return { type, key, counts: {}, names: {}, aliases: {} };
}

/** The tally with these contributions of one rumour in the place of those that it had before. */
export function retallied(
  tally: Tally,
  before: readonly Contribution[],
  after: readonly Contribution[],
): Tally {
  const changed = (of: (one: Contribution) => readonly string[], counted: Counted) =>
    recounted(counted, before.flatMap(of), after.flatMap(of));
  return {
    ...tally,
    counts: changed(countsOf, tally.counts),
    names: changed(({ name }) => [name], tally.names),
    aliases: changed((one) => (one.type === "company" ? one.aliases : []), tally.aliases),
  };
}

/** Keys are sorted, so that equal counts are equal bytes. */
function recounted(counted: Counted, less: readonly string[], more: readonly string[]): Counted {
  const counts = new Map(Object.entries(counted));
  for (const name of less) counts.set(name, (counts.get(name) ?? 0) - 1);
  for (const name of more) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries([...counts].filter(([, count]) => count !== 0).sort(byName));
}

function byName([a]: [string, number], [b]: [string, number]): number {
  return a < b ? -1 : 1;
}

/** How many rumours it has part in. */
export function rumoursIn({ counts }: Tally): number {
  return counts["rumours"] ?? 0;
}

/** The name that most rumours use for it; of two, the first in the alphabet. */
export function nameIn({ names, key }: Tally): string {
  const [best] = Object.entries(names).sort(([a, uses], [b, others]) => others - uses || (a < b ? -1 : 1));
  return best?.[0] ?? key;
}

function countsOf(one: Contribution): readonly string[] {
  switch (one.type) {
    case "outlet":
      return [
        "rumours",
        `part ${one.part}`,
        ...yearOf(one.told),
        ...(one.first === "yes" ? ["first"] : []),
        ...(one.changed === "yes" ? ["changed"] : []),
        ...(one.firmer === "yes" ? ["firmer"] : []),
        ...caseCounts(one.case),
      ];
    case "voice":
      return [
        "rumours",
        `as ${one.as}`,
        `part ${one.part}`,
        ...yearOf(one.told),
        ...(one.denied === "no" ? [] : [`denied ${one.denied}`]),
        ...caseCounts(one.case),
      ];
    case "company":
      return ["rumours", `role ${one.role}`];
  }
}

function yearOf(told: string | null): readonly string[] {
  return told === null ? ["undated"] : [`year ${told.slice(0, 4)}`];
}

function caseCounts(found: RecordCase | NoCase | null): readonly string[] {
  if (found === null) return [];
  if (typeof found === "string") return [`no case ${found}`];
  const waits = found.outcome === "waiting" ? [`until ${found.horizon.slice(0, 7)}`] : [];
  const parts = PART_NAMES.flatMap((part) => {
    const outcome = found.parts[part];
    return outcome === null ? [] : [`${part} ${outcome}`];
  });
  return [`case ${found.outcome}`, ...waits, ...parts];
}
