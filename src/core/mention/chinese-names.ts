import { candidateAt } from "./candidate-at.ts";
import { singleForm } from "./form.ts";
import type { LanguageNames } from "./language-names.ts";
import type { Group } from "./link-forms.ts";
import type { SentenceView } from "./sentence-view.ts";

/** How many characters stand before the ending of a name, at least and at most. */
const LEAST = 2;
const MOST = 5;

/**
 * Names of companies that are in no table, in a text that marks no words: what ends as such names do ("瑞丰集团"), as far
 * back as the next mark or word that no name holds. Where the name comes again without its ending ("瑞丰"), it is meant.
 */
export function addChineseNames(views: readonly SentenceView[], names: LanguageNames, groups: Group[]): void {
  const found = new Map<string, Group>();
  for (const view of views) {
    for (const { first, last } of endingNames(view, names)) addForm(view, first, last, found);
  }
  for (const view of views) {
    for (const [core, group] of cores(found, names)) {
      for (const first of placesOf(view, core)) addTo(group, view, first, first + core.length);
    }
  }
  groups.push(...found.values());
}

function addForm(view: SentenceView, first: number, last: number, found: Map<string, Group>): void {
  const name = textOf(view, first, last);
  const group = found.get(name) ?? { forms: [], entity: null, kind: "company" };
  found.set(name, group);
  addTo(group, view, first, last);
}

function addTo(group: Group, view: SentenceView, first: number, last: number): void {
  group.forms.push(singleForm(candidateAt(view, first, last, [], "company ending", "company")));
}

function textOf({ tokens }: SentenceView, first: number, last: number): string {
  return tokens
    .slice(first, last)
    .map(({ text }) => text)
    .join("");
}

interface Place {
  readonly first: number;
  readonly last: number;
}

function endingNames(view: SentenceView, names: LanguageNames): readonly Place[] {
  const { tokens } = view;
  const stopped = stoppedIn(view, names);
  const places: Place[] = [];
  for (let at = LEAST; at < tokens.length; at += 1) {
    const last = endingEnd(view, at, names);
    if (last === null) continue;
    let first = at;
    while (first > 0 && at - first < MOST && isNamePiece(view, first - 1) && !stopped.has(first - 1))
      first -= 1;
    if (at - first < LEAST || at - first >= MOST || (places.at(-1)?.last ?? 0) > first) continue;
    places.push({ first, last });
    at = last - 1;
  }
  return places;
}

/** Where the ending that begins at a token ends, with those that follow it: "科技集团". */
function endingEnd(view: SentenceView, at: number, names: LanguageNames): number | null {
  const ending = names.endings.find((one) => textOf(view, at, at + one.length) === one);
  if (ending === undefined) return null;
  const end = at + ending.length;
  return endingEnd(view, end, names) ?? end;
}

function isNamePiece({ tokens }: SentenceView, at: number): boolean {
  return /^\p{Script=Han}$/u.test(tokens[at]?.text ?? "");
}

/** The tokens that belong to words no name holds. */
function stoppedIn(view: SentenceView, { stops }: LanguageNames): ReadonlySet<number> {
  const stopped = new Set<number>();
  for (const stop of stops) {
    for (const first of placesOf(view, stop)) {
      for (let at = first; at < first + stop.length; at += 1) stopped.add(at);
    }
  }
  return stopped;
}

/** Where Chinese words stand in a sentence, by their first tokens. */
function placesOf(view: SentenceView, words: string): readonly number[] {
  const { tokens } = view;
  const places: number[] = [];
  for (let at = 0; at + words.length <= tokens.length; at += 1) {
    if (tokens[at]?.text === words[0] && textOf(view, at, at + words.length) === words) places.push(at);
  }
  return places;
}

/** What is left of each name without its endings, where that is enough to know it by and belongs to one name only. */
function cores(found: ReadonlyMap<string, Group>, { endings }: LanguageNames): readonly [string, Group][] {
  const all = [...found].map(([name, group]): [string, Group] => [coreOf(name, endings), group]);
  return all.filter(
    ([core, group]) =>
      core.length >= LEAST && !all.some(([other, owner]) => owner !== group && other === core),
  );
}

function coreOf(name: string, endings: readonly string[]): string {
  const ending = endings.find((one) => name.endsWith(one) && name.length - one.length >= LEAST);
  return ending === undefined ? name : coreOf(name.slice(0, -ending.length), endings);
}
