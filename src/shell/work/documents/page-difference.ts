import { type ChangeObject, diffWordsWithSpace } from "diff";

/** What was changed from one text to the next: places with a few words around them, not the texts. */
export interface TextDifference {
  /** "too much": so much was changed that it is another text, and no place is shown. */
  readonly extent: "none" | "some" | "too much";
  readonly changes: readonly TextChange[];
  /** How many places more there are than are shown. */
  readonly more: number;
}

export interface TextChange {
  readonly parts: readonly ChangedPart[];
}

export interface ChangedPart {
  readonly type: "same" | "removed" | "added";
  readonly text: string;
}

/** Two texts of which more words differ are not compared further: what it costs stays bounded. */
const MOST_EDITS = 600;
const MOST_CHANGES = 40;
const CONTEXT = 60;
const MOST_OF_A_PART = 300;
/** Stands for a unit of text that was erased (store/blank-words.ts). */
const BLANK = "█";
const ERASED = "[erased]";

export function textDifference(before: string, after: string, language: string): TextDifference {
  if (before === after) return { extent: "none", changes: [], more: 0 };
  const parts = diffWordsWithSpace(before, after, {
    ...(WITHOUT_SPACES.has(language) ? { intlSegmenter: segmenterOf(language) } : {}),
    maxEditLength: MOST_EDITS,
  });
  if (parts === undefined) return { extent: "too much", changes: [], more: 0 };
  const changes = changesOf(parts);
  const shown = changes.slice(0, MOST_CHANGES);
  return {
    extent: changes.length === 0 ? "none" : "some",
    changes: shown,
    more: changes.length - shown.length,
  };
}

/** Languages that write no space between words: these are found by a dictionary, which takes ten times as long. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(["ja", "km", "lo", "my", "th", "zh"]);

function segmenterOf(language: string): Intl.Segmenter {
  return new Intl.Segmenter(language, { granularity: "word" });
}

/** Places that lie closer together than the words around them are one. */
function changesOf(parts: readonly ChangeObject<string>[]): readonly TextChange[] {
  const changes: ChangedPart[][] = [[]];
  for (const part of parts.flatMap(piecesOf)) {
    if (part === BREAK) changes.push([]);
    else changes.at(-1)?.push(part);
  }
  return changes.filter(tellsSomething).map((change) => ({
    parts: withoutErased(inRuns(change)).map(clipped),
  }));
}

/** Between two places that have nothing to do with each other. */
const BREAK = "break";

/** Of what stayed as it was, the ends that stand beside what did not. */
function piecesOf({ added, removed, value }: ChangeObject<string>): readonly (ChangedPart | typeof BREAK)[] {
  if (added) return [{ type: "added", text: value }];
  if (removed) return [{ type: "removed", text: value }];
  if (value.length <= 2 * CONTEXT) return [{ type: "same", text: value }];
  return [{ type: "same", text: beginning(value) }, BREAK, { type: "same", text: ending(value) }];
}

/** A word or two that two sentences happen to share keep neither of them: they are shown as written anew. */
const LEAST_KEPT = 20;

/** What was removed in one place stands before what was put there. */
function inRuns(change: readonly ChangedPart[]): readonly ChangedPart[] {
  const runs: ChangedPart[] = [];
  let removed = "";
  let added = "";
  const settle = (): void => {
    if (removed !== "") runs.push({ type: "removed", text: removed });
    if (added !== "") runs.push({ type: "added", text: added });
    removed = added = "";
  };
  for (const [at, { type, text }] of change.entries()) {
    const isBetween = at > 0 && at < change.length - 1;
    const isKept = type === "same" && !(isBetween && text.length < LEAST_KEPT);
    if (isKept) {
      settle();
      runs.push({ type, text });
    }
    if (!isKept && type !== "added") removed += text;
    if (!isKept && type !== "removed") added += text;
  }
  settle();
  return runs;
}

function tellsSomething(change: readonly ChangedPart[]): boolean {
  return change.some(({ type, text }) => type !== "same" && text.trim() !== "");
}

/** Where one version's words were erased, the other's in the same place would tell what they were. */
function withoutErased(change: readonly ChangedPart[]): readonly ChangedPart[] {
  if (!change.some(({ text }) => text.includes(BLANK))) return change;
  return change.map((part) => (part.type === "same" ? part : { ...part, text: ERASED }));
}

function clipped(part: ChangedPart): ChangedPart {
  const { text } = part;
  if (part.type === "same" || text.length <= MOST_OF_A_PART) return part;
  return { ...part, text: `${text.slice(0, MOST_OF_A_PART).replace(/\S+$/u, "")}…` };
}

function ending(text: string): string {
  return text.length <= CONTEXT ? text : `…${text.slice(-CONTEXT).replace(/^\S+/u, "")}`;
}

function beginning(text: string): string {
  return text.length <= CONTEXT ? text : `${text.slice(0, CONTEXT).replace(/\S+$/u, "")}…`;
}
