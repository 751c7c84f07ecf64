import { loadKnowledge } from "../../knowledge.ts";
import { type PastedDraft, readDraft } from "./read-draft.ts";

// What runs in the thread. The knowledge is loaded once, when the thread starts.
const knowledge = loadKnowledge();

/** What the thread is sent: the draft, and a number in shared memory that is 1 once it is being read. */
export interface DraftTask {
  readonly draft: PastedDraft;
  readonly begun: Int32Array;
}

/** Called by the pool, by this name. */
export function readInThread({ draft, begun }: DraftTask): ReturnType<typeof readDraft> {
  Atomics.store(begun, 0, 1);
  return readDraft(draft, knowledge);
}
