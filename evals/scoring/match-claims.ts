import { CLAIM_KINDS } from "../../src/core/claim/kinds.ts";
import type { AnnotatedClaim, AnnotatedParty } from "./annotated.ts";
import { sameParty } from "./same-name.ts";

/** A claim that was found: which of the gold, which of the read ones, and how well their parties agree (F1). */
export interface FoundClaim {
  readonly gold: number;
  readonly read: number;
  readonly parties: readonly PartyPair[];
  readonly agreement: number;
}

export interface PartyPair {
  readonly gold: number;
  readonly read: number;
}

/**
 * Pairs the claims of one document, best pairs first, each claim once. Two claims can be a pair when their kinds are of
 * one group and at least half of their parties agree.
 */
export function matchClaims(
  gold: readonly AnnotatedClaim[],
  read: readonly AnnotatedClaim[],
): readonly FoundClaim[] {
  const possible = gold
    .flatMap((a, i) => read.map((b, j) => pairOf(a, i, b, j)))
    .filter((pair) => pair !== null)
    .sort((a, b) => b.score - a.score || a.gold - b.gold || a.read - b.read);
  const found: FoundClaim[] = [];
  for (const pair of possible) {
    if (!found.some((other) => other.gold === pair.gold || other.read === pair.read)) found.push(pair);
  }
  return found;
}

function pairOf(a: AnnotatedClaim, gold: number, b: AnnotatedClaim, read: number) {
  if (CLAIM_KINDS[a.kind].group !== CLAIM_KINDS[b.kind]?.group) return null;
  const parties = alignParties(a.parties, b.parties);
  const agreement = (2 * parties.length) / (a.parties.length + b.parties.length);
  if (parties.length === 0 || agreement < 0.5) return null;
  const roles = parties.filter((pair) => sameRole(a, b, pair)).length / parties.length;
  // The weights break ties between readings of one matter: kind before roles before stage.
  const score = agreement + (a.kind === b.kind ? 0.3 : 0) + 0.2 * roles + (a.stage === b.stage ? 0.1 : 0);
  return { gold, read, parties, agreement, score };
}

export function sameRole(a: AnnotatedClaim, b: AnnotatedClaim, pair: PartyPair): boolean {
  return a.parties[pair.gold]?.role === b.parties[pair.read]?.role;
}

/** One-to-one, those in the same role first. */
function alignParties(gold: readonly AnnotatedParty[], read: readonly AnnotatedParty[]): PartyPair[] {
  const pairs: PartyPair[] = [];
  for (const wanted of ["same role", "any role"]) {
    gold.forEach((a, i) => {
      if (pairs.some((pair) => pair.gold === i)) return;
      const j = read.findIndex(
        (b, index) =>
          !pairs.some((pair) => pair.read === index) &&
          (wanted === "any role" || a.role === b.role) &&
          sameParty(a, b),
      );
      if (j !== -1) pairs.push({ gold: i, read: j });
    });
  }
  return pairs;
}
