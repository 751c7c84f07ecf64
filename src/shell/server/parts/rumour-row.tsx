import type { BoardRow, Sighting } from "../../../core/publication/board-row.ts";
import { briefDay, humanDay } from "../../wording/human-date.ts";
import { StateChip } from "./state-chip.tsx";
import { ThreeCounts } from "./three-counts.tsx";

/** One rumour in a list: the sentence first, then where it stands, how many, and since when. */
export function RumourRow({ row }: { readonly row: BoardRow }) {
  return (
    <li class="rumour">
      <a class="rumour-sentence" href={`/rumours/${row.id}`}>
        {row.sentence.text}
      </a>
      <p class="rumour-standing">
        <StateChip state={row.state} />
        {row.disputed === "yes" ? <span class="disputed">disputed</span> : null}
        <ThreeCounts counts={row.counts} />
      </p>
      <p class="rumour-times">
        <Seen word="first" sighting={row.first} />
        <Seen word="newest" sighting={row.newest} />
        {row.horizon === null ? null : (
          <span>
            by <time datetime={row.horizon}>{humanDay(row.horizon)}</time>
          </span>
        )}
      </p>
    </li>
  );
}

function Seen({ word, sighting }: { readonly word: string; readonly sighting: Sighting | null }) {
  if (sighting === null) return <span>{word} undated</span>;
  return (
    <span>
      {word} <time datetime={sighting.published.at}>{briefDay(sighting.published)}</time>
      {sighting.outlet === null ? null : `, ${sighting.outlet}`}
    </span>
  );
}
