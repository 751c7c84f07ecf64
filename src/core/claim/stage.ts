import type { Stage } from "./claim.ts";
import type { Arguments } from "./clause/arguments.ts";
import { afterJoin } from "./clause/coordination.ts";
import type { Unit } from "./clause/unit.ts";
import type { Frame } from "./frame.ts";
import type { ClaimKind } from "./kinds.ts";
import { denialsOver, isNegated, reportOver, settle, withoutOverlaps } from "./polarity.ts";
import { FOLLOWING_CUES, HEDGES } from "./stage-cues.ts";
import { cuesBetween, cuesOver } from "./stage-cues-over.ts";
import { byCue, byDefault, byGrammar, type StageReading } from "./stage-reading.ts";
import { byTense, isTalkedOf } from "./tense.ts";
import { BE, CALENDAR_WORDS, isAdverb, MODALS, NEGATIONS, PREPOSITIONS } from "./words/classes.ts";
import { type Hit, hitsAt, lowerAt } from "./words/lexicon.ts";

// How far right of a matter its fate is told ("the offer for Beta, made in May, was rejected").
const FATE_REACH = 16;

/**
 * How far the matter is: a denial or an end said of it wins; then the cue nearest to the subject, because it governs
 * the others ("is considering an offer" is considered, not proposed); then what is said after it; then the tense.
 */
export function stageOf(
  units: readonly Unit[],
  hit: Hit<unknown>,
  found: Arguments,
  frame: Frame,
  part: "verb" | "noun",
): StageReading {
  const inner = cuesOver(units, { from: governingStart(units, found, hit), to: hit.from }, frame, part);
  const outer = denialsOver(units, found.subjectStart).filter(
    ({ from }) => from < (inner[0]?.from ?? hit.from),
  );
  const fate = hasFate(units, hit, found, frame, part) ? fateOf(units, hit.to) : null;
  const lost = fate?.value === "ended" && isInClause(units, hit.to, fate.from) ? [fate] : [];
  const settled = settle(units, withoutOverlaps([...outer, ...inner, ...lost]));
  if (settled.decided !== null) return settled.decided;
  if (lost.length === 0 && fate !== null && FATES.has(fate.value)) return byCue(fate, "following cue");
  const stopped = stoppedFrom(units, hit, found.subjectStart);
  if (stopped !== null) return byCue(stopped, "stopped from it", "ended");
  const hedge = outerCue(units, found.subjectStart);
  if (hedge !== null) return byCue(hedge, "cue over the clause");
  if (part === "noun" && isDoneBehind(units, hit.to))
    return byGrammar("completed", "done, it says behind it");
  const told = toldStage({ units, hit, frame, found }, firstOf(units, settled.open, hit), fate);
  if (told !== null) return told;
  if (isNegatedVerb(units, hit, part)) return byGrammar("denied", "negated verb");
  if (lowerAt(units, hit.from - 1) === "longer" && lowerAt(units, hit.from - 2) === "no")
    return byGrammar("ended", "no longer");
  return uncued(units, hit, found, frame, part);
}

/** "cleared the way for their merger completed today": a participle behind a matter, and when it was. */
function isDoneBehind(units: readonly Unit[], at: number): boolean {
  const isDone = /^(?:completed|finali[sz]ed|consummated|closed)$/.test(lowerAt(units, at));
  return isDone && CALENDAR_WORDS.has(lowerAt(units, lowerAt(units, at + 1) === "on" ? at + 2 : at + 1));
}

/** A trigger of a frame in its sentence, with its arguments. */
interface Trigger {
  readonly units: readonly Unit[];
  readonly hit: Hit<unknown>;
  readonly frame: Frame;
  readonly found: Arguments;
}

/** What the cue that governs and the one that follows come to; null when there is neither. */
function toldStage(
  trigger: Trigger,
  first: Hit<Stage> | undefined,
  fate: Hit<Stage> | null,
): StageReading | null {
  const { units } = trigger;
  if (first !== undefined && !(fate?.value === "talks" && isAdjective(units, first)))
    return byCue(first, "governing cue", governedStage(trigger, first));
  return fate === null || fate.value === "ended" ? null : byCue(fate, "following cue");
}

