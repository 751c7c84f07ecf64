import { randomBytes } from "node:crypto";
import type { Instant } from "../../core/base/time.ts";
import type { Entry } from "../../core/ledger/event.ts";
import type { Salt } from "../../core/ledger/words.ts";

/** Where a desk is kept. */
export type DeskLocation =
  | { readonly type: "sqlite"; readonly folder: string }
  | { readonly type: "postgres"; readonly url: string }
  | { readonly type: "memory" };

export interface DeskOptions {
  /**
   * "write" makes the desk when there is none, brings its tables up to date, and keeps every other writer out until it is
   * closed (`DeskBusyError` for them). "read" changes nothing, works while another process writes, and throws
   * `DeskUnusableError` when there is no desk. Default "write".
   */
  readonly purpose?: "read" | "write";
  /** In whose name entries are entered. Default: the desk itself, by its own rules. */
  readonly enteredBy?: Entry["enteredBy"];
  /** Default: the machine's clock. */
  readonly now?: () => Instant;
  /** Default: 128 bits from the machine's source of randomness. */
  readonly newSalt?: () => Salt;
}

/** In whose name the desk enters what it decides by itself; the number goes up when it decides by other rules. */
const DESK: Entry["enteredBy"] = "desk@1";

/** The options with what stands in for those that were left out. */
export function settled(options: DeskOptions): Required<DeskOptions> {
  return {
    purpose: options.purpose ?? "write",
    enteredBy: options.enteredBy ?? DESK,
    now: options.now ?? (() => new Date().toISOString() as Instant),
    newSalt: options.newSalt ?? (() => randomBytes(16).toString("hex")),
  };
}
