import type { TurningDay } from "../../../../core/publication/turning-days.ts";
import type { RumourId } from "../../../../core/rumour/rumour.ts";
import { counted } from "../../../wording/counted.ts";
import { humanDay } from "../../../wording/human-date.ts";

interface DaysProps {
  readonly id: RumourId;
  readonly days: readonly TurningDay[];
  readonly asOf: string | null;
}

/** More links than these are no way to choose; days of mere repetition are left out first. */
const MOST_DAYS = 24;

/** The rumour on any day: links to those on which it changed, and a form for the rest. */
export function Days({ id, days, asOf }: DaysProps) {
  const shown =
    days.length <= MOST_DAYS ? days : days.filter(({ state }) => state !== null).slice(-MOST_DAYS);
  return (
    <nav class="days" aria-labelledby="days">
      <h2 id="days">What could be known, day by day</h2>
      <ol>
        {shown.map(({ date, state, reports }) => (
          <li>
            <a href={`/rumours/${id}?as-of=${date}`} aria-current={date === asOf ? "date" : undefined}>
              {humanDay(date)}
            </a>
            <span>
              {[
                ...(state === null ? [] : [state]),
                ...(reports === 0 ? [] : [counted(reports, "report")]),
              ].join(", ")}
            </span>
          </li>
        ))}
        <li>
          <a href={`/rumours/${id}`} aria-current={asOf === null ? "date" : undefined}>
            now
          </a>
        </li>
      </ol>
      <form action={`/rumours/${id}`}>
        <label for="as-of">Any day</label>
        <input id="as-of" type="date" name="as-of" required value={asOf ?? undefined} />
        <button type="submit">Look</button>
      </form>
    </nav>
  );
}