/** "A possible alliance is under discussion": what a matter is called says less than how it goes. */
function isAdjective(units: readonly Unit[], cue: Hit<Stage>): boolean {
  return /^(?:possible|potential|proposed|planned)$/.test(lowerAt(units, cue.from));
}

/** The cue that governs; "announced a plan to split": what is announced says how far the matter is. */
function firstOf(
  units: readonly Unit[],
  cues: readonly Hit<Stage>[],
  hit: Hit<unknown>,
): Hit<Stage> | undefined {
  const open = cues.filter((cue) => !announcesDone(units, cue, hit));
  return open.find((cue) => !isAnnouncing(units, cue)) ?? open[0];
}

const FATES: ReadonlySet<Stage> = new Set(["ended", "denied", "completed"] as const);

/** Whose fate is told behind it: a noun, what is only proposed, and what a noun leads to ("talks to buy Beta failed"). */
function hasFate(
  units: readonly Unit[],
  hit: Hit<unknown>,
  found: Arguments,
  frame: Frame,
  part: "verb" | "noun",
): boolean {
  if (part === "noun" || frame.stage === "proposed" || reportOver(units, found.subjectStart) !== null)
    return true;
  return lowerAt(units, hit.from - 1) === "to" && LEADING_NOUNS.has(lowerAt(units, hit.from - 2));
}

const LEADING_NOUNS: ReadonlySet<string> = new Set(
  "talks negotiations discussions plan plans proposal bid offer attempt effort efforts deal agreement pact".split(
    " ",
  ),
);

function isInClause(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:,|and|but|;|:)$/.test(lowerAt(units, at))) return false;
  return true;
}

/**
 * Somebody who "is to join" has been chosen: a post that is only due is settled. Job cuts that were announced or agreed
 * on are what their company intends, since nobody else has a say.
 */
function governedStage({ units, hit, frame, found }: Trigger, cue: Hit<Stage>): Stage {
  if (frame.kind === "layoffs" && cue.value === "agreed") return "proposed";
  if (cue.value === "considered" && isWeighed(units, cue, frame, found)) return "proposed";
  if (cue.value === "completed" && isYetToCome(units, cue, hit)) return "agreed";
  const settled =
    frame.kind === "executive" && cue.value === "proposed" && lowerAt(units, cue.to - 1) === "to";
  return settled ? "agreed" : cue.value;
}

/**
 * "is reviewing an offer from Beta", "is willing to raise its bid": what has been put forward is on the table while
 * somebody weighs it, or what to do with it.
 */
function isWeighed(units: readonly Unit[], cue: Hit<Stage>, frame: Frame, found: Arguments): boolean {
  if (frame.name !== "offer") return false;
  if (found.slots.has("owner") && lowerAt(units, cue.to - 1) === "to") return true;
  return (
    found.slots.has("from") &&
    /^(?:consider|stud|review|weigh|evaluat|examin|assess|look)/.test(lowerAt(units, cue.from))
  );
}

/** "needs loans to complete its takeover", "subject to completion of the merger": what is to be completed is not yet. */
function isYetToCome(units: readonly Unit[], cue: Hit<Stage>, hit: Hit<unknown>): boolean {
  const word = lowerAt(units, cue.from);
  if (!/^(?:complet|clos|finali[sz]|finish|consummat)/.test(word)) return false;
  if (lowerAt(units, cue.from - 1) === "to") return true;
  // "after it completes the merger": behind these the present is still to come.
  const isPresent = cue.form === "base" || cue.form === "third";
  if (isPresent && [1, 2, 3].some((back) => /^(?:after|once|when)$/.test(lowerAt(units, cue.from - back))))
    return true;
  if ([hit.to, hit.to + 1].some((at) => MODALS.has(lowerAt(units, at)))) return true;
  for (let at = cue.from - 1; at >= cue.from - 4 && at >= 0; at -= 1) {
    if (AWAITING.has(lowerAt(units, at))) return true;
  }
  return false;
}

