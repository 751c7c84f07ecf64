import type { RumourView } from "../../../../core/publication/rumour-view.ts";

/** What an editor decided about the rumour as a schema.org ClaimReview in JSON-LD; null where none did, since rules review nothing. */
export function reviewMarkup(view: RumourView, address: string): Readonly<Record<string, unknown>> | null {
  const edit = view.edits.findLast(({ did }) => did.startsWith("resolved as "));
  if (view.resolvedBy !== "editor" || edit === undefined) return null;
  return {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    url: address,
    claimReviewed: view.sentence.text,
    itemReviewed: { "@type": "Claim", "@id": address },
    author: { "@type": "Person", name: edit.by },
    datePublished: edit.at.slice(0, 10),
    reviewRating: { "@type": "Rating", alternateName: view.state },
    ...(edit.because === null ? {} : { reviewBody: edit.because }),
  };
}
