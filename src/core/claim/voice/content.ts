import type { Unit } from "../clause/unit.ts";
import { CALENDAR_WORDS, CLAUSE_STARTS, PREPOSITIONS } from "../words/classes.ts";
import type { CueClass } from "./cue.ts";
import { type UnitSpan, wordAt } from "./noun-span.ts";
import { QUOTE_CLOSES, QUOTE_OPENS } from "./speech-words.ts";

const WHOLE: ReadonlySet<CueClass> = new Set(["says", "thinks", "shows"] as const);

/** What a cue that ends at `from` has to its right as its content; null when nothing is left there. */
export function contentRight(units: readonly Unit[], from: number, cueClass: CueClass): UnitSpan | null {
  const start = afterMarks(units, afterSetting(units, from));
  const end = WHOLE.has(cueClass) ? clauseEnd(units, start, "sentence") : clauseEnd(units, start, "clause");
  return end > start && hasWord(units, start, end) ? { from: start, to: end } : null;
}

function afterMarks(units: readonly Unit[], from: number): number {
  let at = from;
  while (/^[,:;–—-]$/.test(wordAt(units, at))) at += 1;
  return at;
}

/** What goes on behind a speaker who stands within the content: behind a comma, or in quotation marks again. */
export function contentGoingOn(units: readonly Unit[], from: number): UnitSpan | null {
  if (
    wordAt(units, from) === "," &&
    !/^(?:citing|according|adding|quoting|who|which)$|ing$/.test(wordAt(units, from + 1))
  )
    return contentRight(units, from + 1, "says");
  for (let at = from; at < units.length; at += 1) {
    if (OPENING.test(wordAt(units, at)) && at + 1 < units.length) return contentRight(units, at, "says");
  }
  return null;
}

const OPENING = /^[“"]$/;

/** When, where and to whom something was said stands before its content: "told reporters on Monday that …". */
function afterSetting(units: readonly Unit[], from: number): number {
  const first = wordAt(units, from);
  if (first === ":") return from + 1;
  if (!PREPOSITIONS.has(first) && !CALENDAR_WORDS.has(first) && !SETTING.test(first)) return from;
  return settingEnd(units, from) ?? (CALENDAR_WORDS.has(first) ? from + 1 : from);
}

const MOST_SETTING = 16;

/** Where content opens behind a setting: at "that", a quotation mark or behind a colon; null when none does. */
function settingEnd(units: readonly Unit[], from: number): number | null {
  for (let at = from + 1; at < Math.min(units.length, from + MOST_SETTING); at += 1) {
    const word = wordAt(units, at);
    if (word === "that" || QUOTE_OPENS.has(word)) return at;
    if (word === ":" || (word === "," && QUOTE_OPENS.has(wordAt(units, at + 1)))) return at + 1;
    if (word === ";" || word === ",") return null;
  }
  return null;
}

const SETTING = /^(?:late|early|earlier|later|last|this|recently|today|yesterday|repeatedly|publicly)$/;

function clauseEnd(units: readonly Unit[], from: number, reach: "sentence" | "clause"): number {
  let end = units.length;
  while (end > from && /^[.!?;:)\]]$/.test(wordAt(units, end - 1))) end -= 1;
  if (reach === "sentence") return end;
  for (let at = from + 1; at < end; at += 1) if (endsClause(units, at)) return at;
  return end;
}

function endsClause(units: readonly Unit[], at: number): boolean {
  const word = wordAt(units, at);
  if (word === ";" || word === "—" || word === "–") return true;
  if (word !== ",") return false;
  const next = wordAt(units, at + 1);
  return (
    /^(?:and|but|or|which|who|while|saying|calling)$/.test(next) ||
    CLAUSE_STARTS.has(next) ||
    next.endsWith("ing")
  );
}

function hasWord(units: readonly Unit[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = units[at];
    if (unit?.type === "name" || /[\p{L}\d]/u.test(unit?.lower ?? "")) return true;
  }
  return false;
}

/** The words to the left of a trailing speaker ("…, Acme said"): back to where the sentence, or what follows an earlier speech, begins. */
export function contentLeft(units: readonly Unit[], end: number, from: number): UnitSpan | null {
  let to = end;
  while (
    to > from &&
    (wordAt(units, to - 1) === "," || wordAt(units, to - 1) === "as" || wordAt(units, to - 1) === "-")
  )
    to -= 1;
  let start = from;
  while (start < to && /^[,.;:]$/.test(wordAt(units, start))) start += 1;
  return to > start && hasWord(units, start, to) ? { from: start, to } : null;
}

/** Whether words in quotation marks end just before a place. */
export function closesQuoteBefore(units: readonly Unit[], at: number): boolean {
  return QUOTE_CLOSES.has(wordAt(units, at - 1)) && at > 1;
}