const AWAITING: ReadonlySet<string> = new Set(
  "expect expects expected anticipates anticipated subject pending until before prior conditional conditioned contingent will".split(
    " ",
  ),
);

function isAnnouncing(units: readonly Unit[], cue: Hit<Stage>): boolean {
  return /^announc/.test(lowerAt(units, cue.from));
}

/** "announced that it had bought": what is announced has been done. */
function announcesDone(units: readonly Unit[], cue: Hit<Stage>, hit: Hit<unknown>): boolean {
  if (!isAnnouncing(units, cue)) return false;
  return units.slice(cue.to, hit.from).some((unit) => /^(?:has|have|had)$/.test(unit.lower));
}

/** The stage when no word beside the trigger tells it. */
function uncued(
  units: readonly Unit[],
  hit: Hit<unknown>,
  found: Arguments,
  frame: Frame,
  part: "verb" | "noun",
): StageReading {
  if (part === "noun" && STANDING.has(frame.kind) && isHeld(units, found, hit)) {
    return byGrammar("completed", "a standing agreement");
  }
  if (part === "noun" && found.slots.size > 0 && /^(?:19|20)\d\d$/.test(lowerAt(units, hit.from - 1)))
    return byGrammar("completed", "of a year");
  if (part === "verb" && isTalkedOf(units, hit, found.subjectStart))
    return byGrammar("considered", "only talked of");
  if (frame.stage !== "by-tense") return byDefault(frame.stage, `default of "${frame.name}"`);
  return part === "noun"
    ? byDefault("agreed", "bare noun")
    : byTense(units, hit, frame.kind, found.subjectStart);
}

// How far left of a possessive or a pronoun the verb that governs it may stand ("rejected Acme's bid").
const OUTER_REACH = 5;

/**
 * Where governing cues begin: behind the subject; before it when it is a possessive ("blocked Acme's bid") or a pronoun
 * whose clause was announced ("announced that it would buy").
 */
function governingStart(units: readonly Unit[], found: Arguments, hit: Hit<unknown>): number {
  const least = Math.min(found.subjectEnd, hit.from);
  // "may raise its stake, even buying it outright": a gerund behind a comma hangs on the verb before it.
  const end = hit.form === "ing" ? least : afterLastComma(units, least, hit.from);
  const subject = units[end - 1];
  // "an agreement for Acme to buy": what governs stands before "for".
  const first = found.subjectStart;
  if (lowerAt(units, first - 1) === "for" && lowerAt(units, hit.from - 1) === "to")
    return clauseStart(units, first - 1);
  const possessive = lowerAt(units, end) === "'s" || lowerAt(units, end) === "'";
  const pronoun = subject?.type === "name" && subject.mention.by === "pronoun";
  return possessive || pronoun ? clauseStart(units, end) : end;
}

/** As far left of a subject as what governs it may stand, within its clause. */
function clauseStart(units: readonly Unit[], end: number): number {
  let start = end - 1;
  while (start > 0 && end - start < OUTER_REACH && !/^[,;:.]$/.test(lowerAt(units, start - 1))) start -= 1;
  return start;
}

// How far left of its subject a clause is hedged ("one possibility is that Acme …", "would not be surprised if Acme …").
const HEDGE_REACH = 6;

/** A cue of mere possibility that governs the whole clause through "that" or "if". */
function outerCue(units: readonly Unit[], subjectStart: number): Hit<Stage> | null {
  const from = Math.max(0, subjectStart - HEDGE_REACH);
  for (let at = subjectStart - 1; at >= from; at -= 1) {
    const [cue] = hitsAt(units, at, HEDGES);
    if (cue !== undefined) return cue;
  }
  return null;
}

/** "weighs a sale, agrees to buy", "agreed to buy Beta and dropped": what stands before governs another verb. */
function afterLastComma(units: readonly Unit[], from: number, to: number): number {
  const joined = afterJoin(units, from, to);
  for (let at = to - 1; at > joined; at -= 1) {
    if (lowerAt(units, at) === "," && at < to - 1 && !isFigure(units, at + 1)) return at + 1;
  }
  return joined;
}

