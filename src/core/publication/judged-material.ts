import type { ClaimKind } from "../claim/kinds.ts";
import type { OutletIndex } from "../page/outlet-index.ts";
import { judge, type Provenance } from "../provenance/judge.ts";
import { tellingsOf } from "../provenance/telling.ts";
import { kindOf } from "../rumour/kind-of.ts";
import { partiesOf } from "../rumour/parties-of.ts";
import { byPublished } from "../rumour/place.ts";
import type { Report, RumourId } from "../rumour/rumour.ts";
import { shownId } from "../rumour/rumour-name.ts";
import { lifeOf } from "../standing/life.ts";
import type { Settling } from "../standing/record/record-case.ts";
import { lifeAsResolved } from "../standing/resolved-life.ts";
import type { RumourView } from "./rumour-view.ts";
import type { RumourMaterial } from "./view-of.ts";

/** A rumour judged: who told what, from whom, and its whole life, before anybody asks on what day it is looked at. */
export interface JudgedMaterial extends Omit<Settling, "aspects"> {
  readonly id: RumourId;
  readonly kind: ClaimKind;
  /** At the times from which their texts speak, as the tellings have them. */
  readonly reports: readonly Report[];
  readonly provenance: Provenance;
  readonly resolvedBy: RumourView["resolvedBy"];
}

/** Null when it has no reports. */
export function judgedMaterial(material: RumourMaterial, outlets: OutletIndex): JudgedMaterial | null {
  const kind = kindOf(material.reports);
  const tellings = tellingsOf(material.reports, kind, material.beside);
  const reports = tellings.flatMap(({ report, others }) => [report, ...others]).sort(byPublished);
  const id = shownId(reports);
  if (id === null) return null;
  const provenance = judge(tellings, outlets);
  const parties = partiesOf(reports, kind);
  const ruled = lifeOf(tellings, provenance.judged, kind, material.setAside);
  const life = lifeAsResolved(ruled, tellings, material.resolved ?? null, material.setAside ?? new Set());
  const resolvedBy = life === ruled ? "rule" : "editor";
  return { id, kind, tellings, reports, provenance, parties, life, resolvedBy };
}
