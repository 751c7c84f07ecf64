// A desk of nothing but rumours, with what the clerk's index finds: what files and what corrects is the real thing.

import { expect } from "vitest";
import { matesOf } from "../../src/core/ledger/blocks.ts";
import {
  freeIn,
  mergeByEditor,
  moveByEditor,
  splitByEditor,
  splitOffByEditor,
} from "../../src/core/ledger/correct.ts";
import type { Correction, ReadTogether } from "../../src/core/ledger/correction.ts";
import { whyNotEnterable } from "../../src/core/ledger/enterable.ts";
import { evolve } from "../../src/core/ledger/evolve.ts";
import { bringInOrder, fileReports } from "../../src/core/ledger/file-claims.ts";
import { freeId } from "../../src/core/ledger/file-claims-homes.ts";
import type { Draft } from "../../src/core/ledger/ledger.ts";
import { standsUnder } from "../../src/core/ledger/merges.ts";
import { keysToFile, lookupsOf } from "../../src/core/rumour/lookups.ts";
import { type Face, type Faced, faced, facesOf, neighbours } from "../../src/core/rumour/neighbours.ts";
import type { Report, ReportId, Rumour, RumourId } from "../../src/core/rumour/rumour.ts";

export type Rumours = Map<RumourId, Rumour>;

/** Enters the drafts as a ledger would, and expects that each event is one that may be entered. */
export function enter(rumours: Rumours, drafts: readonly Draft[]): void {
  for (const { rumourId, expected, events } of drafts) {
    expect(rumours.get(rumourId)?.version ?? 0).toBe(expected);
    for (const event of events) {
      const rumour = rumours.get(rumourId) ?? null;
      expect(whyNotEnterable(event, rumour, rumours), `${event.type} of ${rumourId}`).toBeNull();
      rumours.set(rumourId, evolve(rumour, rumourId, event));
    }
  }
}

/** What is shown: which reports stand together, whatever the ledger calls the rumours they stand in. */
export function together(rumours: Rumours): readonly string[] {
  const under = new Map<RumourId, string[]>();
  for (const rumour of rumours.values()) {
    const top = standsUnder(rumour.id, rumours);
    under.set(top, [...(under.get(top) ?? []), ...rumour.reports.keys()]);
  }
  return [...under.values()]
    .filter((reports) => reports.length > 0)
    .map((reports) => reports.sort().join(" "))
    .sort();
}

/** What has to be entered for the reports; `near` is looked up as the clerk looks it up. */
export function file(reports: readonly Report[], rumours: Rumours): readonly Draft[] {
  return fileReports(reports, nearIn(rumours, reports));
}

function nearIn(rumours: Rumours, reports: readonly Report[]): readonly Rumour[] {
  return neighbours(
    facesOf(reports),
    (face) => sharingAKey(face, rumours),
    (rumour) =>
      matesOf(rumour)
        .flatMap((id) => rumours.get(id) ?? [])
        .map(faced),
  ).map(({ rumour }) => rumour);
}

/** What the clerk's index finds: rumours that stand under a key of every list of one lookup. */
function sharingAKey(face: Face, rumours: Rumours): readonly Faced[] {
  const lookups = lookupsOf(face);
  return [...rumours.values()].map(standing).flatMap(({ candidate, keys }) => {
    const found = lookups.some((lookup) => lookup.every((list) => list.some((key) => keys.has(key))));
    return found ? [candidate] : [];
  });
}

const STANDING = new WeakMap<Rumour, { readonly candidate: Faced; readonly keys: ReadonlySet<string> }>();

/** A rumour is never changed, only folded anew, so what it is found by is worked out once. */
function standing(rumour: Rumour) {
  const known = STANDING.get(rumour);
  if (known !== undefined) return known;
  const candidate = faced(rumour);
  const made = { candidate, keys: new Set(keysToFile(candidate)) };
  STANDING.set(rumour, made);
  return made;
}

export function fileAll(batches: readonly (readonly Report[])[], rumours: Rumours = new Map()): Rumours {
  for (const reports of batches) enter(rumours, file(reports, rumours));
  return rumours;
}

/** The rumours that are read as one with the one in which the report stands. */
export function groupOfReport(report: ReportId, rumours: Rumours): ReadTogether {
  const holder = [...rumours.values()].find(({ reports }) => reports.has(report));
  if (holder === undefined) throw new Error(`${report} stands nowhere.`);
  return groupUnder(holder.id, rumours);
}

export function groupUnder(id: RumourId, rumours: Rumours): ReadTogether {
  const top = standsUnder(id, rumours);
  const root = rumours.get(top);
  if (root === undefined) throw new Error(`There is no ${top}.`);
  return { root, all: [...rumours.values()].filter((rumour) => standsUnder(rumour.id, rumours) === top) };
}

const SAID = "0".repeat(64);

/** Enters what the editor decided; returns why it was refused, or null. */
function correct(rumours: Rumours, correction: Correction): string | null {
  if ("refuse" in correction) return correction.refuse;
  enter(rumours, correction.drafts);
  return null;
}

export function merge(rumours: Rumours, one: ReportId, into: ReportId): string | null {
  return correct(rumours, mergeByEditor(groupOfReport(one, rumours), groupOfReport(into, rumours), SAID));
}

/** Undoes the merge of the rumour in which the report stands in the ledger. */
export function split(rumours: Rumours, report: ReportId): string | null {
  const group = groupOfReport(report, rumours);
  const holder = group.all.find(({ reports }) => reports.has(report));
  if (holder === undefined) return "no-such-report";
  const free = new Set(freeIn(group.all));
  const refusal = correct(rumours, splitByEditor(group, holder.id, SAID));
  const left = group.all.flatMap((rumour) => [...rumour.reports.values()]).filter(({ id }) => free.has(id));
  if (refusal === null && left.length > 0) enter(rumours, bringInOrder(nearIn(rumours, left)));
  return refusal;
}

export function splitOff(rumours: Rumours, ids: readonly ReportId[]): string | null {
  const [first] = ids;
  if (first === undefined) return "no-such-report";
  const group = groupOfReport(first, rumours);
  const reports = group.all
    .flatMap((rumour) => [...rumour.reports.values()])
    .filter(({ id }) => ids.includes(id));
  return correct(rumours, splitOffByEditor(group, ids, freeId(reports, new Set(rumours.keys())), SAID));
}

/** `native`: the desk filed it in the other report's rumour before. */
export function move(
  rumours: Rumours,
  report: ReportId,
  to: ReportId,
  native: readonly ReportId[] = [],
): string | null {
  const from = groupOfReport(report, rumours);
  const reports = from.all.flatMap(({ reports }) => reports.get(report) ?? []);
  return correct(
    rumours,
    moveByEditor([{ reports, from }], groupOfReport(to, rumours), new Set(native), SAID),
  );
}
