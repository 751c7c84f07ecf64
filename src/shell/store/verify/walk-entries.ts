import { breakAt, type ChainEnd, NOTHING_YET } from "../../../core/ledger/chain.ts";
import { type Unenterable, whyNotEnterable } from "../../../core/ledger/enterable.ts";
import type { Entry } from "../../../core/ledger/event.ts";
import { evolve } from "../../../core/ledger/evolve.ts";
import type { Rumour, RumourId } from "../../../core/rumour/rumour.ts";
import { isEvent } from "./event-shape.ts";
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
  const rumours = new Map<RumourId, Rumour>();
  return {
    look: (entry) => {
      const findings = [
        ...chainFindings(entry, before),
        ...versionFindings(entry, versions),
        ...fold(entry, rumours),
      ];
      versions.set(entry.rumourId, entry.version);
      before = entry;
      return findings;
    },
    finish: () => circles(mergesOf(rumours)),
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

function versionFindings(
  { seq, rumourId, version }: Entry,
  versions: ReadonlyMap<RumourId, number>,
): readonly Finding[] {
  const expected = (versions.get(rumourId) ?? 0) + 1;
  if (version === expected) return [];
  const message = `Entry ${seq} is version ${version} of ${rumourId}, where ${expected} should follow.`;
  return [{ type: "version", seq, message }];
}

/** What each reason why an event cannot have happened says after "Entry 3 cannot be ReportFiled: ". */
const REASONS: Readonly<Record<Unenterable, string>> = {
  "already-open": "the rumour was opened before",
  "already-filed": "the rumour has this report",
  "already-so": "it changes nothing",
  "no-such-report": "the report does not stand in the rumour",
  "rumour-merged": "the rumour was merged into another one",
  "target-merged": "the rumour to merge into was itself merged into another one",
  "same-rumour": "a rumour is not merged into itself",
  "not-merged": "there is no merge to undo",
  "ruled-apart": "an editor said that they are two",
  "not-together": "the rumours that it rules to be one are not read as one",
  "not-apart": "the rumours that it keeps apart are read as one",
  "no-such-rumour": "there is no such rumour before it",
  "other-merge": "the rumour was merged into another one than it says",
};

/** Folds the entry in when there is a rumour for it to change, also where a rule says that it should not have been entered. */
function fold(entry: Entry, rumours: Map<RumourId, Rumour>): readonly Finding[] {
  const { seq, rumourId, event } = entry;
  if (!isEvent(event)) {
    return [{ type: "fold", seq, message: `Entry ${seq} holds no event that Hearsay knows.` }];
  }
  const rumour = rumours.get(rumourId) ?? null;
  const reason = whyNotEnterable(event, rumour, rumours);
  if ((rumour === null) === (event.type === "RumourOpened")) {
    rumours.set(rumourId, evolve(rumour, rumourId, event));
  }
  if (reason === null) return [];
  const message = `Entry ${seq} of ${rumourId} cannot be ${event.type}: ${REASONS[reason]}.`;
  return [{ type: "fold", seq, message }];
}

function mergesOf(rumours: ReadonlyMap<RumourId, Rumour>): ReadonlyMap<RumourId, RumourId> {
  return new Map(
    [...rumours.values()].flatMap(({ id, mergedInto }) => (mergedInto === null ? [] : [[id, mergedInto]])),
  );
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
