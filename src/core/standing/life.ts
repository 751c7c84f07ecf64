import { type Day, dateOf } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import type { Certainty, Stage } from "../claim/claim.ts";
import type { ClaimKind } from "../claim/kinds.ts";
import { isOrigin, type Judged } from "../provenance/role.ts";
import { isOwnAct, type Telling } from "../provenance/telling.ts";
import type { FiledClaim, ReportId } from "../rumour/rumour.ts";
import { type Horizon, horizonOf, lastDayOfReport } from "./horizon.ts";
import { deniesOnRecord, isDoneStage, isOnRecord, isOpen, nextStage, type StageNow } from "./stage-rule.ts";
import type { DayState, RumourState } from "./state.ts";

/** The life of a rumour as its reports tell it, before anyone asks on what day it is looked at. */
export interface Life {
  readonly stage: Stage;
  readonly certainty: Certainty;
  readonly state: RumourState;
  /** By day, each with the stage and state in which the day ended; only days on which one of them changed. */
  readonly states: readonly DayState[];
  readonly disputed: "yes" | "no";
  /** The reports that the state rests on: those that confirmed, denied, refuted or ended it; else the first. */
  readonly restsOn: readonly ReportId[];
  readonly horizon: Horizon | null;
  /**
   * The last day of the time of which it is told, or else on which the first can have told it, when every report recalls
   * it as an earlier matter: then it was over by that day. Null when some report tells it as today's.
   */
  readonly recalledBy: Day | null;
}

/**
 * Tellings come by published date with the undated last, as they were judged. `setAside` are reports that an editor set aside
 * when reopening the rumour: they count as reports and move nothing.
 */
export function lifeOf(
  tellings: readonly Telling[],
  judged: ReadonlyMap<ReportId, Judged>,
  kind: ClaimKind,
  setAside: ReadonlySet<ReportId> = NONE,
): Life {
  let now = NOTHING_YET;
  const states: DayState[] = [];
  const news = new Set<ReportId>();
  for (const telling of inOrder(tellings)) {
    const role = judged.get(telling.report.id)?.role ?? "undetermined";
    const counted = count(now, telling, role);
    const moves = isOwnAct(telling.report, kind) && !setAside.has(telling.report.id);
    const next = moves ? after(counted, telling, role) : counted;
    if (isOrigin(role) || role === "first_party" || next.stage?.stage !== now.stage?.stage)
      news.add(telling.report.id);
    now = next;
    note(states, telling, now);
  }
  const { stage, certainty } = stageOf(now);
  return {
    stage,
    certainty,
    state: stateOf(now),
    states,
    disputed: now.untrue.size > 0 ? "yes" : "no",
    restsOn: restsOn(now),
    horizon: horizonOf(
      tellings.map((telling) => telling.report),
      news,
      kind,
    ),
    recalledBy: recalledBy(tellings),
  };
}

const NONE: ReadonlySet<ReportId> = new Set();

