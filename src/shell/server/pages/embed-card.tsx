import type { BoardRow } from "../../../core/publication/board-row.ts";
import { humanDay } from "../../wording/human-date.ts";
import { StateChip } from "../parts/state-chip.tsx";
import { ThreeCounts } from "../parts/three-counts.tsx";
import { STYLE_PATH } from "../routes/style-routes.ts";

/** A rumour on a card, to stand within a page of others. `row` is null when nothing of it is left. */
export function EmbedCard({ row, origin }: { readonly row: BoardRow | null; readonly origin: string }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{row === null ? "This rumour is gone" : row.sentence.text} · Hearsay</title>
        <link rel="stylesheet" href={STYLE_PATH} />
      </head>
      <body class="card-body">
        <main class="card">
          {row === null ? (
            <h1 class="card-sentence">This rumour is gone</h1>
          ) : (
            <Told row={row} origin={origin} />
          )}
          <p class="card-by">
            <a href={origin} target="_top">
              Hearsay
            </a>
            , the record of rumours about companies. No verdict of truth: a state follows from reports.
          </p>
        </main>
      </body>
    </html>
  );
}

function Told({ row, origin }: { readonly row: BoardRow; readonly origin: string }) {
  return (
    <>
      <h1 class="card-sentence">
        <a href={`${origin}/rumours/${row.id}`} target="_top">
          {row.sentence.text}
        </a>
      </h1>
      <p class="rumour-standing">
        <StateChip state={row.state} />
        {row.disputed === "yes" ? <span class="disputed">disputed</span> : null}
        <ThreeCounts counts={row.counts} />
      </p>
      <p class="card-times">
        {row.first === null ? null : (
          <span>
            first <time datetime={row.first.published.at}>{humanDay(row.first.published.at)}</time>
          </span>
        )}
        {row.horizon === null ? null : (
          <span>
            by <time datetime={row.horizon}>{humanDay(row.horizon)}</time>
          </span>
        )}
      </p>
    </>
  );
}
