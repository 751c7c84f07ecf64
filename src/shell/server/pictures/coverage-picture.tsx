import type { CoverageDay } from "../../work/health/coverage.ts";
import { briefSpan } from "./axis-words.ts";
import { type CoverageRun, runsOf } from "./coverage-runs.ts";

const PER_DAY = 4;
const HEIGHT = 96;
const AXIS = 18;
/** Narrower gaps have no room for words. */
const LEAST_FOR_WORDS = 56;

/** Documents by day as bars; stretches of days without any are grey. The table beside it says the same. */
export function CoveragePicture({ days }: { readonly days: readonly CoverageDay[] }) {
  const width = days.length * PER_DAY;
  const most = Math.max(1, ...days.map(({ published }) => published));
  const tall = (count: number) => Math.round((count / most) * (HEIGHT - 14) * 10) / 10;
  return (
    <svg
      class="by-day"
      viewBox={`0 0 ${width} ${HEIGHT + AXIS}`}
      width={width}
      height={HEIGHT + AXIS}
      role="img"
      aria-label="Documents by the day on which they were published; the table below says the same."
    >
      {runsOf(days)
        .filter(({ type }) => type === "gap")
        .map((run) => (
          <Gap run={run} />
        ))}
      {days.map(({ published }, at) =>
        published === 0 ? null : (
          <rect
            class="by-day-bar"
            x={at * PER_DAY}
            y={HEIGHT - tall(published)}
            width={PER_DAY - 1}
            height={tall(published)}
          />
        ),
      )}
      <path class="by-day-axis" d={`M0 ${HEIGHT + 0.5}H${width}`} />
      {months(days).map(({ at, word }) => (
        <text class="by-day-word" x={at * PER_DAY} y={HEIGHT + 14}>
          {word}
        </text>
      ))}
    </svg>
  );
}

function Gap({ run: { from, days } }: { readonly run: CoverageRun }) {
  const x = from * PER_DAY;
  const width = days.length * PER_DAY;
  return (
    <>
      <rect class="by-day-gap" x={x} y={0} width={width} height={HEIGHT} />
      {width < LEAST_FOR_WORDS ? null : (
        <text class="by-day-word" x={x + width / 2} y={14} text-anchor="middle">
          none, {briefSpan(days.length)}
        </text>
      )}
    </>
  );
}

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

/** The first of each month, with the year where it begins; the last is left out where its word has no room. */
function months(days: readonly CoverageDay[]): readonly { readonly at: number; readonly word: string }[] {
  return days.flatMap(({ day }, at) => {
    if (!day.endsWith("-01") || at * PER_DAY > days.length * PER_DAY - 40) return [];
    const month = MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
    return [{ at, word: month === "Jan" ? `${month} ${day.slice(0, 4)}` : month }];
  });
}
