import { isCursor } from "../../store/facet-cursor.ts";
import { fromName } from "../../work/records/ask-records.ts";

/** What a list was asked for, or a sentence that says what is wrong with the asking and what to do. */
export type Asked<Value> = { readonly asked: Value } | { readonly wrong: string };

/** Where in a list of rumours to go on: a cursor that a page gave. */
export function askedCursor(before: string | undefined): Asked<string | null> {
  if (before === undefined || before === "") return { asked: null };
  return isCursor(before)
    ? { asked: before }
    : { wrong: "“before” is not a place in this list: follow the links of a page, or leave it out." };
}

const LONGEST = 400;

/** Where in a list of names to go on: from the first letters of one, or from a cursor that a page gave. */
export function askedPlace(letter: string | undefined, before: string | undefined): Asked<string | null> {
  const asked = askedName(letter);
  if ("wrong" in asked) return asked;
  return asked.asked === null ? askedCursor(before) : { asked: fromName(asked.asked) };
}

/** A name, or the first letters of one; null when nothing is given. */
export function askedName(name: string | undefined): Asked<string | null> {
  if (name === undefined || name === "") return { asked: null };
  return name.length <= LONGEST
    ? { asked: name }
    : { wrong: "That is longer than any name: give the first letters of one, or leave it out." };
}
