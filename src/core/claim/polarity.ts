import type { Stage } from "./claim.ts";
import type { Unit } from "./clause/unit.ts";
import { GOVERNING_CUES } from "./stage-cues.ts";
import { byCue, type StageReading } from "./stage-reading.ts";
import { CLAUSE_STARTS, HAVE, isAdverb, NEGATIONS } from "./words/classes.ts";
import { type Hit, hitsAt, lowerAt } from "./words/lexicon.ts";

/** What cues over a trigger come to: a denial or an end that stands, or else the cues that say how far it is. */
export interface Settled {
  readonly decided: StageReading | null;
  readonly open: readonly Hit<Stage>[];
}

const DENIABLE: ReadonlySet<Stage> = new Set(["considered", "talks", "proposed", "agreed"] as const);

/**
 * Weighs denials, ends and negations against each other, outermost first. Two of them cancel out: who denies that he
 * has denied it, or that he has dropped it, leaves the matter where it was.
 */
export function settle(units: readonly Unit[], cues: readonly Hit<Stage>[]): Settled {
  let denial: Hit<Stage> | null = null;
  const open: Hit<Stage>[] = [];
  for (const cue of cues) {
    const turn = turnOf(units, cue);
    if (turn === "none") {
      open.push(opened(units, cue));
      continue;
    }
    if (turn === "void") continue;
    if (denial !== null) {
      denial = null;
      const possible = reopened(units, cue);
      if (possible !== cue) open.push(possible);
      continue;
    }
    if (turn === "ends") return { decided: byCue(cue, "governing cue", "ended"), open };
    denial = cue;
  }
  if (denial === null) return { decided: null, open };
  const rule = denial.value === "denied" ? "governing cue" : "negated cue";
  return { decided: byCue(denial, rule, "denied"), open };
}

/** What a cue does to those inside it: tells how far, turns them round by denying or ending, or does not count. */
type Turn = "none" | "denies" | "ends" | "void";

function turnOf(units: readonly Unit[], cue: Hit<Stage>): Turn {
  const negation = negationOf(units, cue);
  if (cue.value === "denied") {
    if (negation === null) return "denies";
    return reopened(units, cue) === cue ? "void" : "none";
  }
  if (cue.value === "ended") {
    if (negation !== null || isHypothetical(units, cue) || isOnlyWeighed(units, cue)) return "void";
    return isOfReport(units, cue.to) ? "denies" : "ends";
  }
  if (negation === null || !DENIABLE.has(cue.value)) return "none";
  return unansweredTurn(units, cue) ?? (negation === "no longer" ? "ends" : "denies");
}

/** "has not accepted the offer", "did not approve it": an answer that is not given leaves a matter where it was. */
function unansweredTurn(units: readonly Unit[], cue: Hit<Stage>): Turn | null {
  if (cue.value !== "agreed") return null;
  if (/^(?:accept|approv|endors|recommend|announc)/.test(lowerAt(units, cue.from)))
    return isDecided(units, cue) ? "ends" : "void";
  return isSigning(units, cue) ? "none" : null;
}

/** "decided not to accept", "voted not to approve": that is an answer. */
function isDecided(units: readonly Unit[], cue: Hit<Stage>): boolean {
  const not = [cue.from - 1, cue.from - 2].find((at) => lowerAt(units, at) === "not");
  return not !== undefined && /^(?:decid|vot|cho[os]|elect|resolv|determin)/.test(lowerAt(units, not - 1));
}

function isSigning(units: readonly Unit[], cue: Hit<Stage>): boolean {
  return cue.value === "agreed" && /^(?:reach|conclud|sign)/.test(lowerAt(units, cue.from));
}

/** "has not yet reached an agreement": who has not signed is still talking. */
function opened(units: readonly Unit[], cue: Hit<Stage>): Hit<Stage> {
  return isSigning(units, cue) && isNegated(units, cue) ? { ...cue, value: "talks" } : reopened(units, cue);
}

/** "has not ruled out buying": what is not ruled out is possible; other cues stay as they are. */
function reopened(units: readonly Unit[], cue: Hit<Stage>): Hit<Stage> {
  return /^rul/.test(lowerAt(units, cue.from)) ? { ...cue, value: "considered" } : cue;
}

/** "rejected claims that": what is turned down is a report, not an offer. */
function isOfReport(units: readonly Unit[], from: number): boolean {
  return [from, from + 1, from + 2].some((at) => REPORTS.has(lowerAt(units, at)));
}

