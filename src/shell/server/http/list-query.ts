import { isCursor } from "../../store/facet-cursor.ts";

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

/** Where in a list of names to go on: the first letters of a name, or what a page gave. */
export function askedName(from: string | undefined): Asked<string | null> {
  if (from === undefined || from === "") return { asked: null };
  return from.length <= LONGEST
    ? { asked: from }
    : { wrong: "“from” is longer than any name: give the first letters of one, or leave it out." };
}
