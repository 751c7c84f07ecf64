import type { Span } from "../base/span.ts";
import { wordsAt } from "../base/span.ts";
import type { Document, Sentence } from "../document/document.ts";
import type { When } from "./claim.ts";

const TIME =
  /\b(?:later this year|earlier this year|this year|last year|next year|this month|last month|next month|this week|last week|next week|(?:last |on |next )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today|(?:in |by |since )?(?:early |late |mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{1,2})?(?:,? \d{4})?|in \d{4})\b/g;

/** The time expression nearest to a claim's evidence within its sentence; null when there is none. */
export function timeNear(document: Document, sentence: Sentence, evidence: Span): When | null {
  let best: Span | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const found of document.text.slice(sentence.start, sentence.end).matchAll(TIME)) {
    const start = sentence.start + found.index;
    const end = start + found[0].length;
    const distance = Math.max(0, start >= evidence.end ? start - evidence.end : evidence.start - end);
    if (distance < least) {
      least = distance;
      best = { start, end };
    }
  }
  return best === null ? null : { ...wordsAt(document.text, best), interval: null };
}
