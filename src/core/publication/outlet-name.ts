import type { OutletIndex } from "../page/outlet-index.ts";
import type { Telling } from "../provenance/telling.ts";

/** The outlet as readers know it; null when the page names none. */
export function outletName({ report, document }: Telling, outlets: OutletIndex): string | null {
  if (report.outlet === null) return null;
  const listed = outlets.byId.get(report.outlet ?? "");
  return listed?.name ?? document?.outlet?.name ?? report.outlet.replace(/^outlet:/, "");
}
