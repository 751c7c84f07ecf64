import type { Hash } from "../base/hash.ts";
import type { Instant } from "../base/time.ts";
import type { EditorsResolution } from "../rumour/rumour.ts";
import { type EditorWords, saidIn } from "./editor-words.ts";
import type { Entry, Ruling, RumourEvent } from "./event.ts";

/** What an editor decided about a rumour, as readers are told. */
export interface Edit {
  readonly did:
    | Ruling["ruling"]
    | "name taken back"
    | "reopening taken back"
    | `resolved as ${EditorsResolution["outcome"]}`
    | "resolution taken back"
    | "reading withdrawn"
    | "reading corrected"
    | "report put back"
    | "text taken down";
  /** The editor's name. */
  readonly by: string;
  readonly at: Instant;
  /** Null when the words were erased. */
  readonly because: string | null;
}

/** The digests of what editors said in these entries. */
export function saidOfEdits(entries: readonly Entry[]): readonly Hash[] {
  return [...new Set(editsIn(entries).map(({ said }) => said))];
}

/** What editors decided in these entries, once each and oldest first. `entries` are those of rumours read as one. */
export function editsOf(entries: readonly Entry[], words: ReadonlyMap<Hash, EditorWords>): readonly Edit[] {
  return editsIn(entries).map(({ did, entry, said }) => ({
    did,
    by: entry.enteredBy.replace(/^editor:/, ""),
    at: entry.enteredAt,
    because: words.get(said)?.because ?? null,
  }));
}

interface Found {
  readonly did: Edit["did"];
  readonly entry: Entry;
  readonly said: Hash;
}

function editsIn(entries: readonly Entry[]): readonly Found[] {
  const found = new Map<Hash, Found>();
  for (const entry of [...entries].sort((a, b) => a.seq - b.seq)) {
    const said = saidIn(entry.event);
    const did = said === null ? null : didIn(entry.event);
    if (said === null || did === null) continue;
    const before = found.get(said);
    if (before === undefined) found.set(said, { did, entry, said });
    else found.set(said, { ...before, did: together(before.did, did) });
  }
  return [...found.values()];
}

/** What an entry says was done, as far as it says so alone; null where another of the same decision does. */
function didIn(event: RumourEvent): Edit["did"] | null {
  switch (event.type) {
    case "RumourRuled":
      return event.ruling;
    case "RumourReopened":
      return event.setAside.length === 0 ? "reopening taken back" : null;
    case "RumourRenamed":
      return event.name === "taken back" ? "name taken back" : null;
    case "RumourResolved":
      return event.resolution === null ? "resolution taken back" : `resolved as ${event.resolution.outcome}`;
    case "ReportWithdrawn":
      return "reading withdrawn";
    case "ReportFiled":
      return "report put back";
    case "TextTakenDown":
      return "text taken down";
    default:
      return null;
  }
}

/** What two entries of one decision say: filing belongs to whatever else was done, and the first of the others holds. */
function together(before: Edit["did"], next: Edit["did"]): Edit["did"] {
  if (before === "reading withdrawn" && next === "report put back") return "reading corrected";
  return before === "report put back" ? next : before;
}
