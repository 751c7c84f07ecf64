import { agree } from "../rumour/link-matters.ts";
import { type Holding, type NearTie, nearTies } from "../rumour/near-ties.ts";
import { sidesOf, signatureOf } from "../rumour/nodes.ts";
import { byPublished } from "../rumour/place.ts";
import type { FiledParty, Report, ReportId, Rumour } from "../rumour/rumour.ts";
import { LINK_WORTH, linkParties } from "../rumour/same-party.ts";
import { isFull } from "../rumour/sides.ts";
import { isMisspelt } from "../rumour/spelling.ts";
import { areApart, blocksOf } from "./blocks.ts";

/**
 * Why an editor should look at where a report stands.
 *
 * - "near tie": it fits another rumour nearly as well as its own;
 * - "fits several": it names too few parties, and fits more than one rumour;
 * - "by alias only": it is joined with the others only by what one document calls a party;
 * - "by misspelling only": or only because a name of theirs can be its own misspelt.
 */
export type DoubtType = "near tie" | "fits several" | "by alias only" | "by misspelling only";

/** The ledger's rumours that are read as one, with all their reports. */
export interface Reviewed extends Holding {
  readonly rumours: readonly Rumour[];
}

/** Reports that name the same parties in one rumour, and why they may belong elsewhere. */
export interface Doubt<R extends Reviewed> {
  readonly types: readonly DoubtType[];
  /** The one to look at. */
  readonly report: Report;
  /** All that name the same parties, itself the first, by published date then id. */
  readonly alike: readonly ReportId[];
  /** How well it fits where it stands, from 0 to 1; null when it stands alone. */
  readonly score: number | null;
  /** Other rumours that it fits, best first. */
  readonly rivals: readonly NearTie<R>[];
}

/**
 * What is doubtful in a rumour, by its first report. `others` are all rumours near it. A function of the rumours as they
 * stand; what an editor has settled, or has said to be two, is left out.
 */
export function doubtsIn<R extends Reviewed>(own: R, others: readonly R[]): readonly Doubt<R>[] {
  const blocks = blocksOf(own.rumours);
  const settled = new Set(blocks.flatMap((block) => [...block.settled]));
  const open = others.filter((other) => {
    const theirs = blocksOf(other.rumours);
    return !blocks.some((block) => theirs.some((their) => areApart(block, their)));
  });
  const telling = open.map(tellingIn);
  const nodes = nodesIn(own.reports);
  return nodes.flatMap((alike) => {
    const unsettled = alike.filter(({ id }) => !settled.has(id));
    return doubtAbout(unsettled, nodes, own, telling);
  });
}

/** A rumour as far as it says where others belong: what an editor put in its place speaks for no other. */
interface Telling<R extends Reviewed> extends Holding {
  readonly of: R;
}

function tellingIn<R extends Reviewed>(rumour: R): Telling<R> {
  const settled = new Set(blocksOf(rumour.rumours).flatMap((block) => [...block.settled]));
  return { of: rumour, reports: rumour.reports.filter(({ id }) => !settled.has(id)).sort(byPublished) };
}

/** Reports by the parties that they name, the first of each by published date. */
function nodesIn(reports: readonly Report[]): readonly (readonly Report[])[] {
  const nodes = new Map<string, Report[]>();
  for (const report of [...reports].sort(byPublished)) {
    const signature = signatureOf(report);
    nodes.set(signature, [...(nodes.get(signature) ?? []), report]);
  }
  return [...nodes.values()];
}

function doubtAbout<R extends Reviewed>(
  alike: readonly Report[],
  nodes: readonly (readonly Report[])[],
  own: R,
  others: readonly Telling<R>[],
): readonly Doubt<R>[] {
  const [first] = alike;
  if (first === undefined) return [];
  const tied = alike
    .map((report) => ({ report, rivals: rivalsOf(report, own, others) }))
    .find(({ rivals }) => rivals.length > 0);
  const { report, rivals } = tied ?? { report: first, rivals: [] };
  const types = [...tieTypes(report, rivals.length), ...weakTypes(alike, nodes)];
  if (types.length === 0) return [];
  const score = rivals[0]?.own ?? null;
  return [{ types, report, alike: alike.map(({ id }) => id), score, rivals }];
}

/**
 * Below this a tie is not worth an editor's time: what stands alone is tied with whatever fits it at all, a listing of years
 * ago too. It is what names fewer parties scores within half a year.
 */
const LEAST_WORTH_A_LOOK = 0.5;

function rivalsOf<R extends Reviewed>(
  report: Report,
  own: R,
  others: readonly Telling<R>[],
): readonly NearTie<R>[] {
  return nearTies(report, own, others)
    .filter((tie) => tie.score >= LEAST_WORTH_A_LOOK && isListedHere(own, tie.other))
    .map((tie) => ({ ...tie, other: tie.other.of }));
}

function tieTypes(report: Report, rivals: number): readonly DoubtType[] {
  if (rivals === 0) return [];
  return !isFull(report.claim) && rivals > 1 ? ["fits several"] : ["near tie"];
}

/** A tie that shows from both sides is listed with the smaller of the two, or else with the later. */
function isListedHere<R extends Reviewed>(own: R, other: Telling<R>): boolean {
  if (isSmaller(own, other.of)) return true;
  return !other.reports.some((report) => nearTies(report, other, [own]).length > 0);
}

function isSmaller(a: Holding, b: Holding): boolean {
  if (a.reports.length !== b.reports.length) return a.reports.length < b.reports.length;
  const [first] = [...a.reports].sort(byPublished);
  const [other] = [...b.reports].sort(byPublished);
  return first !== undefined && other !== undefined && byPublished(first, other) > 0;
}

/** What holds these to the others of their rumour, when it is weak; asked of all but the largest part of it. */
function weakTypes(alike: readonly Report[], nodes: readonly (readonly Report[])[]): readonly DoubtType[] {
  const [largest] = [...nodes].sort((a, b) => b.length - a.length);
  const [report] = alike;
  if (report === undefined || largest?.some(({ id }) => id === report.id)) return [];
  const signature = signatureOf(report);
  const agreeing = nodes
    .flatMap(([other]) => other ?? [])
    .filter((other) => signatureOf(other) !== signature)
    .map((other) => ({ other, agreement: agree(sidesOf(report.claim), sidesOf(other.claim)) }))
    .filter(({ agreement }) => agreement.worth > 0);
  if (agreeing.length === 0) return [];
  if (agreeing.every(({ agreement }) => agreement.by === "alias")) return ["by alias only"];
  return agreeing.every(({ other }) => isByMisspelling(report, other)) ? ["by misspelling only"] : [];
}

/** Whether a party of the one is linked to the other only as a misspelling of its name. */
function isByMisspelling({ claim }: Report, other: Report): boolean {
  return claim.parties.some((party) => {
    const linked = other.claim.parties.filter((there) => LINK_WORTH[linkParties(party, there)] > 0);
    return linked.length > 0 && linked.every((there) => areMisspelt(party, there));
  });
}

function areMisspelt(a: FiledParty, b: FiledParty): boolean {
  const [wordsA, wordsB] = [nameOf(a), nameOf(b)];
  if (wordsA.length !== wordsB.length) return false;
  const slips = wordsA.filter((word, place) => word !== wordsB[place]);
  return (
    slips.length > 0 &&
    wordsA.every((word, place) => word === wordsB[place] || isMisspelt(word, wordsB[place] ?? ""))
  );
}

function nameOf({ keys }: FiledParty): readonly string[] {
  const name = keys.find((key) => key.startsWith("name:")) ?? "";
  return name.slice("name:".length).split(" ");
}
