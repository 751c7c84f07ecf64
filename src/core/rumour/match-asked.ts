import type { Asked } from "./asked.ts";
import { linkReason } from "./fit.ts";
import { agree } from "./link-matters.ts";
import { facesOf } from "./neighbours.ts";
import { sidesOf } from "./nodes.ts";
import type { FiledParty, Proposition, Rumour } from "./rumour.ts";
import { LINK_WORTH, linkAny } from "./same-party.ts";
import { groupOf, isFull } from "./sides.ts";

/** How well a rumour answers what was asked. */
export interface AskedMatch {
  /** From 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** "near": about one of the parties, or of both in another matter. It is shown when nothing matches. */
  readonly type: "match" | "near";
}

// What was asked names fewer parties than it takes to know the matter: it may be meant, and no more.
const WORTH_OF_FEWER = 0.7;
// Two parties named together without words that tell a matter: whatever is told of the two may be meant.
const WORTH_OF_NAMED_TOGETHER = 0.6;
const WORTH_OF_OTHER_KIND = 0.95;
const WORTH_OF_NEAR = 0.5;

/** Null when the rumour has nothing to do with what was asked. */
export function matchAsked(asked: Asked, rumour: Rumour): AskedMatch | null {
  if (rumour.reports.size === 0) return null;
  const parties = [...rumour.reports.values()].flatMap(({ claim }) => claim.parties);
  const { matter } = asked;
  const match = matter === null ? null : matchMatter(matter, rumour, parties);
  return match ?? matchNamed(asked, rumour, parties);
}

function matchMatter(matter: Proposition, rumour: Rumour, parties: readonly FiledParty[]): AskedMatch | null {
  const sides = sidesOf(matter);
  const faces = facesOf(rumour.reports.values()).filter(({ group }) => group === groupOf(matter.kind));
  const worth = Math.max(0, ...faces.map((face) => agree(sides, face.sides).worth));
  if (worth === 0) return null;
  const sameKind = [...rumour.reports.values()].some(({ claim }) => claim.kind === matter.kind);
  const fewer = !isFull(matter);
  return {
    score: rounded(worth * (sameKind ? 1 : WORTH_OF_OTHER_KIND) * (fewer ? WORTH_OF_FEWER : 1)),
    type: "match",
    reasons: [
      ...matter.parties.flatMap((party) => reasonOf(party, parties)),
      sameKind
        ? `same kind, ${matter.kind}`
        : `${rumour.proposition.kind} can be another reading of the same matter`,
      ...(fewer ? ["the question names fewer parties than the matter has"] : []),
    ],
  };
}

function matchNamed(asked: Asked, rumour: Rumour, parties: readonly FiledParty[]): AskedMatch | null {
  const links = asked.named.map((party) => linkAny([party], parties)).filter((link) => LINK_WORTH[link] > 0);
  if (links.length === 0) return null;
  const worth = links.reduce((sum, link) => sum + LINK_WORTH[link], 0) / Math.max(1, asked.named.length);
  const { kind } = rumour.proposition;
  if (links.length > 1 && asked.matter === null) {
    return {
      score: rounded(worth * WORTH_OF_NAMED_TOGETHER),
      type: "match",
      reasons: ["names them together", `tells of them as ${kind}`],
    };
  }
  const about =
    links.length > 1 ? "the same parties in another matter" : "one of the parties in another matter";
  return { score: rounded(worth * WORTH_OF_NEAR), type: "near", reasons: [`${about}, ${kind}`] };
}

/** Kin, which is worth nothing, is no reason here. */
function reasonOf(party: FiledParty, others: readonly FiledParty[]): readonly string[] {
  const link = linkAny([party], others);
  return LINK_WORTH[link] > 0 ? linkReason(party, link) : [];
}

function rounded(score: number): number {
  return Math.round(100 * score) / 100;
}
