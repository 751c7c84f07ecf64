import { unreachable } from "../../../core/base/unreachable.ts";
import type { DeskLocation } from "../location.ts";
import type { Visitors } from "./visitors.ts";

/**
 * Opens what is kept of visitors beside a desk, and makes it where there is none yet. Any number of processes may have it
 * open, whoever holds the desk. Throws `DeskUnusableError` with a sentence that a person can act on.
 */
export async function openVisitors(location: DeskLocation): Promise<Visitors> {
  switch (location.type) {
    case "sqlite": {
      const { openSqliteVisitors } = await import("./sqlite-visitors.ts");
      return openSqliteVisitors(location.folder);
    }
    case "postgres": {
      const { openPostgresVisitors } = await import("./postgres-visitors.ts");
      return openPostgresVisitors(location.url);
    }
    case "memory": {
      const { memoryVisitors } = await import("./memory-visitors.ts");
      return memoryVisitors();
    }
    default:
      return unreachable(location);
  }
}
