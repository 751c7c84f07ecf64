import type { Child } from "hono/jsx";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { StateChip } from "./state-chip.tsx";
import { ThreeCounts } from "./three-counts.tsx";

/** Rumours on somebody's page: the sentence, where it stands, and what this one had to do with it. */
export function RecordedRumours({
  rumours,
}: {
  readonly rumours: readonly { readonly row: BoardRow; readonly part: Child }[];
}) {
  return (
    <ol class="rumours">
      {rumours.map(({ row, part }) => (
        <li class="rumour">
          <a class="rumour-sentence" href={`/rumours/${row.id}`}>
            {row.sentence.text}
          </a>
          <p class="rumour-standing">
            <StateChip state={row.state} />
            <ThreeCounts counts={row.counts} />
          </p>
          <p class="rumour-times">{part}</p>
        </li>
      ))}
    </ol>
  );
}
