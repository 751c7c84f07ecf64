import type { Stage } from "./claim.ts";
import type { Unit } from "./clause/unit.ts";
import type { Frame } from "./frame.ts";
import { GOVERNING_CUES } from "./stage-cues.ts";
import { DETERMINERS, isMonth } from "./words/classes.ts";
import { type Hit, hitsAt, lowerAt } from "./words/lexicon.ts";

/** Units from `from` up to, not including, `to`. */
interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The cues that govern a trigger of this frame: those of the reach, without what is said of something else in it. */
export function cuesOver(
  units: readonly Unit[],
  { from, to }: Reach,
  frame: Frame,
  part: "verb" | "noun",
): readonly Hit<Stage>[] {
  const start = part === "noun" ? afterCause(units, from, to) : from;
  const cues = cuesBetween(units, { from: start, to });
  const isOffer = frame.stage === "proposed";
  return cues.filter(
    (cue, at) =>
      !isBackground(units, cue) || !(isOffer || cues.slice(at + 1).some(({ from: next }) => next >= cue.to)),
  );
}

/** "following the recent agreement to buy": that it is in the past says less than what it was. A recent bid is a bid. */
function isBackground(units: readonly Unit[], cue: Hit<Stage>): boolean {
  return (
    cue.value === "completed" &&
    /^(?:following|recent|after|since|existing|already|still)$/.test(lowerAt(units, cue.from))
  );
}

export function cuesBetween(units: readonly Unit[], { from, to }: Reach): readonly Hit<Stage>[] {
  const cues: Hit<Stage>[] = [];
  for (let at = afterSubordinator(units, from, to); at < to; at += 1) {
    if (isMonth(lowerAt(units, at - 1), lowerAt(units, at), lowerAt(units, at + 1))) continue;
    if (isAnotherWord(units, at)) continue;
    for (const cue of hitsAt(units, at, GOVERNING_CUES)) if (cue.to <= to) cues.push(cue);
  }
  return cues;
}

/** "has failed to make money since Acme sold it": what stands before "since" governs another clause. */
function afterSubordinator(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (SUBORDINATORS.has(lowerAt(units, at))) return at + 1;
  return from;
}

const SUBORDINATORS = new Set(["since", "because", "while", "although", "though", "whereas", "when"]);

/** "is reviewing its ratings following the bid": what is done on account of a matter says nothing of how far it is. */
function afterCause(units: readonly Unit[], from: number, to: number): number {
  for (let at = to - 1; at > from; at -= 1) if (CAUSES.has(lowerAt(units, at))) return at;
  return from;
}

const CAUSES = new Set([
  "following",
  "after",
  "despite",
  "amid",
  "prompted",
  "due",
  "light",
  "wake",
  "result",
]);

/** "an initial public offering", "in a bid to", "reached for comment": forms of these verbs that plan nothing here. */
function isAnotherWord(units: readonly Unit[], at: number): boolean {
  const word = lowerAt(units, at);
  if (/^offerings?$/.test(word)) return true;
  if (word === "could") return lowerAt(units, at + 3) === "reached" || lowerAt(units, at + 4) === "reached";
  if (/^reach/.test(word)) return lowerAt(units, at + 1) === "for" || lowerAt(units, at + 2) === "for";
  // "due to its purchase": a cause, not a date.
  if (word === "due") return !isBareVerbAhead(units, at + 2);
  // "considered the offer too low"
  if (/^consider/.test(word)) return isJudged(units, at);
  // "a source close to Acme", "backed by Acme"
  if (word === "close" && lowerAt(units, at + 1) === "to")
    return hitsAt(units, at, GOVERNING_CUES)[0]?.value !== "talks";
  // "at the end of July"
  if (word === "end") return lowerAt(units, at + 1) === "of" || lowerAt(units, at - 1) === "the";
  if (word === "backed") return lowerAt(units, at + 1) === "by" || lowerAt(units, at - 1) === "-";
  return word === "bid" && lowerAt(units, at + 1) === "to" && lowerAt(units, at - 2) === "in";
}

function isBareVerbAhead(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  return (
    unit?.type === "word" &&
    !DETERMINERS.has(unit.lower) &&
    unit.token.shape !== "number" &&
    !/ing$/.test(unit.lower)
  );
}

const JUDGED_REACH = 24;

/** "considered the offer to be inadequate", "considers the price too low". */
function isJudged(units: readonly Unit[], at: number): boolean {
  for (let next = at + 1; next < units.length && next - at < JUDGED_REACH; next += 1) {
    const word = lowerAt(units, next);
    if (/^[.;:]$/.test(word)) return false;
    if (/^(?:inadequate|insufficient|unfair|unacceptable|hostile)$/.test(word))
      return lowerAt(units, next + 1) !== "bid";
    if (word === "too" && /^(?:low|high|small|little)$/.test(lowerAt(units, next + 1))) return true;
  }
  return false;
}
