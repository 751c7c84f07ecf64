import type { Unit } from "../clause/unit.ts";
import { nounForms, type VerbForm, verbForms } from "./forms.ts";

/**
 * A word list with a value for each phrase, compiled so that the units of a sentence can be looked up by first word.
 * A phrase is written in lower case; see `verbs`, `nouns` and `exactly` for how forms are made.
 */
export type Lexicon<Value> = ReadonlyMap<string, readonly LexiconEntry<Value>[]>;

export interface LexiconEntry<Value> {
  readonly words: readonly string[];
  readonly form: Form;
  readonly value: Value;
}

export type Form = VerbForm | "noun" | "exact";

/** Phrases of one value, as rules list them. */
export interface Phrases<Value> {
  readonly value: Value;
  readonly phrases: readonly (readonly [words: string, form: Form])[];
}

export function verbs<Value>(value: Value, ...bases: readonly string[]): Phrases<Value> {
  return { value, phrases: bases.flatMap((base) => verbForms(base)) };
}

export function nouns<Value>(value: Value, ...phrases: readonly string[]): Phrases<Value> {
  return {
    value,
    phrases: phrases.flatMap((phrase) => nounForms(phrase).map((words) => [words, "noun"] as const)),
  };
}

export function exactly<Value>(value: Value, ...phrases: readonly string[]): Phrases<Value> {
  return { value, phrases: phrases.map((words) => [words, "exact"] as const) };
}

/** Compiles phrase lists; of phrases that begin alike the longest is tried first. */
export function lexicon<Value>(lists: readonly Phrases<Value>[]): Lexicon<Value> {
  const byFirst = new Map<string, LexiconEntry<Value>[]>();
  for (const { value, phrases } of lists) {
    for (const [phrase, form] of phrases) {
      const words = phrase.split(" ");
      const first = words[0] ?? "";
      const entries = byFirst.get(first) ?? [];
      entries.push({ words, form, value });
      byFirst.set(first, entries);
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

/** A phrase found at units `[from, to)`. */
export interface Hit<Value> {
  readonly from: number;
  readonly to: number;
  readonly form: Form;
  readonly value: Value;
}

/** All phrases at a unit, longest first; all values of the longest length when several share it. */
export function hitsAt<Value>(
  units: readonly Unit[],
  at: number,
  words: Lexicon<Value>,
): readonly Hit<Value>[] {
  const unit = units[at];
  if (unit === undefined || unit.type !== "word") return [];
  const entries = words.get(unit.lower);
  if (entries === undefined) return [];
  const hits: Hit<Value>[] = [];
  let length = 0;
  for (const entry of entries) {
    if (entry.words.length < length) break;
    if (!goesOn(units, at, entry.words)) continue;
    length = entry.words.length;
    hits.push({ from: at, to: at + length, form: entry.form, value: entry.value });
  }
  return hits;
}

/** Whether the units go on with the rest of a phrase whose first word stands at `at`. */
function goesOn(units: readonly Unit[], at: number, words: readonly string[]): boolean {
  for (let offset = 1; offset < words.length; offset += 1) {
    if (lowerAt(units, at + offset) !== words[offset]) return false;
  }
  return true;
}

/** Every phrase of the list in the units, in order; overlapping phrases are all kept. */
export function allHits<Value>(units: readonly Unit[], words: Lexicon<Value>): readonly Hit<Value>[] {
  return units.flatMap((_, at) => hitsAt(units, at, words));
}

export function lowerAt(units: readonly Unit[], at: number): string {
  const unit = units[at];
  return unit?.type === "word" ? unit.lower : "";
}