function recalledBy(tellings: readonly Telling[]): Day | null {
  if (tellings.some(({ report }) => report.claim.modality !== "recalled")) return null;
  const days = tellings.flatMap(({ report }) => lastDayOfReport(report) ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** Those that can be placed on a day move the rumour. Where there is none such, all do, in their fixed order. */
function inOrder(tellings: readonly Telling[]): readonly Telling[] {
  const dated = tellings.filter((telling) => dayNamed(telling.report.published) !== null);
  return dated.some((telling) => telling.report.claim.modality === "report") ? dated : tellings;
}

/** What the rule has to remember from one report to the next. */
interface Now {
  readonly stage: StageNow | null;
  readonly count: number;
  readonly first: ReportId | null;
  /** Publisher families with knowledge of their own, and those of them that tell the act as done. */
  readonly origins: ReadonlySet<string>;
  readonly attested: ReadonlyMap<string, ReportId>;
  readonly confirmedBy: readonly ReportId[];
  readonly deniedBy: readonly ReportId[];
  readonly endedBy: readonly ReportId[];
  /** Publisher families that call it untrue on their own word, with the report. */
  readonly untrue: ReadonlyMap<string, ReportId>;
}

const NOTHING_YET: Now = {
  stage: null,
  count: 0,
  first: null,
  origins: new Set(),
  attested: new Map(),
  confirmedBy: [],
  deniedBy: [],
  endedBy: [],
  untrue: new Map(),
};

function count(now: Now, { report, revises }: Telling, role: Judged["role"]): Now {
  return {
    ...now,
    count: now.count + (revises === null ? 1 : 0),
    first: now.first ?? report.id,
    origins: isOrigin(role) ? new Set([...now.origins, familyOf(report)]) : now.origins,
  };
}

function familyOf({ family, documentId }: Filed): string {
  return family ?? documentId;
}

/** What the report does to a rumour that it has been counted in. */
function after(counted: Now, { report }: Telling, role: Judged["role"]): Now {
  const { claim } = report;
  const family = familyOf(report);
  if (claim.stage === "denied" && claim.certainty === "fact" && !isOnRecord(claim)) {
    return { ...counted, untrue: new Map([...counted.untrue, [family, report.id]]) };
  }
  // Talk that came to nothing was never a deal that was called off.
  if (claim.stage === "ended" && isHearsay(claim)) return counted;
  const stage = nextStage(counted.stage, claim);
  return {
    ...counted,
    stage,
    attested:
      isOrigin(role) && isDone(report)
        ? new Map([...counted.attested, [family, report.id]])
        : counted.attested,
    confirmedBy: confirmedAfter(counted, report, stage.stage),
    deniedBy: stage.stage === "denied" ? added(counted.deniedBy, report.id, deniesOnRecord(claim)) : [],
    endedBy: stage.stage === "ended" ? added(counted.endedBy, report.id, isEnding(counted, report)) : [],
  };
}

function isHearsay({ certainty }: Pick<FiledClaim, "certainty">): boolean {
  return certainty === "rumoured" || certainty === "speculated";
}

/** What is only ever disputed has no stage of its own but that it is said not to be so. */
function stageOf(now: Now): StageNow {
  return (
    now.stage ?? {
      stage: now.untrue.size > 0 ? "denied" : "considered",
      certainty: "fact",
      told: "aside",
      doubts: 0,
      before: null,
    }
  );
}

type Filed = Telling["report"];

/** The act is stated as done: signed or carried out, and as a fact. */
function isDone({ claim }: Filed): boolean {
  return isDoneStage(claim.stage) && claim.certainty === "fact";
}

/** It says so, or it is the denial with which a party took back what was a fact. */
function isEnding(now: Now, { claim }: Filed): boolean {
  return claim.stage === "ended" || now.stage?.stage !== "ended";
}

/** What was confirmed and then called off, or never was so, has to be confirmed anew. */
function confirmedAfter(now: Now, report: Filed, stage: Stage): readonly ReportId[] {
  if (stage === "ended" || isOpen(stage)) return [];
  return added(now.confirmedBy, report.id, isDone(report) && isOnRecord(report.claim));
}

function added(ids: readonly ReportId[], id: ReportId, counts: boolean): readonly ReportId[] {
  return counts ? [...ids, id] : ids;
}

/** Two who found out for themselves that it is done are as good as a party's word. */
export const ENOUGH_ORIGINS = 2;

function stateOf(now: Now): RumourState {
  if (now.stage?.stage === "ended") return "ended";
  if (now.confirmedBy.length > 0 || now.attested.size >= ENOUGH_ORIGINS) return "confirmed";
  if (now.untrue.size >= ENOUGH_ORIGINS) return "refuted";
  if (now.stage?.stage === "denied" && now.deniedBy.length > 0) return "denied";
  if (now.origins.size >= ENOUGH_ORIGINS) return "corroborated";
  return now.count > 1 ? "repeated" : "heard";
}

function restsOn(now: Now): readonly ReportId[] {
  switch (stateOf(now)) {
    case "ended":
      return now.endedBy;
    case "confirmed":
      return now.confirmedBy.length > 0 ? now.confirmedBy : [...now.attested.values()];
    case "refuted":
      return [...now.untrue.values()];
    case "denied":
      return now.deniedBy;
    default:
      return now.first === null ? [] : [now.first];
  }
}

function note(states: DayState[], { report }: Telling, now: Now): void {
  const day = dayNamed(report.published);
  if (day === null) return;
  const next: DayState = { date: dateOf(day), stage: stageOf(now).stage, state: stateOf(now) };
  const last = states.at(-1);
  if (last?.date === next.date) states.pop();
  const before = states.at(-1);
  if (before?.stage !== next.stage || before.state !== next.state) states.push(next);
}

/**
 * The same life looked at on a day: a rumour that nobody settled and whose horizon has passed is expired, and so is one
 * that is only ever recalled as an earlier matter. What is told as signed or done is no longer waiting to come true.
 */
export function lifeOn(life: Life, asOf: Day | null): Life {
  const last = lastOpenDay(life);
  if (asOf === null || last === null || asOf <= last) return life;
  const expired: DayState = { date: dateOf(last + 1), stage: life.stage, state: "expired" };
  return { ...life, state: "expired", states: [...life.states, expired] };
}

/** The last day on which it is not expired; null when it never is. */
export function lastOpenDay(life: Life): Day | null {
  if (isUnsettled(life) && life.recalledBy !== null) return life.recalledBy;
  return isWaiting(life) ? (life.horizon?.day ?? null) : null;
}

function isUnsettled({ state }: Life): boolean {
  return state === "heard" || state === "repeated" || state === "corroborated";
}

/** Nobody settled it, and it is not told on anyone's word that it is signed or done. */
export function isWaiting(life: Life): boolean {
  return isUnsettled(life) && (isOpen(life.stage) || isHearsay(life));
}
