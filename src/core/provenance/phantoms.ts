import { nameKey } from "../page/outlet-index.ts";
import type { ReportId } from "../rumour/rumour.ts";
import type { Citation } from "./citations.ts";
import type { Phantom } from "./phantom.ts";
import type { Sought } from "./sought.ts";
import type { Telling } from "./telling.ts";

/** Each cited and not held voice once, however many cite it, in the order in which they are first cited. */
export function phantomsOf(tellings: readonly Telling[], sought: Sought): readonly Phantom[] {
  const phantoms = new Map<string, Phantom>();
  for (const { report } of tellings) {
    for (const citation of sought.unheld.get(report.id) ?? []) {
      const key = keyOf(citation);
      const known = phantoms.get(key);
      const citedBy = known?.citedBy ?? [];
      phantoms.set(key, {
        words: known?.words ?? citation.shownBy.words,
        type: citation.type,
        outlet: citation.outlet,
        before: known === undefined ? (report.published?.at ?? null) : known.before,
        citedBy: citedBy.includes(report.id) ? citedBy : [...citedBy, report.id],
      });
    }
  }
  return [...phantoms.values()];
}

function keyOf(citation: Citation): string {
  return citation.outlet ?? `outlet:${nameKey(citation.shownBy.words)}`;
}

/** The phantom that a report cites, if it cites one. */
export function phantomCitedBy(id: ReportId, phantoms: readonly Phantom[]): Phantom | null {
  return phantoms.find((phantom) => phantom.citedBy.includes(id)) ?? null;
}
