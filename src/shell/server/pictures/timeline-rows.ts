import { dayNamed } from "../../../core/base/moment.ts";
import type { Moment } from "../../../core/base/time.ts";
import type { RumourView, TimelineLine } from "../../../core/publication/rumour-view.ts";
import { humanMoment } from "../../wording/human-date.ts";
import { roleInWords } from "../../wording/report-words.ts";

/** What a mark in the picture is of: its shape says who knew. */
export type MarkType = "knew" | "party" | "drew" | "untrue" | "unknown" | "reaction";

export interface RowMark {
  readonly type: MarkType;
  /** Milliseconds; where only the day is given, its middle. */
  readonly at: number;
  /** First and last instant that it can be of, where only the day is given. */
  readonly within: { readonly from: number; readonly to: number } | null;
  readonly title: string;
  /** Whether the page said another thing before: then a line leads here from the mark before. */
  readonly revises: boolean;
}

/** An outlet with its reports, oldest first. */
export interface TimelineRow {
  readonly outlet: string;
  /** What its reports are to the rumour: the label beside the marks. */
  readonly words: string;
  readonly marks: readonly RowMark[];
}

export interface UndatedRow {
  readonly outlet: string;
  readonly type: MarkType;
  readonly words: string;
}

export interface TimelineRows {
  readonly dated: readonly TimelineRow[];
  /** Outlets that are drawn together in one row, and how many they are; null when there are few enough. */
  readonly folded: { readonly outlets: number; readonly marks: readonly RowMark[] } | null;
  readonly undated: readonly UndatedRow[];
  readonly undatedLeft: number;
}

const MOST_OUTLETS = 22;
const MOST_UNDATED = 10;
const NO_OUTLET = "no outlet named";

/** The reports of a rumour, an outlet a row. Where there are too many outlets, those that only repeat are drawn together. */
export function timelineRows({ timeline, reactions }: RumourView): TimelineRows {
  const groups = new Map<string, TimelineLine[]>();
  for (const line of timeline) {
    if (dayNamed(line.published) === null) continue;
    const outlet = line.outlet ?? NO_OUTLET;
    groups.set(outlet, [...(groups.get(outlet) ?? []), line]);
  }
  const kept = worthARow([...groups]);
  const rest = [...groups].filter(([outlet]) => !kept.has(outlet));
  const undated = timeline.filter(({ published }) => dayNamed(published) === null);
  return {
    dated: [
      ...reactions.flatMap(reactionRow).slice(0, 6),
      ...[...groups].filter(([outlet]) => kept.has(outlet)).map(([outlet, lines]) => rowOf(outlet, lines)),
    ],
    folded:
      rest.length === 0
        ? null
        : { outlets: rest.length, marks: rest.flatMap(([, lines]) => lines.flatMap(markOf)) },
    undated: undated.slice(0, MOST_UNDATED).map((line) => ({
      outlet: line.outlet ?? NO_OUTLET,
      type: typeOf(line),
      words: `${line.published === null ? "no date" : humanMoment(line.published)} · ${wordsOf(line)}`,
    })),
    undatedLeft: Math.max(0, undated.length - MOST_UNDATED),
  };
}

function worthARow(groups: readonly (readonly [string, readonly TimelineLine[]])[]): ReadonlySet<string> {
  if (groups.length <= MOST_OUTLETS) return new Set(groups.map(([outlet]) => outlet));
  const isNews = ([, lines]: (typeof groups)[number]) =>
    lines.some((line) => typeOf(line) !== "drew" && typeOf(line) !== "unknown");
  const inOrder = [...groups.filter(isNews), ...groups.filter((group) => !isNews(group))];
  return new Set(inOrder.slice(0, MOST_OUTLETS - 1).map(([outlet]) => outlet));
}

function rowOf(outlet: string, lines: readonly TimelineLine[]): TimelineRow {
  return { outlet, words: inTurn(lines), marks: lines.flatMap(markOf) };
}

/** What it said first and last: what lies between is told by the marks. */
function inTurn(lines: readonly TimelineLine[]): string {
  const words = [...new Set(lines.map(wordsOf))];
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return first === last ? first : `${first}, later ${last}`;
}

function markOf(line: TimelineLine): readonly RowMark[] {
  if (line.published === null) return [];
  const title = `${line.outlet ?? NO_OUTLET}, ${humanMoment(line.published)}: ${line.stage}, ${line.certainty}; ${wordsOf(line)}`;
  return [{ type: typeOf(line), ...placeOf(line.published), title, revises: line.revises !== null }];
}

const DAY = 86_400_000;

function placeOf({ at, precision }: Moment): Pick<RowMark, "at" | "within"> {
  const start = Date.parse(at);
  if (precision !== "day") return { at: start, within: null };
  return { at: start + DAY / 2, within: { from: start, to: start + DAY - 1 } };
}

function typeOf({ role, stage }: TimelineLine): MarkType {
  if (stage === "denied") return "untrue";
  if (role === "origin" || role === "independent") return "knew";
  if (role === "first_party") return "party";
  return role === "undetermined" ? "unknown" : "drew";
}

function wordsOf({ role, stage, revises, modality }: TimelineLine): string {
  const said =
    stage === "denied" ? "says it is not so" : role === "first_party" ? "a party’s word" : roleInWords(role);
  const recalled = modality === "recalled" ? ", recalled" : "";
  return revises === null ? said + recalled : `changed: ${said}`;
}

function reactionRow({ who, type, told }: RumourView["reactions"][number]): readonly TimelineRow[] {
  const [first] = told;
  if (first?.published == null || dayNamed(first.published) === null) return [];
  const title = `${who}: ${type}, as ${first.outlet ?? NO_OUTLET} tells, ${humanMoment(first.published)}`;
  const denied = type === "denied" || type === "denied in part" || type === "denied for now";
  return [
    {
      outlet: who,
      words: type,
      marks: [{ type: denied ? "untrue" : "reaction", ...placeOf(first.published), title, revises: false }],
    },
  ];
}
