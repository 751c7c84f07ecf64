import { type Day, dateOf } from "../base/day.ts";
import type { DocumentId } from "../document/document.ts";
import type { Beside } from "../provenance/telling.ts";
import type { Matter } from "../rumour/partition.ts";
import type { Report } from "../rumour/rumour.ts";
import { type Belief, beliefLater, beliefOf } from "./belief.ts";
import type { BeliefChange } from "./belief-change.ts";
import { changesBetween } from "./changes-between.ts";
import { cutAsDecided, type Decided, NOTHING_DECIDED } from "./decided.ts";
import type { NamesKnown } from "./view-of.ts";
import { viewOnDay } from "./views-on.ts";

/** Reports near each other, and from which day each document's could be known. */
export interface Neighbourhood {
  readonly reports: readonly Report[];
  readonly beside: Beside;
  readonly since: ReadonlyMap<DocumentId, Day>;
  /** Absent where editors decided nothing about them. */
  readonly decided?: Decided;
}

/** First and last day of the feed; null for the beginning of all. */
export interface FeedWindow {
  readonly from: Day | null;
  readonly to: Day;
}

/**
 * The changes of belief about these rumours, day by day, each day as it could be known then: the difference between the
 * views of one day and of the day before. Depends on the documents alone, in whatever order they came.
 */
export function changesTold(
  { reports, beside, since, decided = NOTHING_DECIDED }: Neighbourhood,
  names: NamesKnown,
  { from, to }: FeedWindow,
): readonly BeliefChange[] {
  const days = [...new Set(since.values())].filter((day) => day <= to).sort((a, b) => a - b);
  const believe = (day: Day, before: readonly Belief[]) =>
    beliefsOn(
      reports.filter(({ documentId }) => (since.get(documentId) ?? Number.POSITIVE_INFINITY) <= day),
      { before, beside, names, day, decided },
    );
  const changes: BeliefChange[] = [];
  let before: readonly Belief[] = [];
  // What lay before the feed's first day is looked at once, as it stood on its eve.
  if (from !== null && days.some((day) => day < from)) before = believe(from - 1, []);
  for (const day of days) {
    if (from !== null && day < from) continue;
    before = expireUntil(day - 1, before, changes);
    const after = believe(day, before);
    changes.push(...changesBetween(before, after, { date: dateOf(day), mark: dateOf(day) }));
    before = after;
  }
  expireUntil(to, before, changes);
  return changes;
}

/** The beliefs at the end of the day on which nothing more is told, with a change for each that expired. */
function expireUntil(day: Day, beliefs: readonly Belief[], changes: BeliefChange[]): readonly Belief[] {
  const over = beliefs.filter(({ waitsUntil }) => waitsUntil !== null && waitsUntil < day);
  over.sort((a, b) => (a.waitsUntil ?? 0) - (b.waitsUntil ?? 0));
  for (const belief of over) {
    const date = dateOf((belief.waitsUntil ?? 0) + 1);
    changes.push(...changesBetween([belief], [beliefLater(belief, day)], { date, mark: date }));
  }
  return beliefs.map((belief) => beliefLater(belief, day));
}

interface OnDay {
  readonly before: readonly Belief[];
  readonly beside: Beside;
  readonly names: NamesKnown;
  readonly day: Day;
  readonly decided: Decided;
}

/** A rumour to which no report was added is believed as before, but for what has expired. */
function beliefsOn(
  known: readonly Report[],
  { before, beside, names, day, decided }: OnDay,
): readonly Belief[] {
  const earlier = new Map(before.map((belief) => [membersOf(belief), belief]));
  return cutAsDecided(known, decided).flatMap((matter) => {
    const same = earlier.get(membersOf(matter));
    if (same !== undefined) return [beliefLater(same, day)];
    const view = viewOnDay(matter, beside, names, day);
    return view === null ? [] : [beliefOf(view, matter.reports)];
  });
}

function membersOf({ reports }: Pick<Matter, "reports">): string {
  return reports
    .map(({ id }) => id)
    .sort()
    .join(" ");
}
