import type { DocumentClaim } from "../../../core/publication/document-view.ts";
import type { Passage, Piece } from "../../../core/publication/excerpt.ts";
import { textLanguage } from "./text-language.ts";

/** A numbered claim, as the marks in the text and the claims beside it name each other. */
export interface NumberedClaim {
  readonly number: number;
  readonly claim: DocumentClaim;
}

interface PassageTextProps {
  readonly passage: Passage;
  readonly claims: readonly NumberedClaim[];
  readonly language: string;
}

/** The passage as the document has it, with the spans marked and the number of each claim behind its words. */
export function PassageText({ passage, claims, language }: PassageTextProps) {
  return (
    <blockquote
      class={passage.part === "title" ? "passage passage-title" : "passage"}
      {...textLanguage(language)}
    >
      {passage.cutBefore === "yes" ? "… " : ""}
      {passage.pieces.map((piece) => (
        <MarkedPiece piece={piece} claims={claims} />
      ))}
      {passage.cutAfter === "yes" ? " …" : ""}
    </blockquote>
  );
}

function MarkedPiece({
  piece,
  claims,
}: {
  readonly piece: Piece;
  readonly claims: readonly NumberedClaim[];
}) {
  if (piece.marked === "no") return <>{piece.text}</>;
  const [first, ...others] = piece.begins;
  const ending = claims.filter(({ claim }) => piece.ends.includes(claim.anchor));
  return (
    <>
      {others.map((id) => (
        <span id={id} />
      ))}
      <mark id={first}>{piece.text}</mark>
      {ending.map(({ number }) => (
        <sup class="claim-mark">
          <a href={`#claim-${number}`} aria-label={`Claim ${number}`}>
            {number}
          </a>
        </sup>
      ))}
    </>
  );
}
