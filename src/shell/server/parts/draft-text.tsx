import type { DraftWarning } from "../../../core/publication/draft/draft-check.ts";
import type { DraftRead } from "../../../core/publication/draft/draft-read.ts";
import { anchorOf, type Piece, piecesOf } from "../../../core/publication/excerpt.ts";
import { textLanguage } from "./text-language.ts";

interface DraftTextProps {
  readonly read: DraftRead;
  readonly warnings: readonly DraftWarning[];
}

/** The whole draft as it was read, with what is warned of underlined and numbered, and its claims underlined finely. */
export function DraftText({ read: { document, matters }, warnings }: DraftTextProps) {
  const warned = warnings.flatMap(({ spans }) => spans);
  const claimed = matters.map(({ claim }) => claim.evidence.span);
  const anchored = [...warned, ...claimed].map((span) => ({ ...span, anchor: anchorOf(span) }));
  const pieces = piecesOf(document.text, { start: 0, end: document.text.length }, anchored);
  return (
    <div class="draft" {...textLanguage(document.language)}>
      {pieces.map((piece) => (
        <DraftPiece piece={piece} warnings={warnings} />
      ))}
    </div>
  );
}

function DraftPiece({
  piece,
  warnings,
}: {
  readonly piece: Piece;
  readonly warnings: readonly DraftWarning[];
}) {
  const isWarned = warnings.some(({ spans }) =>
    spans.some(({ start, end }) => start <= piece.start && piece.end <= end),
  );
  const ending = warnings.flatMap(({ spans }, at) =>
    spans.some(({ end }) => end === piece.end) ? [at + 1] : [],
  );
  if (piece.marked === "no") return <>{piece.text}</>;
  return (
    <>
      {isWarned ? <mark class="warned">{piece.text}</mark> : <span class="claimed">{piece.text}</span>}
      {ending.map((number) => (
        <sup class="claim-mark">
          <a href={`#warning-${number}`} aria-label={`What to look at, ${number}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
