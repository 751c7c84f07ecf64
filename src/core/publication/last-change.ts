import { dateOf, dayOfDate } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import { unreachable } from "../base/unreachable.ts";
import { isOrigin } from "../provenance/role.ts";
import type { RumourState } from "../standing/state.ts";
import type { BelievedState } from "./belief.ts";
import type { BoardRow } from "./board-row.ts";
import type { RumourView } from "./rumour-view.ts";

/** What last changed in what is believed of a rumour, and on which day (`YYYY-MM-DD` in UTC). */
export interface LastChange {
  readonly day: string;
  /** The state that it came to; "another origin" where the state stayed and one more knew. */
  readonly turn: BelievedState | "another origin";
  /** What was believed before; null when nothing was. */
  readonly was: BelievedState | null;
}

/**
 * The last change of state or of the count of origins. That it was told once more is none, however often. Null when
 * nothing that is told of it names a day.
 */
export function lastChangeOf(view: Pick<RumourView, "states" | "timeline" | "counts">): LastChange | null {
  const states = statesBelieved(view);
  const state = states.at(-1) ?? null;
  const day = lastOriginDay(view);
  if (day === null || (state !== null && state.day >= day)) return state;
  return { day, turn: "another origin", was: state?.turn ?? null };
}

interface StateChange extends LastChange {
  readonly turn: BelievedState;
}

function statesBelieved({ states }: Pick<RumourView, "states">): readonly StateChange[] {
  const changes: StateChange[] = [];
  let was: BelievedState | null = null;
  for (const { date, state } of states) {
    const turn = believed(state);
    if (turn !== was) changes.push({ day: date, turn, was });
    was = turn;
  }
  return changes;
}

function believed(state: RumourState): BelievedState {
  return state === "repeated" ? "heard" : state;
}

/** The day on which the last of its origins came in; null while there is one only. */
function lastOriginDay({ timeline, counts }: Pick<RumourView, "timeline" | "counts">): string | null {
  if (counts.origins < 2) return null;
  const days = timeline.flatMap(({ role, published }) => (isOrigin(role) ? (dayNamed(published) ?? []) : []));
  const last = days.sort((a, b) => a - b)[counts.origins - 1];
  return last === undefined ? null : dateOf(last);
}

/** The row on a day on which its time has passed: it expired on the day after its last. */
export function expiry({ openUntil, changed, state }: BoardRow): LastChange | null {
  if (openUntil === null) return changed ?? null;
  return { day: dayAfter(openUntil), turn: "expired", was: believed(state) };
}

function dayAfter(date: string): string {
  return dateOf(dayOfDate(date) + 1);
}

/** "a second origin", "denied", "first told": to be put after or before its day. */
export function changeInWords({ turn, was }: Pick<LastChange, "turn" | "was">): string {
  switch (turn) {
    case "another origin":
      return "another origin";
    case "heard":
      return was === null ? "first told" : `no longer ${was}`;
    case "corroborated":
      return was === null ? "told by two origins" : "a second origin";
    case "denied":
    case "confirmed":
    case "confirmed in part":
      return turn;
    case "refuted":
      return "found to be untrue";
    case "ended":
      return "called off";
    case "expired":
      return "expired without evidence";
    default:
      return unreachable(turn);
  }
}
