import type { Day } from "../../base/day.ts";
import type { Telling } from "../../provenance/telling.ts";
import type { Report } from "../../rumour/rumour.ts";
import { lastDayOfReport, toldFor } from "../horizon.ts";
import { isConfirmed, resolutionOf } from "../resolution.ts";
import type { AspectOutcome } from "../state.ts";
import { sumBorneOut } from "../terms-aspect.ts";
import type { Settling } from "./record-case.ts";

/** "right" and "wrong" as it was told by this one; null for what it did not tell, and for what nobody settled. */
export type PartOutcome = "right" | "wrong" | null;

/** What the act is made of, as one outlet or voice told it. */
export interface Parts {
  /** Right when every party that it named was. */
  readonly parties: PartOutcome;
  /** What is bought or worked on together: all of a company or a share, a licence, a product. */
  readonly object: PartOutcome;
  /** The sum. */
  readonly terms: PartOutcome;
  /** The time that it gave. Late is wrong here, and in the act it is late. */
  readonly time: PartOutcome;
}

export const PART_NAMES = ["parties", "object", "terms", "time"] as const satisfies readonly (keyof Parts)[];

/** `confirmed` is the day on which the act was first confirmed after it was told. */
export function partsOf(first: Telling, confirmed: Day | null, settling: Settling): Parts {
  if (confirmed === null) return { parties: null, object: null, terms: null, time: null };
  const reports = [first.report, ...first.others];
  const time = timeOf(first.report, confirmed);
  // Of what was called off after it was confirmed, the parts are told no more.
  if (!isConfirmed(settling.life)) return { parties: null, object: null, terms: null, time };
  return {
    parties: together(partyOutcomes(reports, settling)),
    object: together(objectOutcomes(first.report, settling)),
    terms: sumBorneOut(first, resolutionOf(settling.life, settling.tellings)),
    time,
  };
}

function partyOutcomes(reports: readonly Report[], { aspects, parties }: Settling): AspectOutcome[] {
  const own = new Set(reports.map(({ id }) => id));
  return aspects.parties
    .filter(({ party }) => parties[party]?.named.some(({ reportId }) => own.has(reportId)))
    .map(({ outcome }) => outcome);
}

function objectOutcomes({ claim }: Report, { aspects }: Settling): AspectOutcome[] {
  return aspects.objects
    .filter(({ object }) =>
      object.type === "kind" ? object.kind === claim.kind : claim.products?.includes(object.product),
    )
    .map(({ outcome }) => outcome);
}

/** One wrong makes all wrong; what is still open says nothing. */
function together(outcomes: readonly AspectOutcome[]): PartOutcome {
  if (outcomes.some((outcome) => outcome === "false" || outcome === "changed")) return "wrong";
  return outcomes.includes("true") ? "right" : null;
}

function timeOf(report: Report, confirmed: Day): PartOutcome {
  const published = lastDayOfReport(report);
  const told = published === null ? null : toldFor(report, published);
  if (told === null) return null;
  return confirmed <= told ? "right" : "wrong";
}
