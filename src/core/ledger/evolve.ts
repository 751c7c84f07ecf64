import { unreachable } from "../base/unreachable.ts";
import type { Report, ReportId, Ruled, Rumour, RumourId } from "../rumour/rumour.ts";
import type { Entry, Ruling, RumourEvent } from "./event.ts";

/** The rumour after `event`. Pure; folds every event that a ledger can hold, for ever. */
export function evolve(rumour: Rumour | null, id: RumourId, event: RumourEvent): Folding {
  if (event.type === "RumourOpened") return opened(rumour, id, event);
  if (rumour === null) {
    throw new Error(`The ledger's first event for ${id} is ${event.type}, not RumourOpened.`);
  }
  return changed({ ...rumour, reports: new Map(rumour.reports) }, event);
}

/** All rumours of a ledger, or of any part of it that begins at the beginning, each the fold of its own entries. */
export function foldRumours(entries: Iterable<Entry>): Map<RumourId, Rumour> {
  const rumours = new Map<RumourId, Folding>();
  for (const { rumourId, event } of entries) {
    const rumour = rumours.get(rumourId);
    // Nobody else holds what is being folded, so its reports need not be copied with every entry.
    const after =
      rumour === undefined || event.type === "RumourOpened"
        ? evolve(rumour ?? null, rumourId, event)
        : changed(rumour, event);
    rumours.set(rumourId, after);
  }
  return rumours;
}

/** A rumour whose reports may be changed in place. */
type Folding = Rumour & { readonly reports: Map<ReportId, Report> };

type Opened = Extract<RumourEvent, { type: "RumourOpened" }>;

function opened(rumour: Rumour | null, id: RumourId, event: Opened): Folding {
  if (rumour !== null) throw new Error(`The ledger opens ${id} a second time.`);
  const { proposition } = event;
  return {
    id,
    proposition,
    reports: new Map(),
    mergedInto: null,
    ruled: null,
    names: [],
    setAside: [],
    resolved: null,
    version: 1,
  };
}

function changed(before: Folding, event: Exclude<RumourEvent, Opened>): Folding {
  const rumour = { ...before, version: before.version + 1 };
  switch (event.type) {
    case "ReportFiled":
      rumour.reports.set(event.report.id, event.report);
      return rumour;
    case "ReportWithdrawn":
      rumour.reports.delete(event.reportId);
      return rumour;
    case "PropositionAmended":
      return { ...rumour, proposition: event.proposition };
    case "RumourMerged":
      return { ...rumour, mergedInto: event.into };
    case "RumourSplit":
      return { ...rumour, mergedInto: null };
    case "RumourRuled":
      return { ...rumour, ruled: ruledBy(event, rumour) };
    case "RumourReopened":
      return { ...rumour, setAside: event.setAside };
    case "RumourResolved":
      return { ...rumour, resolved: event.resolution };
    case "TextTakenDown":
      return rumour;
    case "RumourRenamed":
      return {
        ...rumour,
        names: event.name === "given" ? [...rumour.names, event.said] : rumour.names.slice(0, -1),
      };
    default:
      return unreachable(event);
  }
}

/** Each ruling takes the place of the one before. */
function ruledBy({ together, apart, guests, settled, free = [] }: Ruling, { reports }: Rumour): Ruled {
  const held = [...reports.keys()].filter((id) => !free.includes(id));
  return { reports: new Set(held), together, apart, guests, settled };
}
