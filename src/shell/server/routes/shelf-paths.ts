import type { Shelf } from "../../../core/publication/board-facets.ts";

/** Where each shelf is read. */
export const SHELF_PATHS = { open: "/", settled: "/settled", expired: "/expired" } as const satisfies Record<
  Shelf,
  string
>;
