import { type Days, daysApart } from "../base/day.ts";
import { agree } from "./link-matters.ts";
import { joinSides, type Node, type Sides } from "./nodes.ts";
import { daysOfReport } from "./place.ts";
import type { FiledParty } from "./rumour.ts";
import { LINK_WORTH, linkAny, linkParties } from "./same-party.ts";

/** Nodes that tell of the same parties. Whether it is one matter or two, one after the other, is asked later. */
export interface Cluster {
  readonly nodes: readonly Node[];
  readonly sides: Sides;
}

/** A year apart takes this much from an agreement, so that of two namesakes the nearer in time goes first. */
export const WORTH_OF_A_YEAR = 0.2;

/**
 * Joins nodes, the best agreement first, as long as nothing speaks against it: no two nodes of a cluster may name
 * parties that are known to be two, or be told apart by one document. That, and asking the clusters as wholes whether
 * they agree, keeps a single careless text from chaining two matters together.
 *
 * The outcome depends on the nodes alone, not on their order: agreements are taken by worth, then by signature.
 */
export function clusterNodes(nodes: readonly Node[]): readonly Cluster[] {
  if (nodes.length < 2) return nodes.map((node) => ({ nodes: [node], sides: node.sides }));
  const clusterOf = new Map<Node, Cluster>(nodes.map((node) => [node, { nodes: [node], sides: node.sides }]));
  for (const { first, second } of agreements(nodes)) {
    const a = clusterOf.get(first);
    const b = clusterOf.get(second);
    if (a === undefined || b === undefined || a === b || !mayJoin(a, b)) continue;
    const joined = { nodes: [...a.nodes, ...b.nodes], sides: joinSides([a.sides, b.sides]) };
    for (const node of joined.nodes) clusterOf.set(node, joined);
  }
  return [...new Set(clusterOf.values())];
}

interface Pairing {
  readonly first: Node;
  readonly second: Node;
  readonly worth: number;
}

function agreements(nodes: readonly Node[]): readonly Pairing[] {
  const found: Pairing[] = [];
  for (const [place, first] of nodes.entries()) {
    for (const second of nodes.slice(place + 1)) {
      const worth = worthOf(first, second);
      if (worth > 0)
        found.push({ first, second, worth: worth - WORTH_OF_A_YEAR * yearsApart(first, second) });
    }
  }
  return found.sort((a, b) => b.worth - a.worth || compare(a.first, b.first) || compare(a.second, b.second));
}

/** Two reports have to agree; the keys of a third do not make two agree that do not. */
function worthOf(a: Node, b: Node): number {
  let worth = 0;
  for (const one of a.variants) {
    for (const other of b.variants) worth = Math.max(worth, agree(one, other).worth);
  }
  return worth;
}

function compare(a: Node, b: Node): number {
  return a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0;
}

function mayJoin(a: Cluster, b: Cluster): boolean {
  if (agree(a.sides, b.sides).worth === 0) return false;
  const nodes = [...a.nodes, ...b.nodes];
  return a.nodes.every((first) =>
    b.nodes.every((second) => !areTwo(first, second) || areSideBySide(first, second, nodes)),
  );
}

/**
 * Whether one report names the actors of both together: an investor and the company he bids through are one bidder,
 * even when the next document gives each of them a sentence of his own.
 */
function areSideBySide(a: Node, b: Node, nodes: readonly Node[]): boolean {
  if (LINK_WORTH[linkAny(a.sides.object, b.sides.object)] === 0) return false;
  return nodes.some(({ sides: { actor } }) =>
    actor.some((one) => actor.some((other) => one !== other && isNamedIn(a, one) && isNamedIn(b, other))),
  );
}

function isNamedIn(node: Node, party: FiledParty): boolean {
  return LINK_WORTH[linkAny(node.sides.actor, [party])] > 0;
}

function areTwo(a: Node, b: Node): boolean {
  if (!areAboutOne(a, b)) return true;
  if (linkAny(a.sides.actor, b.sides.actor) === "other") return true;
  if (linkAny(a.sides.object, b.sides.object) === "other") return true;
  if (haveOtherMembers(a.sides, b.sides)) return true;
  if (![...a.documents].some((document) => b.documents.has(document))) return false;
  const agreement = agree(a.sides, b.sides);
  return agreement.worth === 0 || agreement.by !== "name";
}

/** A licence, and the chip of the same partner: a co-operation about a product is not the one that names none. */
function areAboutOne(a: Node, b: Node): boolean {
  if (a.products.length === 0 || b.products.length === 0) return a.products.length === b.products.length;
  return a.products.some((product) => b.products.includes(product));
}

/** One member in common is no link between partnerships, and one that is known to be another is a difference. */
function haveOtherMembers(a: Sides, b: Sides): boolean {
  if (a.member.length === 0 || b.member.length === 0 || agree(a, b).worth > 0) return false;
  return a.member.some((one) => b.member.some((other) => linkParties(one, other) === "other"));
}

export const DAYS_OF_A_YEAR = 365;

function yearsApart(a: Node, b: Node): number {
  const daysA = span(a);
  const daysB = span(b);
  if (daysA === null || daysB === null) return 0;
  return Math.min(1, daysApart(daysA, daysB) / DAYS_OF_A_YEAR);
}

function span(node: Node): Days | null {
  let span: Days | null = null;
  for (const report of node.reports) {
    const days = daysOfReport(report);
    if (days === null) continue;
    span = span === null ? days : { from: Math.min(span.from, days.from), to: Math.max(span.to, days.to) };
  }
  return span;
}
