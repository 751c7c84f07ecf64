import type { AnnotatedClaim, AnnotatedDocument } from "../scoring/annotated.ts";
import { matchClaims } from "../scoring/match-claims.ts";

/** What went wrong in one document, as counts. */
export interface DocumentMistakes {
  readonly id: string;
  readonly missed: number;
  readonly spurious: number;
  /** Claims that were found with a wrong stage or certainty. */
  readonly misjudged: number;
}

/** The documents with most mistakes, worst first; those without any are left out. */
export function worstDocuments(
  gold: readonly AnnotatedDocument[],
  read: ReadonlyMap<string, readonly AnnotatedClaim[]>,
  most: number,
): readonly DocumentMistakes[] {
  return gold
    .map((document) => mistakesIn(document, read.get(document.id) ?? []))
    .filter((mistakes) => weightOf(mistakes) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || a.id.localeCompare(b.id))
    .slice(0, most);
}

function mistakesIn({ id, claims }: AnnotatedDocument, read: readonly AnnotatedClaim[]): DocumentMistakes {
  const pairs = matchClaims(claims, read);
  const misjudged = pairs.filter((pair) => {
    const wanted = claims[pair.gold];
    const found = read[pair.read];
    return wanted?.stage !== found?.stage || wanted?.certainty !== found?.certainty;
  });
  return {
    id,
    missed: claims.length - pairs.length,
    spurious: read.length - pairs.length,
    misjudged: misjudged.length,
  };
}

/** A claim that is missed or made up is worse than one that is misjudged. */
function weightOf({ missed, spurious, misjudged }: DocumentMistakes): number {
  return 2 * (missed + spurious) + misjudged;
}
