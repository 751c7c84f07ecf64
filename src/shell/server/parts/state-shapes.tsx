import type { JSX } from "hono/jsx/jsx-runtime";
import type { RumourState } from "../../../core/standing/state.ts";

/** One shape a state, drawn in a square of twelve. Hollow is what nobody has settled, full is what is. */
export const STATE_SHAPES: Readonly<Record<RumourState, JSX.Element>> = {
  heard: <circle cx="6" cy="6" r="4" class="line" />,
  repeated: (
    <g class="line">
      <circle cx="4.2" cy="6" r="3.2" />
      <circle cx="7.8" cy="6" r="3.2" />
    </g>
  ),
  corroborated: (
    <g>
      <circle cx="4.2" cy="6" r="3.2" class="full" />
      <circle cx="7.8" cy="6" r="3.2" class="line" />
    </g>
  ),
  denied: <path d="M2 6h8" class="bar" />,
  confirmed: <rect x="1.5" y="1.5" width="9" height="9" class="full" />,
  "confirmed in part": (
    <g>
      <rect x="1.5" y="1.5" width="9" height="9" class="line" />
      <path d="M1.5 10.5v-9l9 9z" class="full" />
    </g>
  ),
  refuted: <path d="M2 2l8 8M10 2l-8 8" class="bar" />,
  ended: <path d="M3 2v8M9 2v8" class="bar" />,
  expired: <circle cx="6" cy="6" r="4" class="line dashed" />,
};
