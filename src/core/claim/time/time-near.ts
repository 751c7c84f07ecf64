import type { Span } from "../../base/span.ts";
import type { Document, Sentence } from "../../document/document.ts";
import type { TimeExpression } from "../../mention/time/time-expression.ts";
import type { When } from "../claim.ts";
import { REPORTING_VERBS } from "../words/classes.ts";
import { claimTime } from "./claim-time.ts";
import { joinedTimes } from "./joined-times.ts";

/** A document with what finds the times of its sentences, as claims tell them. */
export interface TimedDocument {
  readonly document: Document;
  /** The time of a matter nearest to its evidence within the sentence; null when there is none. */
  readonly timeNear: (sentence: Sentence, evidence: Span) => When | null;
}

/**
 * The time expression nearest to a claim's evidence within its sentence, with the days it means given the document's
 * publication date; null when there is none. A time that only dates the saying ("said on Tuesday") is not the matter's.
 */
export function timeNear(
  document: Document,
  times: readonly TimeExpression[],
  sentence: Sentence,
  evidence: Span,
): When | null {
  let best: When | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const time of joinedTimes(document, timesIn(times, sentence))) {
    const when = claimTime(document, time);
    if (when === null || datesTheSaying(when, document.text.slice(sentence.start, when.start))) continue;
    const distance = Math.max(0, when.start - evidence.end, evidence.start - when.end);
    if (distance >= least) continue;
    least = distance;
    best = when;
  }
  return best;
}

function timesIn(times: readonly TimeExpression[], { start, end }: Sentence): readonly TimeExpression[] {
  return times.filter((time) => time.start >= start && time.end <= end);
}

/**
 * "Said", "said late", "said in a statement" right before a time. "Announced in January" tells more of the matter than of
 * the saying: what is as old as that was known and agreed then.
 */
function datesTheSaying(when: When, before: string): boolean {
  if (/^in\b/i.test(when.words)) return false;
  const verb = SAYING.exec(before)?.[1]?.toLowerCase() ?? "";
  return REPORTING_VERBS.has(verb);
}

const SAYING =
  /([a-z]+)(?: (?:late|early|earlier|later))?(?: in an? (?:[a-z]+ )?(?:statement|filing|interview|release|memo|letter|note|report))?\s*$/i;

/** Words that put a time on no calendar, whatever the date of publication: "soon", "in the near future". */
export function isVague({ interval, precision }: When): boolean {
  return interval === null && precision === "vague";
}