/** Nouns for what is told of a matter, as opposed to the matter. */
export const REPORTS: ReadonlySet<string> = new Set(
  "report reports rumour rumours rumor rumors claim claims suggestion suggestions speculation allegation allegations talk story stories".split(
    " ",
  ),
);

/** "does not plan", "is not in talks", "never considered": a negation within the verb group before the cue. */
export function isNegated(units: readonly Unit[], cue: Hit<Stage>): boolean {
  return negationOf(units, cue) !== null;
}

function negationOf(units: readonly Unit[], cue: Hit<Stage>): "no longer" | "not" | null {
  for (let at = cue.from - 1; at >= cue.from - 4 && at >= 0; at -= 1) {
    const word = lowerAt(units, at);
    if (word === "longer" && lowerAt(units, at - 1) === "no") return "no longer";
    if (NEGATIONS.has(word) && word !== "without") return lowerAt(units, at + 1) === "only" ? null : "not";
    // What is negated is the cue nearest to the negation: "has not dropped its plan".
    const between = hitsAt(units, at, GOVERNING_CUES).some(({ to }) => to <= cue.from);
    if (between || CLAUSE_STARTS.has(word) || word === ",") return null;
  }
  return null;
}

/** "considers blocking the sale", "threatened to block": an end that is only thought of. */
function isOnlyWeighed(units: readonly Unit[], cue: Hit<Stage>): boolean {
  if (!/ing$/.test(lowerAt(units, cue.from))) return false;
  return [cue.from - 1, cue.from - 2]
    .flatMap((at) => hitsAt(units, at, GOVERNING_CUES))
    .some(({ to, value }) => to === cue.from && (value === "considered" || value === "talks"));
}

function isHypothetical(units: readonly Unit[], cue: Hit<Stage>): boolean {
  if (lowerAt(units, cue.from - 1) === "to") return true;
  for (let at = cue.from - 1; at >= cue.from - 4 && at >= 0; at -= 1) {
    if (/^(?:may|might|could|would|if|unless|should|not)$/.test(lowerAt(units, at))) return true;
  }
  return false;
}

/** Cues in order without those that begin within another ("talks" in "in talks", "plans" in "no plans"). */
export function withoutOverlaps(cues: readonly Hit<Stage>[]): readonly Hit<Stage>[] {
  const kept: Hit<Stage>[] = [];
  for (const cue of cues) {
    if (cue.from >= (kept.at(-1)?.to ?? 0)) kept.push(cue);
  }
  return kept;
}

/**
 * The denials that govern the clause whose subject begins at `subjectStart`, outermost first: "Acme denied that it had
 * denied reports that Beta …".
 */
export function denialsOver(units: readonly Unit[], subjectStart: number): readonly Hit<Stage>[] {
  const denials: Hit<Stage>[] = [];
  let start = subjectStart;
  for (let next = denialBefore(units, start); next !== null; next = denialBefore(units, start)) {
    denials.unshift(next.cue);
    start = next.subject;
  }
  return denials;
}

function denialBefore(
  units: readonly Unit[],
  start: number,
): { readonly cue: Hit<Stage>; readonly subject: number } | null {
  let at = start - 1;
  if (lowerAt(units, at) === "that") at -= 1;
  if (REPORTS.has(lowerAt(units, at))) {
    at -= 1;
    for (
      let words = 0;
      words < 2 && /^(?:the|a|any|media|press|latest|recent)$/.test(lowerAt(units, at));
      words += 1
    )
      at -= 1;
  }
  const cue = [at, at - 1]
    .flatMap((from) => hitsAt(units, from, GOVERNING_CUES))
    .find(
      ({ to, value }) =>
        to === at + 1 && (value === "denied" || (value === "ended" && isOfReport(units, to))),
    );
  if (cue === undefined) return null;
  let subject = cue.from - 1;
  while (subject > 0 && isBeforeVerb(lowerAt(units, subject))) subject -= 1;
  return { cue, subject };
}

function isBeforeVerb(word: string): boolean {
  return HAVE.has(word) || NEGATIONS.has(word) || isAdverb(word);
}

/** The noun of a report or a rumour that the clause tells ("rumours that Acme will bid"); null when there is none. */
export function reportOver(units: readonly Unit[], subjectStart: number): string | null {
  let at = subjectStart - 1;
  if (/^['"“‘]$/.test(lowerAt(units, at))) at -= 1;
  // "rumors the company is interested": nothing but a clause follows these.
  if (/^(?:rumou?rs|speculation)$/.test(lowerAt(units, at))) return lowerAt(units, at);
  if (lowerAt(units, at) !== "that") return null;
  const noun = lowerAt(units, at - 1);
  return REPORTS.has(noun) ? noun : null;
}
