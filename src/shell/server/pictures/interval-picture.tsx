import type { Share } from "../../../core/standing/record/share.ts";

const WIDTH = 200;
const HEIGHT = 16;
const MIDDLE = HEIGHT / 2;

/** The interval as a bar from 0 to 100, and the rate as a tick on it. The words for it stand beside, so it says nothing of its own. */
export function IntervalPicture({ share }: { readonly share: Share }) {
  const { interval, right, cases } = share;
  if (interval === null) return null;
  const at = (part: number) => Math.round(part * WIDTH * 10) / 10;
  return (
    <svg
      class="interval"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      <path d={`M0.5 ${MIDDLE}H${WIDTH - 0.5}`} class="interval-all" />
      <path d={`M0.5 3v10M${WIDTH / 2} 5v6M${WIDTH - 0.5} 3v10`} class="interval-all" />
      <rect
        x={at(interval.low)}
        y={MIDDLE - 3}
        width={Math.max(1, at(interval.high) - at(interval.low))}
        height={6}
        class="interval-reach"
      />
      <path d={`M${at(right / cases)} 1v14`} class="interval-rate" />
    </svg>
  );
}