/** "a 35 dlr a share, 265 mln dlr offer": a comma between two descriptions of one thing. */
function isFigure(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return unit?.type === "word" && unit.token.shape === "number";
}

/** "stopped Acme from buying": the verb that ends it stands before its subject. */
function stoppedFrom(units: readonly Unit[], hit: Hit<unknown>, subjectStart: number): Hit<Stage> | null {
  if (hit.form !== "ing" || lowerAt(units, hit.from - 1) !== "from") return null;
  return (
    cuesBetween(units, { from: Math.max(0, subjectStart - HEDGE_REACH), to: subjectStart }).find(
      (cue) => cue.value === "ended",
    ) ?? null
  );
}

const STANDING: ReadonlySet<ClaimKind> = new Set(["partnership", "licensing", "joint-venture"] as const);

/** "Acme has a supply contract with Beta": what somebody has is in force. */
function isHeld(units: readonly Unit[], found: Arguments, hit: Hit<unknown>): boolean {
  for (let at = found.subjectEnd; at < hit.from; at += 1) {
    if (/^(?:has|have|had)$/.test(lowerAt(units, at)))
      return /^(?:a|an|its|their|long|formed)$/.test(lowerAt(units, at + 1));
    if (lowerAt(units, at) === "formed") return true;
  }
  return false;
}

function fateOf(units: readonly Unit[], from: number): Hit<Stage> | null {
  for (let at = from; at < units.length && at - from < FATE_REACH; at += 1) {
    const word = lowerAt(units, at);
    if (word === ";") return null;
    if (word === "but") return failureAfter(units, at + 1);
    const [cue] = hitsAt(units, at, FOLLOWING_CUES);
    if (cue !== undefined && !isNegated(units, cue) && !isOfAnother(units, from, cue)) return cue;
  }
  return null;
}

/** "the waiting period on the bid expired", "was to have expired": what ran out, or has not, is not the bid. */
function isOfAnother(units: readonly Unit[], from: number, cue: Hit<Stage>): boolean {
  if (lowerAt(units, cue.to - 1) !== "expired") return false;
  if (lowerAt(units, cue.from - 1) === "have" && lowerAt(units, cue.from - 2) === "to") return true;
  return units.slice(Math.max(0, from - FATE_REACH), cue.from).some(({ lower }) => RUNS_OUT.has(lower));
}

const RUNS_OUT: ReadonlySet<string> = new Set(
  "period rights deadline option options lease patent date".split(" "),
);

/** "bid for Beta but was rebuffed", "but failed": only the failure of the same subject is told straight behind "but". */
function failureAfter(units: readonly Unit[], at: number): Hit<Stage> | null {
  const cue = [at, at + 1].flatMap((next) => hitsAt(units, next, FOLLOWING_CUES))[0];
  return cue?.value === "ended" ? cue : null;
}

function isNegatedVerb(units: readonly Unit[], hit: Hit<unknown>, part: "verb" | "noun"): boolean {
  if (part === "noun") return isNegatedNoun(units, hit);
  for (let at = hit.from - 1; at >= hit.from - 3 && at >= 0; at -= 1) {
    const word = lowerAt(units, at);
    if (NEGATIONS.has(word)) return true;
    if (!isAdverb(word) && !BE.has(word) && word !== "to") return false;
  }
  return false;
}

/** "no takeover talks", "are not in talks": what is denied is the noun itself. */
export function isNegatedNoun(units: readonly Unit[], hit: Hit<unknown>): boolean {
  const inIt = lowerAt(units, hit.from - 1) === "in";
  for (let at = hit.from - 1; at >= hit.from - 3 && at >= 0; at -= 1) {
    const word = lowerAt(units, at);
    if (word === "no" && !inIt) return true;
    if (inIt && NEGATIONS.has(word)) return true;
    if (PREPOSITIONS.has(word) && word !== "in") return false;
  }
  return false;
}
