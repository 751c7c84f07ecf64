import type { Document } from "../document/document.ts";
import { wordSet } from "../mention/lexicon/word-list.ts";
import type { Mentions } from "../mention/mention.ts";
import type { Candidate } from "./candidate.ts";
import { mentionsIn, type Unit, unitsOf } from "./clause/unit.ts";
import { answeredOnRecord } from "./on-record.ts";
import { speakerLeft } from "./voice/speaker.ts";
import { lowerAt } from "./words/lexicon.ts";

/** How many sentences further down a report is still answered without being named again. */
const ANSWER_REACH = 2;

/**
 * What sentences say of a matter that they do not tell themselves: "Acme dismissed the report as baseless", "The
 * companies announced the plan in May". Each becomes a candidate that only refers back to the matter it answers.
 */
export function answersTo(
  document: Document,
  mentions: Mentions,
  read: readonly (readonly Candidate[])[],
): readonly Candidate[] {
  return document.sentences.flatMap((sentence, index) => {
    if (!sentence.tokens.some((token) => ANSWERING.has(token.lower))) return [];
    const units = unitsOf(sentence, mentionsIn(mentions.mentions, sentence));
    const answer = answerIn(units);
    if (answer === null) return [];
    const asked = askedBefore(read, index, answer.stage);
    return asked.map((candidate) => answered(candidate, answer, { document, mentions, units, index }));
  });
}

interface Answer {
  readonly stage: "denied" | "agreed";
  /** Who answers, and the whole of the answer, as units. */
  readonly from: number;
  readonly to: number;
  readonly end: number;
}

/** Verbs whose object is the report itself. */
const DENYING = wordSet("denied denies dismissed dismisses refuted refutes rejected rejects");
/** Verbs that need a word of untruth behind them ("called the report a rumour", "said that it was untrue"). */
const CALLING = wordSet("called calls described branded said says labelled labeled");
const ANNOUNCING = wordSet("announced unveiled disclosed confirmed");
const ANSWERING = new Set([...DENYING, ...CALLING, ...ANNOUNCING]);

const REPORT = wordSet(
  "report reports rumour rumours rumor rumors story stories article articles speculation idea talk claim claims suggestion suggestions it that this them",
);
const UNTRUE = wordSet(
  "untrue false baseless unfounded incorrect inaccurate wrong fake nonsense groundless fabricated rumour rumor accurate true",
);
const NEEDS_NOT = wordSet("accurate true");
const PLAN = wordSet("deal plan plans decision merger agreement acquisition takeover purchase transaction");
const LEADING_ON = wordSet(
  "the a an this that those these its their such all any latest media press entire whole",
);

/** The first answer in a sentence: who denies a report, or who announces a deal. */
function answerIn(units: readonly Unit[]): Answer | null {
  for (let at = 1; at < units.length; at += 1) {
    const word = lowerAt(units, at);
    if (!ANSWERING.has(word)) continue;
    const stage = stageAnswered(units, at, word);
    const speaker = stage === null ? null : speakerLeft(units, at);
    if (stage !== null && speaker !== null)
      return { stage: stage.stage, from: speaker.from, to: speaker.to, end: stage.end };
  }
  return null;
}

function stageAnswered(
  units: readonly Unit[],
  verb: number,
  word: string,
): { readonly stage: Answer["stage"]; readonly end: number } | null {
  const object = objectAt(units, verb + 1);
  if (object === null) return null;
  const what = wordAt(units, object);
  if (ANNOUNCING.has(word)) return PLAN.has(what) ? { stage: "agreed", end: object + 1 } : null;
  if (!REPORT.has(what)) return null;
  if (DENYING.has(word)) return isBare(units, object) ? { stage: "denied", end: object + 1 } : null;
  const untrue = untrueAfter(units, object + 1);
  return untrue === null ? null : { stage: "denied", end: untrue + 1 };
}

/** The noun or pronoun a verb takes up, behind its determiners: "dismissed the latest report". */
function objectAt(units: readonly Unit[], from: number): number | null {
  for (let at = from; at < from + 4; at += 1) {
    const word = wordAt(units, at);
    const next = wordAt(units, at + 1);
    if (LEADING_ON.has(word) && (REPORT.has(next) || PLAN.has(next) || LEADING_ON.has(next))) continue;
    return word === "" ? null : at;
  }
  return null;
}

/** "denied that as well", "denied the report": a report that is told again ("denied reports that …") says itself of what. */
function isBare(units: readonly Unit[], object: number): boolean {
  return (
    !/^(?:that|of|about|it|he|she|they)$/.test(wordAt(units, object + 1)) &&
    units[object + 1]?.type !== "name"
  );
}

function untrueAfter(units: readonly Unit[], from: number): number | null {
  let negated = false;
  for (let at = from; at < from + 8; at += 1) {
    const word = wordAt(units, at);
    if (word === "" || word === ";" || word === "if") return null;
    if (word === "not") negated = true;
    if (UNTRUE.has(word) && (negated || !NEEDS_NOT.has(word))) return at;
  }
  return null;
}

/** The word of a unit, a pronoun's too; "" for a name. */
function wordAt(units: readonly Unit[], at: number): string {
  const unit = units[at];
  return unit?.type === "name" ? unit.pronoun : (unit?.lower ?? "");
}

/** What an answer is about: a denial answers hearsay, an announcement answers a deal told on nobody's word. */
function askedBefore(
  read: readonly (readonly Candidate[])[],
  index: number,
  stage: Answer["stage"],
): readonly Candidate[] {
  for (let before = index - 1; before >= Math.max(0, index - ANSWER_REACH); before -= 1) {
    const asked = (read[before] ?? []).filter((candidate) => candidate.weight !== "reference");
    const fitting = asked.filter((candidate) =>
      stage === "denied" ? candidate.certainty !== "fact" : isUncredited(candidate),
    );
    if (fitting.length > 0) return fitting;
    if (asked.length > 0 && stage === "agreed") return [];
  }
  return [];
}

function isUncredited({ stage, attribution }: Candidate): boolean {
  return stage === "agreed" && attribution.type === "author";
}

interface Around {
  readonly document: Document;
  readonly mentions: Mentions;
  readonly units: readonly Unit[];
  readonly index: number;
}

function answered(
  candidate: Candidate,
  answer: Answer,
  { document, mentions, units, index }: Around,
): Candidate {
  const named = { start: units[answer.from]?.start ?? 0, end: units[answer.to - 1]?.end ?? 0 };
  const rule = "answered by a later sentence";
  const known = answeredOnRecord(candidate, { ...answer, units, named, rule }, { document, mentions });
  return { ...known, weight: "reference", sentence: index };
}
