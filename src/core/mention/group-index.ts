import type { Form } from "./form.ts";
import { initialsOf } from "./initials.ts";
import type { Group } from "./link-forms.ts";

/**
 * Which groups a form can belong to at all: those that share a word with it, begin or end alike, or whose initials it may be. So
 * that a document with thousands of names is linked in time.
 */
export interface GroupIndex {
  readonly byKey: Map<string, Set<Group>>;
}

export function openGroupIndex(): GroupIndex {
  return { byKey: new Map() };
}

export function addToIndex(index: GroupIndex, form: Form, group: Group): void {
  for (const key of keysOfForm(form)) addKey(index, key, group);
  for (const place of form.candidates.slice(0, 1)) {
    for (const initials of initialsOf(place.text)) addKey(index, `i:${initials}`, group);
  }
}

function addKey({ byKey }: GroupIndex, key: string, group: Group): void {
  const groups = byKey.get(key);
  if (groups === undefined) byKey.set(key, new Set([group]));
  else groups.add(group);
}

export function groupsNear({ byKey }: GroupIndex, form: Form): ReadonlySet<Group> {
  const near = new Set<Group>();
  const short = form.words.length === 1 ? (form.words[0] ?? "") : form.words.join("");
  for (const key of [...keysOfForm(form), `i:${short.toUpperCase().replaceAll("&", "")}`]) {
    let count = 0;
    for (const group of byKey.get(key) ?? []) {
      near.add(group);
      count += 1;
      if (count === MOST_ALIKE) break;
    }
  }
  return near;
}

// More names than these share a word only in lists of names, and the first of them are the likeliest to be meant.
const MOST_ALIKE = 60;

// Names that are written a letter apart still begin alike or end alike: one letter cannot change both.
const EDGE = 3;

function keysOfForm({ words }: Form): string[] {
  const solid = words.join("");
  const keys = [`s:${solid}`, `b:${solid.slice(0, EDGE)}`, `e:${solid.slice(-EDGE)}`];
  for (const word of words) keys.push(`w:${word.replace(/s$/, "")}`);
  return keys;
}
