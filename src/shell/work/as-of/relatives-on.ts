import type { DecidedMatter } from "../../../core/publication/decided.ts";
import type { ShownRelative } from "../../../core/publication/related.ts";
import { relativesOf } from "../../../core/rumour/family.ts";
import { familyLookups } from "../../../core/rumour/lookups.ts";
import type { Matter } from "../../../core/rumour/partition.ts";
import type { ReportId } from "../../../core/rumour/rumour.ts";
import { shownId } from "../../../core/rumour/rumour-name.ts";
import type { Desk } from "../../store/desk-store.ts";
import { matterOn } from "./cut-on.ts";
import type { Known } from "./known-reports.ts";

/** A relative of a past day, with its reports that were known then. */
export interface RelativeOn extends ShownRelative {
  readonly matter: DecidedMatter;
}

/** The family of a rumour as it was on the day: out of known reports, cut as they were then. */
export async function relativesOn(desk: Desk, matter: Matter, known: Known): Promise<readonly RelativeOn[]> {
  const seen = new Set<ReportId>(matter.reports.map(({ id }) => id));
  const others: DecidedMatter[] = [];
  for (const lookup of familyLookups(matter.reports)) {
    for (const report of await known.under(lookup)) {
      if (seen.has(report.id)) continue;
      const other = await matterOn(desk, report, known);
      for (const { id } of other?.reports ?? [report]) seen.add(id);
      if (other !== null) others.push(other);
    }
  }
  return relativesOf(matter, others).flatMap(({ other, relation, reasons }) => {
    const id = shownId(other.reports);
    return id === null ? [] : [{ id, relation, reasons, matter: other }];
  });
}
