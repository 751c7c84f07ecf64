import type { BoardRow, Sighting } from "../../../core/publication/board-row.ts";
import { changeInWords } from "../../../core/publication/last-change.ts";
import { briefDay, humanDay } from "../../wording/human-date.ts";
import { StateChip } from "./state-chip.tsx";
import { ThreeCounts } from "./three-counts.tsx";

/**
 * One rumour in a list: what changed last beside it, the sentence first, then where it stands, how many, and since when.
 * `note` is what this list has to say of it besides.
 */
export function RumourRow({ row, note }: { readonly row: BoardRow; readonly note?: string }) {
  return (
    <li class="rumour">
      <p class="rumour-changed">
        <Changed row={row} />
      </p>
      <div class="rumour-told">
        <a class="rumour-sentence" href={`/rumours/${row.id}`}>
          {row.sentence.text}
        </a>
        <p class="rumour-standing">
          <StateChip state={row.state} />
          {row.disputed === "yes" ? <span class="disputed">disputed</span> : null}
          <ThreeCounts counts={row.counts} />
        </p>
        <p class="rumour-times">
          <Sightings row={row} />
          <Horizon row={row} />
        </p>
        {note === undefined || note === "" ? null : <p class="rumour-times">{note}</p>}
      </div>
    </li>
  );
}

function Changed({ row: { changed = null } }: { readonly row: BoardRow }) {
  if (changed === null) return <span>undated</span>;
  return (
    <>
      <time datetime={changed.day}>{briefDay({ at: `${changed.day}T00:00:00.000Z`, precision: "day" })}</time>{" "}
      <span>{changeInWords(changed)}</span>
    </>
  );
}

function Sightings({ row: { first, newest, counts } }: { readonly row: BoardRow }) {
  if (counts.documents === 1) return <Seen word="only report" sighting={first} />;
  return (
    <>
      <Seen word="first" sighting={first} />
      {newest === null || newest.documentId === first?.documentId ? null : (
        <Seen word="newest" sighting={newest} />
      )}
    </>
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

/** What waits says until when; of what is settled it says nothing any more. */
function Horizon({ row: { horizon, waiting, state } }: { readonly row: BoardRow }) {
  if (horizon === null || (waiting === "no" && state !== "expired")) return null;
  return (
    <span>
      {state === "expired" ? "could come true until " : "can come true until "}
      <time datetime={horizon}>{humanDay(horizon)}</time>
    </span>
  );
}
