import { unreachable } from "../../core/base/unreachable.ts";
import type { Desk } from "./desk-store.ts";
import type { DeskLocation, DeskOptions } from "./location.ts";

/**
 * Opens a desk, or throws `DeskBusyError` or `DeskUnusableError` with a sentence that a person can act on. What keeps
 * the desk is loaded only now: reading a page needs no database, and should not wait for one.
 */
export async function openDesk(location: DeskLocation, options: DeskOptions = {}): Promise<Desk> {
  switch (location.type) {
    case "sqlite": {
      const { openSqliteDesk } = await import("./sqlite/open-sqlite-desk.ts");
      return openSqliteDesk(location.folder, options);
    }
    case "postgres": {
      const { openPostgresDesk } = await import("./postgres/open-postgres-desk.ts");
      return openPostgresDesk(location.url, options);
    }
    case "memory": {
      const { openMemoryDesk } = await import("./memory/memory-desk.ts");
      return openMemoryDesk(options);
    }
    default:
      return unreachable(location);
  }
}
