import { unreachable } from "../base/unreachable.ts";
import type { Certainty, Stage } from "../claim/claim.ts";
import { REACH } from "../provenance/telling.ts";
import type { FiledClaim } from "../rumour/rumour.ts";

/** How far a rumour is, how surely that was put, and whether as a document's main matter or in passing. */
export interface StageNow {
  /** How many documents have since told, as today's news and as fact, what cannot be if it is so. */
  readonly doubts: number;
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly told: "main" | "aside";
  /** How far it was before the last word that it was done, or over; what is left when that word turns out wrong. */
  readonly before: StageNow | null;
}

/**
 * How far the rumour is once this claim has been read: by the latest word, but a word that lags behind moves nothing.
 * Half of all reports of a signed deal still call it "proposed" in passing, so what is told in passing never leads back.
 */
export function nextStage(now: StageNow | null, told: FiledClaim): StageNow {
  const claim = withdraws(told, now) ? { ...told, stage: "ended" as const } : told;
  const next: StageNow = {
    doubts: 0,
    stage: claim.stage,
    certainty: claim.certainty,
    told: isNews(claim) ? "main" : "aside",
    before: now === null ? null : now.stage === claim.stage ? now.before : { ...now, before: null },
  };
  if (now === null) return next;
  if (next.stage === now.stage && next.told === "aside" && now.told === "main") return now;
  if (moves(now, claim)) return next;
  const doubts = now.doubts + (contradicts(claim, now) ? 1 : 0);
  if (doubts < ENOUGH_DOUBTS) return { ...now, doubts };
  // A deal that was agreed and is not done after all is still agreed, though what belies it may call it a bid.
  return now.stage === "completed" && isOpen(claim.stage) ? nextStage(now.before, claim) : next;
}

/**
 * What nobody knows to be so can be denied. Once an offer or an agreement is a fact, a party that says it is not bidding,
 * or will have none of it, has ended it.
 */
function withdraws(claim: FiledClaim, now: StageNow | null): boolean {
  if (now === null || now.certainty !== "fact" || !isNews(claim) || !deniesOnRecord(claim)) return false;
  return now.stage === "proposed" || now.stage === "agreed";
}

/**
 * One careless word that a deal is done would hide all that follows, and so would one that a dead deal was done after all.
 * Two documents that go on to tell of the bid, or of its end, outvote the one; two that it was done the other.
 */
const ENOUGH_DOUBTS = 2;

function contradicts(claim: FiledClaim, now: StageNow): boolean {
  if (!isFirmNews(claim)) return false;
  if (now.stage === "ended") return claim.stage === "completed";
  return now.stage === "completed" && claim.stage !== "completed" && claim.stage !== "denied";
}

function moves(now: StageNow, claim: FiledClaim): boolean {
  switch (claim.stage) {
    case "denied":
      return deniesOnRecord(claim) && (isOpen(now.stage) || now.stage === "denied");
    case "ended":
      return now.stage !== "completed" && isWellPut(claim);
    case "completed":
      return now.stage !== "ended" && outweighs(claim, now);
    case "agreed":
      return goesOnToAgreement(now, claim);
    case "considered":
    case "talks":
    case "proposed":
      return claim.modality === "report" && movesAmongOpen(now, claim);
    default:
      return unreachable(claim.stage);
  }
}

/** Denied is what a party or an authority denies. Anyone else only disputes it. */
export function deniesOnRecord(claim: FiledClaim): boolean {
  return claim.stage === "denied" && claim.certainty === "fact" && isOnRecord(claim);
}

export function isOnRecord(claim: FiledClaim): boolean {
  return claim.voice === "party" || claim.voice === "authority";
}

function goesOnToAgreement(now: StageNow, claim: FiledClaim): boolean {
  switch (now.stage) {
    case "completed":
      return corrects(claim, now);
    case "agreed":
      return claim.certainty === "fact";
    case "ended":
      return isNews(claim) && isWellPut(claim);
    case "denied":
      return isNews(claim) || claim.certainty === "fact";
    default:
      return outweighs(claim, now);
  }
}

/** Considered, talks and proposed: forward as told; sideways and back only as today's news, and never on a guess. */
function movesAmongOpen(now: StageNow, claim: FiledClaim): boolean {
  if (isDoneStage(now.stage)) return corrects(claim, now);
  if (now.stage === "ended") return claim.main && isWellPut(claim) && claim.stage !== "considered";
  if (now.stage === "denied") return isFirmNews(claim) && claim.stage !== "considered";
  if (REACH[claim.stage] > REACH[now.stage]) return outweighs(claim, now);
  if (REACH[claim.stage] === REACH[now.stage]) return claim.main && outweighs(claim, now);
  return corrects(claim, now);
}

/** Today's news, told as fact, goes before what was a rumour or was told in passing, though it leads back. */
function corrects(claim: FiledClaim, now: StageNow): boolean {
  return isFirmNews(claim) && (now.certainty !== "fact" || now.told === "aside");
}

function isFirmNews(claim: FiledClaim): boolean {
  return isNews(claim) && claim.certainty === "fact";
}

/** What is told as fact is not moved by a rumour or a guess, only by what somebody says who should know. */
function outweighs(claim: FiledClaim, now: StageNow): boolean {
  return (
    isWellPut(claim) ||
    (now.certainty !== "fact" && now.certainty !== "reported") ||
    claim.certainty === now.certainty
  );
}

function isWellPut(claim: FiledClaim): boolean {
  return claim.certainty === "fact" || claim.certainty === "reported";
}

function isNews(claim: FiledClaim): boolean {
  return claim.main && claim.modality === "report";
}

export function isDoneStage(stage: Stage): boolean {
  return stage === "agreed" || stage === "completed";
}

export function isOpen(stage: Stage): boolean {
  return stage === "considered" || stage === "talks" || stage === "proposed";
}
