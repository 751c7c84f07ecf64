import type { Instant } from "../base/time.ts";
import type { RumourId } from "../rumour/rumour.ts";
import { type ChainEnd, seal } from "./chain.ts";
import type { Entry } from "./event.ts";
import { type Draft, StaleRumourError } from "./ledger.ts";

/** What a ledger knows at the moment of entering. */
export interface Entering {
  readonly end: ChainEnd;
  /** Versions of the rumours that the drafts concern, as they are now; a rumour that is not there is at 0. */
  readonly versions: ReadonlyMap<RumourId, number>;
  readonly enteredAt: Instant;
  readonly enteredBy: Entry["enteredBy"];
}

/**
 * The entries that the drafts become, one after another; a later draft of the same rumour expects the version that the
 * earlier one leaves. Throws `StaleRumourError` before anything is entered, so every ledger can be all or nothing.
 */
export function enterDrafts(drafts: readonly Draft[], entering: Entering): readonly Entry[] {
  const versions = new Map(entering.versions);
  const entries: Entry[] = [];
  let end = entering.end;
  for (const draft of drafts) {
    const actual = versions.get(draft.rumourId) ?? 0;
    if (actual !== draft.expected) throw new StaleRumourError(draft.rumourId, draft.expected, actual);
    for (const entry of entriesOf(draft, entering)) {
      const sealed = seal(entry, end);
      entries.push(sealed);
      end = sealed;
    }
    versions.set(draft.rumourId, actual + draft.events.length);
  }
  return entries;
}

function entriesOf(draft: Draft, entering: Entering): Omit<Entry, "seq" | "previous" | "hash">[] {
  const { rumourId, expected, events } = draft;
  const { enteredAt, enteredBy } = entering;
  return events.map((event, index) => {
    const version = expected + index + 1;
    // A mistake of the program, caught here because a ledger that holds it could never be folded again.
    if ((event.type === "RumourOpened") !== (version === 1)) {
      throw new Error(`${event.type} cannot be event ${version} of ${rumourId}.`);
    }
    return { rumourId, version, enteredAt, enteredBy, event };
  });
}
