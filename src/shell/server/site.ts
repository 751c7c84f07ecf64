import type { Knowledge } from "../../core/desk.ts";
import type { Desk } from "../store/desk-store.ts";
import type { Visiting } from "../work/visiting.ts";

/** All that a page can ask of: what a request may be answered from, and nothing else. */
export interface Site {
  /** Opened for reading. */
  readonly desk: Desk;
  readonly knowledge: Knowledge;
  /** Scheme, host and port under which readers reach the site, without a slash at the end. */
  readonly origin: string;
  /** Where visitors can leave something and editors decide; absent where nothing may be written. */
  readonly visiting?: Visiting;
  /** Aborted when the site is closed: who still listens is let go. Absent where nobody closes it. */
  readonly closing?: AbortSignal;
}
