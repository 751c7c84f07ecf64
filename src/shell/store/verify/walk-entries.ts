import { breakAt, type ChainEnd, NOTHING_YET } from "../../../core/ledger/chain.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import type { Finding } from "./finding.ts";

/** Looks at entries in the order in which they stand, and remembers what the next one must join on to. */
export interface EntryWalk {
  look(entry: Entry): readonly Finding[];
  /** What shows only when all entries were seen. */
  finish(): readonly Finding[];
  rumours(): number;
}

export function walkEntries(): EntryWalk {
  let before: ChainEnd = NOTHING_YET;
  const versions = new Map<RumourId, number>();
  const merged = new Map<RumourId, RumourId>();
  return {
    look: (entry) => {
      const findings = [...chainFindings(entry, before), ...foldFindings(entry, versions)];
      versions.set(entry.rumourId, entry.version);
      if (entry.event.type === "RumourMerged") merged.set(entry.rumourId, entry.event.into);
      if (entry.event.type === "RumourSplit") merged.delete(entry.rumourId);
      before = entry;
      return findings;
    },
    finish: () => circles(merged),
    rumours: () => versions.size,
  };
}

function chainFindings(entry: Entry, before: ChainEnd): readonly Finding[] {
  const broken = breakAt(entry, before);
  if (broken === null) return [];
  const { type, expected, found, seq } = broken;
  const messages = {
    number: `Entry ${found} stands where entry ${expected} should.`,
    link: `Entry ${seq} carries ${found} as the hash before it, which is ${expected}.`,
    content: `Entry ${seq} was changed: its content has the hash ${expected}, not ${found}.`,
  };
  return [{ type, seq, message: messages[type] }];
}

function foldFindings(entry: Entry, versions: ReadonlyMap<RumourId, number>): readonly Finding[] {
  const { seq, rumourId, version, event } = entry;
  const findings: Finding[] = [];
  const expected = (versions.get(rumourId) ?? 0) + 1;
  if (version !== expected) {
    const message = `Entry ${seq} is version ${version} of ${rumourId}, where ${expected} should follow.`;
    findings.push({ type: "version", seq, message });
  }
  if ((event.type === "RumourOpened") !== !versions.has(rumourId)) {
    const message = `Entry ${seq} is ${event.type}, which cannot be event ${version} of ${rumourId}.`;
    findings.push({ type: "fold", seq, message });
  }
  return findings;
}

function circles(merged: ReadonlyMap<RumourId, RumourId>): readonly Finding[] {
  const found = new Set<string>();
  const harmless = new Set<RumourId>();
  for (const start of merged.keys()) {
    const path: RumourId[] = [];
    let here: RumourId | undefined = start;
    while (here !== undefined && !path.includes(here) && !harmless.has(here)) {
      path.push(here);
      here = merged.get(here);
    }
    if (here !== undefined && path.includes(here))
      found.add(path.slice(path.indexOf(here)).sort().join(" → "));
    for (const id of path) harmless.add(id);
  }
  return [...found].map((circle) => ({
    type: "circle",
    seq: null,
    message: `Merges lead in a circle: ${circle}.`,
  }));
}
