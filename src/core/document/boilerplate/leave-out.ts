import { isCreditLine } from "../credits.ts";
import { isDateOrByline } from "./date-line.ts";
import type { Leftover } from "./formula.ts";
import { leftoverAtEnd, leftoverIn, opensAppendix, opensComments, opensTeasers } from "./leftover.ts";

/** What leaving out needs to know of a passage, whether it comes from a web page or from plain text. */
export interface Passage {
  readonly text: string;
  /** Share of the text inside links, 0 to 1; 0 in plain text. */
  readonly linkShare: number;
  /** How much it reads like the running text of an article, in characters; 0 for headings and short lines. */
  readonly prose: number;
  readonly heading: boolean;
}

/** A comment form ends the article when at least this share of the prose comes before it. */
const LEAST_BEFORE_COMMENTS = 0.3;
const LEAST_BEFORE_APPENDIX = 0.5;

/** A headline in a list of related ones is shorter, and ends without a full stop. */
const LONGEST_POINTED_TO = 140;

/** How many lines may stand between headline and article, and how long one that is neither date nor byline may be. */
const MOST_HEAD_LINES = 6;
const LONGEST_HEAD_LINE = 50;

/** Why passages are not the article, parallel to `passages`: null where one is kept. */
export function leaveOut(passages: readonly Passage[]): (Leftover | null)[] {
  const reasons: (Leftover | null)[] = passages.map(({ text, linkShare }) => reasonFor(text, linkShare));
  markEnding(passages, reasons);
  markPointedTo(passages, reasons);
  markTail(passages, reasons);
  markHead(passages, reasons);
  markEmptyHeadings(passages, reasons);
  return reasons;
}

/** What credits another outlet is kept, for whose news this is rests on it. */
function reasonFor(text: string, linkShare: number): Leftover | null {
  return isCreditLine(text) ? null : leftoverIn(text, linkShare);
}

/**
 * Everything from the comment form on: comments look like prose and are not the article's. The same for what stands
 * behind a press release.
 */
function markEnding(passages: readonly Passage[], reasons: (Leftover | null)[]): void {
  const total = passages.reduce((sum, passage) => sum + passage.prose, 0);
  let before = 0;
  for (const [index, { text, prose }] of passages.entries()) {
    const ending = before === 0 ? null : endingAt(text, before / total);
    if (ending !== null) {
      for (let at = index; at < passages.length; at += 1) {
        if (reasons[at] !== null || !isCreditLine(passages[at]?.text ?? "")) reasons[at] = ending;
      }
      return;
    }
    before += prose;
  }
}

/** What begins with a passage, when the article has been told by then; `told` is the share of the prose before it. */
function endingAt(text: string, told: number): Leftover | null {
  if (told >= LEAST_BEFORE_COMMENTS && opensComments(text)) return "comment form";
  return told >= LEAST_BEFORE_APPENDIX && opensAppendix(text) ? "press appendix" : null;
}

/** The headlines listed under "Related" and the like. */
function markPointedTo(passages: readonly Passage[], reasons: (Leftover | null)[]): void {
  let pointing = false;
  for (const [index, passage] of passages.entries()) {
    if (reasons[index] === "teaser") {
      pointing = opensTeasers(passage.text);
      continue;
    }
    if (pointing && isPointedTo(passage)) reasons[index] ??= "teaser";
    else pointing = false;
  }
}

function isPointedTo(passage: Passage): boolean {
  return (
    passage.linkShare > 0.5 ||
    (passage.text.length < LONGEST_POINTED_TO && !/[.。]["”’)]*$/u.test(passage.text))
  );
}

function markTail(passages: readonly Passage[], reasons: (Leftover | null)[]): void {
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined) return;
    if (isCreditLine(passage.text)) continue;
    const reason = reasons[index] ?? leftoverAtEnd(passage.text, passage.linkShare) ?? lastLink(passage);
    if (reason === null) return;
    reasons[index] = reason;
  }
}

/** A last line that is a link and no sentence leads elsewhere. */
function lastLink({ text, linkShare }: Passage): Leftover | null {
  return linkShare > 0.9 && text.length <= LONGEST_POINTED_TO && !endsSentence(text) ? "teaser" : null;
}

/** The lines between headline and article: when, by whom, where. The name of an outlet among them goes with them. */
function markHead(passages: readonly Passage[], reasons: (Leftover | null)[]): void {
  let pending: number[] = [];
  for (const [index, passage] of passages.slice(0, MOST_HEAD_LINES).entries()) {
    if (reasons[index] !== null) continue;
    if (isDateOrByline(passage.text)) {
      for (const at of [...pending, index]) reasons[at] = "date or byline";
      pending = [];
    } else if (passage.text.length <= LONGEST_HEAD_LINE && !endsSentence(passage.text)) {
      pending.push(index);
    } else {
      return;
    }
  }
}

/** A heading over nothing, or over no more than another heading of nothing: what it stood over was left out. */
function markEmptyHeadings(passages: readonly Passage[], reasons: (Leftover | null)[]): void {
  let following: "nothing" | "text" | "heading" = "nothing";
  for (let index = passages.length - 1; index >= 0; index -= 1) {
    const passage = passages[index];
    if (passage === undefined || reasons[index] !== null) {
      if (following === "heading") following = "nothing";
      continue;
    }
    if (passage.heading && following === "nothing") reasons[index] = "page furniture";
    else following = passage.heading ? "heading" : "text";
  }
}

/** Whether a text ends as sentences do. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？][\s"'”’»）)\]]*$/u.test(text);
}
