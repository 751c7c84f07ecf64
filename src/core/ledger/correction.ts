import type { Hash } from "../base/hash.ts";
import type { Report, ReportId, Rumour, RumourId } from "../rumour/rumour.ts";
import { amendProposition, type Decision, type Refusal, ruleRumour } from "./decide.ts";
import type { Match, Ruling } from "./event.ts";
import { evolve } from "./evolve.ts";
import { growth, partiesOf } from "./file-claims-moves.ts";
import type { Draft } from "./ledger.ts";

/** The ledger's rumours that are read as one: the one that all are merged into, and all of them, itself among them. */
export interface ReadTogether {
  readonly root: Rumour;
  readonly all: readonly Rumour[];
}

/** What has to be entered for an editor's decision, or why nothing can be. */
export type Correction = { readonly drafts: readonly Draft[] } | { readonly refuse: Refusal };

/** A decision while it is put together, step by step, each on what the ones before it leave. */
export interface Correcting {
  readonly rumours: Map<RumourId, Rumour>;
  readonly drafts: Draft[];
}

export function beginCorrection(...groups: readonly ReadTogether[]): Correcting {
  const all = groups.flatMap((group) => group.all);
  return { rumours: new Map(all.map((rumour) => [rumour.id, rumour])), drafts: [] };
}

export function correction({ drafts }: Correcting, refusal: Refusal | null): Correction {
  return refusal === null ? { drafts } : { refuse: refusal };
}

/** Takes a step, unless it is refused: then it says why. */
export function step({ rumours, drafts }: Correcting, id: RumourId, decision: Decision): Refusal | null {
  if ("refuse" in decision) return decision.refuse;
  const before = rumours.get(id) ?? null;
  drafts.push({ rumourId: id, expected: before?.version ?? 0, events: decision.enter });
  let rumour = before;
  for (const event of decision.enter) rumour = evolve(rumour, id, event);
  if (rumour !== null) rumours.set(id, rumour);
  return null;
}

export function all<T>(list: readonly T[], take: (one: T) => Refusal | null): Refusal | null {
  for (const one of list) {
    const refusal = take(one);
    if (refusal !== null) return refusal;
  }
  return null;
}

export function now({ rumours }: Correcting, id: RumourId): Rumour {
  const rumour = rumours.get(id);
  if (rumour === undefined) throw new Error(`${id} is no part of this correction.`);
  return rumour;
}

/** How an editor's filings and merges are marked: not by a score, but by what the editor said. */
export function byEditor(said: Hash): Match {
  return { score: 1, method: "editor@1", reasons: ["an editor put it there"], said };
}

/** The proposition takes in all names and parties of what is put in it, so that it is found by them. */
export function grow(
  work: Correcting,
  id: RumourId,
  told: readonly Parameters<typeof partiesOf>[0][number][],
): Refusal | null {
  const rumour = now(work, id);
  const parties = partiesOf([rumour.proposition, ...told]);
  const because = growth(rumour.proposition.parties, parties);
  if (because === null) return null;
  return step(work, id, amendProposition(rumour, { ...rumour.proposition, parties }, because));
}

/** What an editor rules for rumours that are read as one. */
export interface Held {
  readonly together: readonly RumourId[];
  readonly apart: readonly RumourId[];
  readonly guests: readonly ReportId[];
  readonly settled: readonly ReportId[];
  readonly free?: readonly ReportId[];
}

/** Enters the ruling for each of its rumours; reports that are no longer there drop out of it. */
export function rule(work: Correcting, held: Held, by: Pick<Ruling, "ruling" | "said">): Refusal | null {
  const together = [...new Set(held.together)].sort();
  const reports = new Set(together.flatMap((id) => [...now(work, id).reports.keys()]));
  const here = (ids: readonly ReportId[]) => [...new Set(ids)].filter((id) => reports.has(id)).sort();
  const guests = here(held.guests);
  const ruling: Ruling = {
    ruling: by.ruling,
    together,
    apart: [...new Set(held.apart)].filter((id) => !together.includes(id)).sort(),
    // Where there are only guests, they are what the rumour is about.
    guests: guests.length === reports.size ? [] : guests,
    settled: here(held.settled),
    ...(held.free === undefined || held.free.length === 0 ? {} : { free: here(held.free) }),
    said: by.said,
  };
  return all(together, (id) => step(work, id, ruleRumour(now(work, id), ruling, work.rumours)));
}

/** What is ruled of these rumours up to now, taken together. */
export function heldNow(rumours: readonly Rumour[]): Held {
  const every = <Key extends "apart" | "guests" | "settled">(key: Key) =>
    rumours.flatMap(({ ruled }) => ruled?.[key] ?? []) as Held[Key][number][];
  return {
    together: rumours.map((rumour) => rumour.id),
    apart: every("apart") as readonly RumourId[],
    guests: every("guests") as readonly ReportId[],
    settled: every("settled") as readonly ReportId[],
  };
}

/** The rumour of the group in which the report stands. */
export function holderOf(report: ReportId, { all: rumours }: ReadTogether): Rumour | null {
  return rumours.find((rumour) => rumour.reports.has(report)) ?? null;
}

export function reportsOfGroup({ all: rumours }: ReadTogether): readonly Report[] {
  return rumours.flatMap((rumour) => [...rumour.reports.values()]);
}
