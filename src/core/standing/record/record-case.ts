import { type Day, dateOf, dayOfDate } from "../../base/day.ts";
import { latestOf } from "../../base/moment.ts";
import type { Instant } from "../../base/time.ts";
import type { Telling } from "../../provenance/telling.ts";
import type { RumourParty } from "../../rumour/parties-of.ts";
import type { Report } from "../../rumour/rumour.ts";
import { isFull, onSide } from "../../rumour/sides.ts";
import type { Aspects } from "../aspects.ts";
import { horizonOf, lastDayOfReport } from "../horizon.ts";
import { ENOUGH_ORIGINS, type Life } from "../life.ts";
import { resolutionOf } from "../resolution.ts";
import { isDoneStage, isOnRecord } from "../stage-rule.ts";
import type { RumourState } from "../state.ts";
import { type Parts, partsOf } from "./record-parts.ts";

/**
 * What became of what one outlet or voice told on knowledge of its own.
 *
 * - "true": confirmed by its horizon, and nothing that it named was wrong; "in part": confirmed by then, with another
 *   party or a lesser object; "late": confirmed, but after its horizon;
 * - "refuted"; "ended": it was real and was called off, which speaks neither for nor against who told it;
 * - "waiting": none of these. Once the horizon has passed it is "expired" (`outcomeOn`).
 */
export const CASE_OUTCOMES = ["true", "in part", "late", "refuted", "ended", "expired", "waiting"] as const;
export type CaseOutcome = (typeof CASE_OUTCOMES)[number];

/** One rumour in a track record. Plain JSON. */
export interface RecordCase {
  /** The day on which it was first told by this one, `YYYY-MM-DD`. */
  readonly told: string;
  /** The last day on which it could come true in time, as could be said on the day it was told. */
  readonly horizon: string;
  readonly outcome: Exclude<CaseOutcome, "expired">;
  /** Part by part, as far as it told of them and they are decided. */
  readonly parts: Parts;
}

/**
 * Why a telling is no case: too vague to be held to ("somebody may buy Acme"), told when it was settled already, told as an
 * earlier matter or as the writer's own guess, told as done and as a fact, or that it is not so. What is told as done waits for
 * nothing and would never be missed, so it may not earn either; it counts against who told it when it is refuted.
 */
export const NO_CASES = ["vague", "settled", "recalled", "guessed", "done", "against"] as const;
export type NoCase = (typeof NO_CASES)[number];

/** A rumour as a whole, in which tellings are held to what became of it. */
export interface Settling {
  readonly tellings: readonly Telling[];
  /** Before anybody asks on what day it is looked at. */
  readonly life: Life;
  readonly aspects: Aspects;
  readonly parties: readonly RumourParty[];
}

/**
 * The case that the first word of an outlet or voice makes; what it tells afterwards makes no other, and moves no horizon.
 * Null when it has no day.
 */
export function caseOf(first: Telling, settling: Settling): RecordCase | NoCase | null {
  const { report } = first;
  const day = lastDayOfReport(report);
  if (day === null) return null;
  const no = noCase(first, day, settling);
  if (no !== null) return no;
  const horizon = horizonOf([report], new Set([report.id]), report.claim.kind)?.day ?? day;
  const confirmed = firstConfirmed(day, settling);
  const parts = partsOf(first, confirmed, settling);
  return {
    told: dateOf(day),
    horizon: dateOf(horizon),
    outcome: outcomeOf(settling.life.state, confirmed, horizon, parts),
    parts,
  };
}

/** The outcome on a day, `YYYY-MM-DD`: what waits is expired when its own horizon has passed. Null for no day in particular. */
export function outcomeOn({ outcome, horizon }: RecordCase, day: string | null): CaseOutcome {
  return outcome === "waiting" && day !== null && day > horizon ? "expired" : outcome;
}

function noCase({ report }: Telling, day: Day, settling: Settling): NoCase | null {
  const { claim } = report;
  if (claim.modality === "recalled") return "recalled";
  if (claim.stage === "denied" || claim.stage === "ended") return "against";
  if (claim.certainty === "speculated" && claim.voice === "author") return "guessed";
  if (!isSpecific(claim)) return "vague";
  if (wasSettled(report, day, settling)) return "settled";
  return isDone(claim) && settling.life.state !== "refuted" ? "done" : null;
}

function isDone({ stage, certainty }: Report["claim"]): boolean {
  return isDoneStage(stage) && certainty === "fact";
}

/** It names all that it takes to be held to: who and whom. */
function isSpecific(claim: Report["claim"]): boolean {
  if (claim.kind !== "divestiture") return isFull(claim);
  return onSide(claim, "from").length > 0 && onSide(claim, "object").length > 0;
}

/** Whether it may have been settled when this was told. In doubt it was: who repeats what was announced earns nothing. */
function wasSettled(report: Report, day: Day, settling: Settling): boolean {
  const before = settling.life.states.findLast(({ date }) => dayOfDate(date) < day);
  if (before !== undefined && isSettled(before.state)) return true;
  const since = settledSince(settling);
  return since !== null && report.published !== null && latestOf(report.published) >= since;
}

/** The earliest that the rumour can have been settled as it is settled now; null while it is not, or by undated reports. */
function settledSince({ tellings, life }: Settling): Instant | null {
  if (!isSettled(life.state)) return null;
  const { resolving } = resolutionOf(life, tellings);
  const onRecord = resolving.find(({ report }) => isOnRecord(report.claim));
  const others = life.state === "ended" ? resolving[0] : resolving[ENOUGH_ORIGINS - 1];
  const published = (onRecord ?? others)?.report.published;
  return published?.at ?? null;
}

function isSettled(state: RumourState): boolean {
  return isConfirmedState(state) || state === "refuted" || state === "ended";
}

function isConfirmedState(state: RumourState): boolean {
  return state === "confirmed" || state === "confirmed in part";
}

/** What is called off after it was confirmed was borne out all the same. */
function firstConfirmed(day: Day, { life }: Settling): Day | null {
  const confirmed = life.states.find(({ date, state }) => isConfirmedState(state) && dayOfDate(date) >= day);
  return confirmed === undefined ? null : dayOfDate(confirmed.date);
}

function outcomeOf(
  state: RumourState,
  confirmed: Day | null,
  horizon: Day,
  { parties, object }: Parts,
): RecordCase["outcome"] {
  if (confirmed !== null && confirmed > horizon) return "late";
  if (confirmed !== null) return parties === "wrong" || object === "wrong" ? "in part" : "true";
  if (state === "refuted" || state === "ended") return state;
  return "waiting";
}
