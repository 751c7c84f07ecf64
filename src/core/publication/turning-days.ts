import { dateOf } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import type { RumourState } from "../standing/state.ts";
import type { RumourView } from "./rumour-view.ts";

/** A day on which there was something new to see of a rumour. */
export interface TurningDay {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In which the day ended, where that is another than before. */
  readonly state: RumourState | null;
  /** How many documents tell of it on that day. */
  readonly reports: number;
}

/** The days on which a rumour was told or its state changed, oldest first. What names no day is in none. */
export function turningDays({
  states,
  timeline,
}: Pick<RumourView, "states" | "timeline">): readonly TurningDay[] {
  const days = new Map<string, TurningDay>();
  const at = (date: string) => days.get(date) ?? { date, state: null, reports: 0 };
  for (const { published } of timeline) {
    const day = dayNamed(published);
    if (day === null) continue;
    const date = dateOf(day);
    days.set(date, { ...at(date), reports: at(date).reports + 1 });
  }
  let before: RumourState | null = null;
  for (const { date, state } of states) {
    if (state !== before) days.set(date, { ...at(date), state });
    before = state;
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : 1));
}
