import { unreachable } from "../base/unreachable.ts";
import type { Rumour, RumourId } from "../rumour/rumour.ts";
import type { Entry, RumourEvent } from "./event.ts";

/** The rumour after `event`. Pure; folds every event that a ledger can hold, for ever. */
export function evolve(rumour: Rumour | null, id: RumourId, event: RumourEvent): Rumour {
  if (event.type === "RumourOpened") return opened(rumour, id, event);
  if (rumour === null) {
    throw new Error(`The ledger's first event for ${id} is ${event.type}, not RumourOpened.`);
  }
  return changed({ ...rumour, version: rumour.version + 1 }, event);
}

/** All rumours of a ledger, or of any part of it that begins at the beginning, each the fold of its own entries. */
export function foldRumours(entries: Iterable<Entry>): Map<RumourId, Rumour> {
  const rumours = new Map<RumourId, Rumour>();
  for (const { rumourId, event } of entries) {
    rumours.set(rumourId, evolve(rumours.get(rumourId) ?? null, rumourId, event));
  }
  return rumours;
}

type Opened = Extract<RumourEvent, { type: "RumourOpened" }>;

function opened(rumour: Rumour | null, id: RumourId, event: Opened): Rumour {
  if (rumour !== null) throw new Error(`The ledger opens ${id} a second time.`);
  return { id, proposition: event.proposition, reports: new Map(), mergedInto: null, version: 1 };
}

function changed(rumour: Rumour, event: Exclude<RumourEvent, Opened>): Rumour {
  switch (event.type) {
    case "ReportFiled":
      return { ...rumour, reports: new Map(rumour.reports).set(event.report.id, event.report) };
    case "ReportWithdrawn":
      return {
        ...rumour,
        reports: new Map([...rumour.reports].filter(([id]) => id !== event.reportId)),
      };
    case "PropositionAmended":
      return { ...rumour, proposition: event.proposition };
    case "RumourMerged":
      return { ...rumour, mergedInto: event.into };
    case "RumourSplit":
      return { ...rumour, mergedInto: null };
    default:
      return unreachable(event);
  }
}
