import type { Desk } from "./desk-store.ts";
import { DeskUnusableError } from "./errors.ts";
import type { DeskLocation, DeskOptions } from "./location.ts";

/** Opens a desk, or throws `DeskBusyError` or `DeskUnusableError` with a sentence that a person can act on. */
export async function openDesk(location: DeskLocation, options: DeskOptions = {}): Promise<Desk> {
  throw new DeskUnusableError(`No store for ${location.type} yet (${options.purpose ?? "write"}).`);
}
