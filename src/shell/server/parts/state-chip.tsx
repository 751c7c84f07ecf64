import type { RumourState } from "../../../core/standing/state.ts";
import { STATE_SHAPES } from "./state-shapes.tsx";

/** A state in its hue, with its shape and its word: no reader has to know the hue. */
export function StateChip({ state }: { readonly state: RumourState }) {
  return (
    <span class={`chip chip-${state.replaceAll(" ", "-")}`}>
      <svg class="chip-shape" viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
        {STATE_SHAPES[state]}
      </svg>
      {state}
    </span>
  );
}
