import { dateOf } from "../base/day.ts";
import { dayNamed } from "../base/moment.ts";
import type { Telling } from "../provenance/telling.ts";
import type { EditorsResolution, ReportId } from "../rumour/rumour.ts";
import type { Life } from "./life.ts";

/**
 * The life as an editor resolved it: settled by the reports that the editor names, on the day of the last of them, and moved
 * by none that came later. As the rule has it where one of them is set aside or is not among these tellings: on a day
 * before it was out, nobody could have resolved anything by it.
 */
export function lifeAsResolved(
  life: Life,
  tellings: readonly Telling[],
  resolved: EditorsResolution | null,
  setAside: ReadonlySet<ReportId>,
): Life {
  if (resolved === null) return life;
  const resting = tellings.filter((telling) =>
    reportsIn(telling).some((id) => resolved.restsOn.includes(id)),
  );
  const told = new Set(resting.flatMap(reportsIn));
  if (resolved.restsOn.some((id) => !told.has(id) || setAside.has(id))) return life;
  const state = resolved.outcome;
  const days = resting.flatMap(({ report }) => dayNamed(report.published) ?? []);
  const restsOn = resting.map(({ report }) => report.id);
  if (days.length === 0) return { ...life, state, restsOn };
  const date = dateOf(Math.max(...days));
  const before = life.states.filter((day) => day.date < date);
  const stage = life.states.findLast((day) => day.date <= date)?.stage ?? life.stage;
  return { ...life, state, restsOn, states: [...before, { date, stage, state }] };
}

function reportsIn({ report, others }: Telling): readonly ReportId[] {
  return [report, ...others].map(({ id }) => id);
}
