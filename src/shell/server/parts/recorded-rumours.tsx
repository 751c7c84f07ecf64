import type { Child } from "hono/jsx";
import type { BoardRow } from "../../../core/publication/board-row.ts";
import { humanDay } from "../../wording/human-date.ts";
import { StateChip } from "./state-chip.tsx";
import { ThreeCounts } from "./three-counts.tsx";

export interface ShownPart {
  readonly row: BoardRow;
  /** The day on which this one told it, `YYYY-MM-DD`; null when none of its pages has a day. */
  readonly told: string | null;
  /** What this one had to do with it, in two or three words. */
  readonly as: string;
  /** What more there is to say of it. */
  readonly more: Child;
}

/** Rumours on somebody's page: when this one told it and as what, the sentence, where it stands, and what became of it. */
export function RecordedRumours({ rumours }: { readonly rumours: readonly ShownPart[] }) {
  return (
    <ol class="rumours">
      {rumours.map(({ row, told, as, more }) => (
        <li class="rumour">
          <p class="rumour-changed">
            {told === null ? <span>undated</span> : <time datetime={told}>{humanDay(told)}</time>}{" "}
            <span>{as}</span>
          </p>
          <div class="rumour-told">
            <a class="rumour-sentence" href={`/rumours/${row.id}`}>
              {row.sentence.text}
            </a>
            <p class="rumour-standing">
              <StateChip state={row.state} />
              <ThreeCounts counts={row.counts} />
            </p>
            <p class="rumour-times">{more}</p>
          </div>
        </li>
      ))}
    </ol>
  );
}
