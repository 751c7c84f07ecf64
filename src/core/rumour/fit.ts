import { daysApart } from "../base/day.ts";
import { unreachable } from "../base/unreachable.ts";
import { agree } from "./link-matters.ts";
import { type Sides, sidesOf } from "./nodes.ts";
import { daysOfReport, placeOf } from "./place.ts";
import type { FiledParty, Report } from "./rumour.ts";
import { LINK_WORTH, linkAny, type PartyLink } from "./same-party.ts";

/** A report that names too few parties is where it is because nothing else fitted: never as sure as a full one. */
export const WORTH_OF_NARROWER = 0.6;

/** How well a report's parties agree with those of any one of the others, from 0 to 1. */
export function worthAmong(report: Report, others: readonly Report[]): number {
  const sides: Sides = sidesOf(report.claim);
  let best = 0;
  for (const other of others) best = Math.max(best, agree(sides, sidesOf(other.claim)).worth);
  return best;
}

/** In what a report agrees with the others, one short phrase a reason, strongest first. */
export function reasonsAmong(report: Report, others: readonly Report[]): readonly string[] {
  return [...partyReasons(report, others), ...kindReason(report, others), ...timeReason(report, others)];
}

/** Days from the report to the nearest of the others; null when the one or all of them have no day. */
export function daysFrom(report: Report, others: readonly Report[]): number | null {
  const own = daysOfReport(report);
  if (own === null) return null;
  const apart = others.flatMap((other) => {
    const there = placeOf(other);
    return there.type === "dated" ? [daysApart(own, { from: there.day, to: there.day })] : [];
  });
  return apart.length === 0 ? null : Math.min(...apart);
}

function partyReasons(report: Report, others: readonly Report[]): readonly string[] {
  const parties = others.flatMap((other) => other.claim.parties);
  return report.claim.parties
    .map((party) => ({ party, link: linkAny([party], parties) }))
    .sort((a, b) => LINK_WORTH[b.link] - LINK_WORTH[a.link])
    .flatMap(({ party, link }) => linkReason(party, link));
}

/** Why a party of that role is taken for another, in a phrase; nothing where it is not. */
export function linkReason({ role }: FiledParty, link: PartyLink): readonly string[] {
  switch (link) {
    case "same":
      return [`same ${role}`];
    case "form":
      return [`${role} by a shorter or longer form of the name`];
    case "alias":
      return [`${role} by another name that a document gives it`];
    case "kin":
      return [`${role} may be meant by a name that it shares or by its owner's`];
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
  const days = daysFrom(report, others);
  return days === null ? [] : [`${within(days)} of another report`];
}

function within(days: number): string {
  return days === 0
    ? "published on the day"
    : days === 1
      ? "published within 1 day"
      : `published within ${days} days`;
}
