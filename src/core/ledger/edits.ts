import type { Hash } from "../base/hash.ts";
import type { Instant } from "../base/time.ts";
import type { EditorWords } from "./editor-words.ts";
import type { Entry, Ruling } from "./event.ts";

/** What an editor decided about a rumour, as readers are told. */
export interface Edit {
  readonly did: Ruling["ruling"] | "name taken back" | "reopening taken back";
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
    const { event } = entry;
    if (event.type === "RumourRuled") {
      if (!found.has(event.said)) found.set(event.said, { did: event.ruling, entry, said: event.said });
    } else if (event.type === "RumourReopened" && event.setAside.length === 0) {
      found.set(event.said, { did: "reopening taken back", entry, said: event.said });
    } else if (event.type === "RumourRenamed" && event.name === "taken back") {
      found.set(event.said, { did: "name taken back", entry, said: event.said });
    }
  }
  return [...found.values()];
}
