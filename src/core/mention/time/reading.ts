import type { Reference } from "./calendar.ts";
import type { Part } from "./parts.ts";
import type { Period } from "./period.ts";
import type { Edge, TimeRule } from "./time-expression.ts";

/** What words of time mean, before they are written as a value. */
export type Meaning =
  | { readonly is: "period"; readonly period: Period; readonly edge: Edge | null }
  | { readonly is: "duration" | "set"; readonly value: string }
  | { readonly is: "vague"; readonly value: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF" };

/** An expression over the parts `[from, to)`. */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  /** Whether the words alone fix it ("March 2015") or only together with the day of publication ("last March"). */
  readonly rests: "words" | "publication";
}

/** A reading with the class of expression that it was read as. */
export interface RuledReading extends Reading {
  readonly rule: TimeRule;
}

/** What the text said before: "a year earlier" and "the quarter" count from there. Null until something was said. */
export interface Said {
  /** The last quarter, half or year that results were told for. */
  readonly results: Period | null;
  /** The last place on the calendar. */
  readonly last: Period | null;
}

/** Everything that a reader of one kind of expression looks at. */
export interface Look {
  readonly parts: readonly Part[];
  readonly reference: Reference;
  readonly said: Said;
}

/** Reads an expression that begins at exactly this part; null when none of its kind does. */
export type Reader = (look: Look, at: number) => Reading | null;

export function onCalendar(
  from: number,
  to: number,
  period: Period,
  rests: Reading["rests"],
  edge: Edge | null = null,
): Reading {
  return { from, to, meaning: { is: "period", period, edge }, rests };
}

export function lasting(from: number, to: number, value: string): Reading {
  return { from, to, meaning: { is: "duration", value }, rests: "words" };
}

export function repeated(from: number, to: number, value: string): Reading {
  return { from, to, meaning: { is: "set", value }, rests: "words" };
}
