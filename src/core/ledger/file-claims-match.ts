import { daysApart } from "../base/day.ts";
import { unreachable } from "../base/unreachable.ts";
import { agree } from "../rumour/link-matters.ts";
import { type Sides, sidesOf } from "../rumour/nodes.ts";
import type { Matter } from "../rumour/partition.ts";
import { placeOf } from "../rumour/place.ts";
import type { FiledParty, Report } from "../rumour/rumour.ts";
import { LINK_WORTH, linkParties, type PartyLink } from "../rumour/same-party.ts";
import type { Match } from "./event.ts";

/** Goes up whenever the rule would match differently, so that old decisions can be told from new ones. */
export const MATCH_METHOD = "same-matter@1";

/** A report that names too few parties is where it is because nothing else fitted: never as sure as a full one. */
const WORTH_OF_NARROWER = 0.6;

/** How well a report fits the others of its matter, and in what. */
export function matchOf(report: Report, matter: Matter): Match {
  const others = matter.reports.filter((other) => other.id !== report.id);
  if (others.length === 0) return { score: 1, method: MATCH_METHOD, reasons: ["opens the rumour"] };
  const sides = sidesOf(report.claim);
  const best = closest(sides, others);
  const narrower = matter.narrower.has(report.id);
  return {
    score: Math.round(100 * (narrower ? WORTH_OF_NARROWER : best.worth)) / 100,
    method: MATCH_METHOD,
    reasons: [
      ...(narrower ? ["names fewer parties, and this is the only rumour about them at the time"] : []),
      ...partyReasons(report, others),
      ...kindReason(report, others),
      ...timeReason(report, others),
    ],
  };
}

function closest(sides: Sides, others: readonly Report[]): { readonly worth: number } {
  let best = { worth: 0 };
  for (const other of others) {
    const agreement = agree(sides, sidesOf(other.claim));
    if (agreement.worth > best.worth) best = agreement;
  }
  return best;
}

function partyReasons(report: Report, others: readonly Report[]): readonly string[] {
  const parties = others.flatMap((other) => other.claim.parties);
  return report.claim.parties
    .map((party) => ({ party, link: bestLink(party, parties) }))
    .sort((a, b) => LINK_WORTH[b.link] - LINK_WORTH[a.link])
    .flatMap(({ party, link }) => linkReason(party, link));
}

function bestLink(party: FiledParty, others: readonly FiledParty[]): PartyLink {
  let best: PartyLink = "unknown";
  for (const other of others) {
    const link = linkParties(party, other);
    if (LINK_WORTH[link] > LINK_WORTH[best]) best = link;
  }
  return best;
}

function linkReason({ role }: FiledParty, link: PartyLink): readonly string[] {
  switch (link) {
    case "same":
      return [`same ${role}`];
    case "form":
      return [`${role} by a shorter or longer form of the name`];
    case "alias":
      return [`${role} by another name that a document gives it`];
    case "unknown":
    case "other":
      return [];
    default:
      return unreachable(link);
  }
}

function kindReason(report: Report, others: readonly Report[]): readonly string[] {
  const { kind } = report.claim;
  return others.some((other) => other.claim.kind === kind)
    ? [`same kind, ${kind}`]
    : [`${kind} can be another reading of the same matter`];
}

function timeReason(report: Report, others: readonly Report[]): readonly string[] {
  const place = placeOf(report);
  if (place.type === "within") return ["of a time that is within this matter's"];
  if (place.type === "loose") return ["without a date, and this is the matter it can be of"];
  const own = { from: place.day, to: place.day };
  const apart = others.flatMap((other) => {
    const there = placeOf(other);
    return there.type === "dated" ? [daysApart(own, { from: there.day, to: there.day })] : [];
  });
  return apart.length === 0 ? [] : [`${within(Math.min(...apart))} of another report`];
}

function within(days: number): string {
  return days === 0
    ? "published on the day"
    : days === 1
      ? "published within 1 day"
      : `published within ${days} days`;
}
