import { type Days, daysApart } from "../base/day.ts";
import type { ClaimKind, KindGroup } from "../claim/kinds.ts";
import { clusterNodes } from "./clusters.ts";
import { joinSides, nodesOf, type Sides, sidesOf } from "./nodes.ts";
import { byPublished, placeOf } from "./place.ts";
import type { FiledParty, Report, ReportId } from "./rumour.ts";
import { type Saga, sagasOf } from "./sagas.ts";
import { isByName, linkAny } from "./same-party.ts";
import { groupOf, isFull } from "./sides.ts";
import { type Sided, turnedHomes } from "./turned.ts";

/** Reports that are one rumour, by published date then id. */
export interface Matter {
  readonly reports: readonly Report[];
  /**
   * Those that do not agree with the others by themselves: they name fewer parties and fit nowhere else, or have buyer and
   * bought in each other's place.
   */
  readonly narrower: ReadonlySet<ReportId>;
}

/**
 * Which of these reports are one rumour and which are not: the matching rule of docs/joining.md. A function of
 * the set of reports, so that the order in which documents arrive makes no difference. It must be given every report
 * that could be one matter with any of them; see `isNear`.
 */
export function partition(reports: readonly Report[]): readonly Matter[] {
  const groups = new Map<KindGroup, Report[]>();
  for (const report of [...reports].sort(byPublished)) {
    const group = groupOf(report.claim.kind);
    groups.set(group, [...(groups.get(group) ?? []), report]);
  }
  return [...groups.values()].flatMap(partitionGroup);
}

function partitionGroup(reports: readonly Report[]): readonly Matter[] {
  const full = reports.filter((report) => isFull(report.claim));
  const all = clusterNodes(nodesOf(full)).flatMap((cluster) =>
    sagasOf(cluster.nodes.flatMap((node) => node.reports)).map(
      (saga): Home => ({
        saga,
        sides: cluster.sides,
        variants: cluster.nodes.flatMap((node) => node.variants),
      }),
    ),
  );
  const turned = turnedHomes(all);
  const sagas = all.filter(({ saga }) => !turned.has(saga));
  const attached = new Map<Saga, Report[]>();
  for (const [saga, home] of turned) attached.set(home, [...(attached.get(home) ?? []), ...saga.reports]);
  const left: Report[] = [];
  for (const report of reports) {
    if (isFull(report.claim)) continue;
    const home = onlyHome(report, sagas);
    if (home === null) left.push(report);
    else attached.set(home, [...(attached.get(home) ?? []), report]);
  }
  return [
    ...sagas.map(({ saga }) => together(saga.reports, attached.get(saga) ?? [])),
    ...clusterNodes(nodesOf(left)).flatMap(({ nodes }) =>
      sagasOf(nodes.flatMap((node) => node.reports)).map((saga) => together(saga.reports, [])),
    ),
  ];
}

/** A saga to which what names too few may belong, with the parties as single reports about them have them. */
interface Home extends Sided {
  readonly variants: readonly Sides[];
}

function together(full: readonly Report[], narrower: readonly Report[]): Matter {
  return {
    reports: [...full, ...narrower].sort(byPublished),
    narrower: new Set(narrower.map((report) => report.id)),
  };
}

/** A takeover candidate is talked about for weeks before and after somebody is named; more would be another round. */
export const NARROWER_SLACK = 45;

/**
 * Where a report that names too few parties belongs: to the one rumour about its object at that time, if there is
 * exactly one. With two bidders in the field it says nothing about either.
 */
function onlyHome(report: Report, homes: readonly Home[]): Saga | null {
  const { kind } = report.claim;
  if (groupOf(kind) !== "ownership") return null;
  const sides = sidesOf(report.claim);
  const object = [...sides.object, ...sides.member];
  const narrow = { object, from: sides.from };
  const fitting = homes.filter(
    ({ saga, sides: full, variants }) =>
      isNearInTime(report, saga.days) &&
      (report.claim.modality === "recalled" || !isOnlyRecalled(saga)) &&
      tellsOf(saga, kind) &&
      (sides.actor.length === 0 || isByName(linkAny(sides.actor, full.actor))) &&
      namesSameObject(narrow, full) &&
      // By a single report as well: the names that a third one brings in make no two of them the same.
      variants.some((told) => namesSameObject(narrow, told)),
  );
  const between = fitting.filter(({ sides: full }) => isBetween(object, full));
  const likely = between.length > 0 ? between : fitting;
  const news = likely.length === 1 ? likely : likely.filter(({ saga }) => isNews(saga));
  return news.length === 1 ? (news[0]?.saga ?? null) : null;
}

/** "Acme and Beta in takeover": names both and leaves open who buys whom, which their own bid goes before a third's. */
function isBetween(objects: readonly FiledParty[], full: Sides): boolean {
  if (objects.length < 2) return false;
  return isByName(linkAny(objects, full.actor)) && isByName(linkAny(objects, full.object));
}

/** Today's news without a date is none of a matter that was over when anybody told of it. */
function isOnlyRecalled({ reports }: Saga): boolean {
  return reports.every(({ claim }) => claim.modality === "recalled");
}

/** What one document mentions in passing and nobody has as news is no rival to what is in the news. */
function isNews({ reports }: Saga): boolean {
  const [first] = reports;
  return reports.some(({ claim, documentId }) => claim.main || documentId !== first?.documentId);
}

/** "Beta is a takeover target" says nothing of a stake that somebody holds, and a stake in Beta nothing of a bid. */
function tellsOf(saga: Saga, kind: ClaimKind): boolean {
  return saga.reports.some(({ claim }) => isShare(claim.kind) === isShare(kind));
}

function isShare(kind: ClaimKind): boolean {
  return kind === "stake" || kind === "investment";
}

function namesSameObject(narrow: Pick<Sides, "object" | "from">, full: Sides): boolean {
  const objects = [...full.object, ...full.member];
  if (narrow.object.length > 0) return isByName(linkAny(narrow.object, objects));
  return narrow.from.length > 0 && isByName(linkAny(narrow.from, full.from));
}

function isNearInTime(report: Report, days: Days | null): boolean {
  if (days === null) return false;
  const place = placeOf(report);
  switch (place.type) {
    case "dated":
      return daysApart({ from: place.day, to: place.day }, days) <= NARROWER_SLACK;
    case "within":
      return daysApart(place.days, days) <= NARROWER_SLACK;
    case "loose":
      return place.before === null || days.from <= place.before;
    default:
      return false;
  }
}

/** The sides of a matter as a whole. */
export function sidesOfMatter(matter: Matter): Sides {
  return joinSides(matter.reports.map((report) => sidesOf(report.claim)));
}
