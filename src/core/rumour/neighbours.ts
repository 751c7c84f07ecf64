import type { KindGroup } from "../claim/kinds.ts";
import { agree, areTurned } from "./link-matters.ts";
import { type Sides, sidesOf, signatureOf } from "./nodes.ts";
import type { FiledParty, Report, Rumour } from "./rumour.ts";
import { LINK_WORTH, linkAny } from "./same-party.ts";
import { groupOf, isFull } from "./sides.ts";

/** What of a report bears on where others belong: its group of kinds, and its parties with all their keys. */
export interface Face {
  /** All roles and keys in one string: equal ids, equal faces. */
  readonly id: string;
  readonly group: KindGroup;
  readonly type: "full" | "narrower";
  readonly sides: Sides;
  readonly signature: string;
}

/** A rumour with the faces of its reports, each once. */
export interface Faced {
  readonly rumour: Rumour;
  readonly faces: readonly Face[];
}

export function faced(rumour: Rumour): Faced {
  return { rumour, faces: facesOf(rumour.reports.values()) };
}

export function facesOf(reports: Iterable<Report>): readonly Face[] {
  const faces = new Map<string, Face>();
  for (const report of reports) {
    const { claim } = report;
    const id = `${claim.kind} ${claim.parties.map((party) => `${party.role} ${party.keys.join(" ")}`).join("|")}`;
    if (faces.has(id)) continue;
    faces.set(id, {
      id,
      group: groupOf(claim.kind),
      type: isFull(claim) ? "full" : "narrower",
      sides: sidesOf(claim),
      signature: signatureOf(report),
    });
  }
  return [...faces.values()];
}

/**
 * Whether a report of the one could bear on where a report of the other belongs, the same from either side. Two that name as much: when the
 * parties agree, be it with buyer and bought in each other's place. One that names too few: when it could belong to the
 * other, because it belongs to it only if it fits no third.
 */
export function isNear(a: Face, b: Face): boolean {
  if (a.group !== b.group) return false;
  if (a.signature === b.signature) return true;
  if (a.type === b.type) {
    return agree(a.sides, b.sides).worth > 0 || areTurned(a.sides, b.sides);
  }
  if (a.group !== "ownership") return false;
  return isLinked(whatIsAtStake(a.sides), whatIsAtStake(b.sides));
}

/**
 * The rumours near the faces, near those that are, and so on; `find` gives at least all that `lookupsOf` a face finds,
 * and `mates` those that are one with a rumour by an editor's word.
 */
export function neighbours(
  start: readonly Face[],
  find: (face: Face) => Iterable<Faced>,
  mates: (rumour: Rumour) => Iterable<Faced>,
): readonly Faced[] {
  const found = new Map<Rumour["id"], Faced>();
  const seen = new Set<string>();
  const waiting = [...start];
  const take = (candidate: Faced): void => {
    if (found.has(candidate.rumour.id)) return;
    found.set(candidate.rumour.id, candidate);
    waiting.push(...candidate.faces);
    for (const mate of mates(candidate.rumour)) take(mate);
  };
  for (let face = waiting.pop(); face !== undefined; face = waiting.pop()) {
    if (seen.has(face.id)) continue;
    seen.add(face.id);
    for (const candidate of find(face)) {
      if (!found.has(candidate.rumour.id) && isNearAny(face, candidate.faces)) take(candidate);
    }
  }
  return [...found.values()].sort((a, b) => (a.rumour.id < b.rumour.id ? -1 : 1));
}

function isNearAny(face: Face, others: readonly Face[]): boolean {
  return others.some((other) => isNear(face, other));
}

/** Two matters never agree unless they agree in what is bought, sold or shared. */
export function whatIsAtStake(sides: Sides): readonly FiledParty[] {
  const stakes = [...sides.object, ...sides.from, ...sides.member];
  return stakes.length > 0 ? stakes : sides.actor;
}

function isLinked(a: readonly FiledParty[], b: readonly FiledParty[]): boolean {
  return LINK_WORTH[linkAny(a, b)] > 0;
}
