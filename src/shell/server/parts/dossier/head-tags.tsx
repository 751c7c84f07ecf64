import type { RumourView } from "../../../../core/publication/rumour-view.ts";
import { counted } from "../../../wording/counted.ts";
import { JsonLd } from "../json-ld.tsx";
import { claimMarkup } from "./claim-markup.ts";
import { reviewMarkup } from "./review-markup.ts";

interface HeadTagsProps {
  readonly view: RumourView;
  /** Of the page as it is now, whatever day is shown. */
  readonly address: string;
  readonly origin: string;
}

/** What machines that read the page are told: where it lives, what it claims, and how to show a link to it. */
export function HeadTags({ view, address, origin }: HeadTagsProps) {
  const review = reviewMarkup(view, address);
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:type" content="article" />
      <meta property="og:site_name" content="Hearsay" />
      <meta property="og:title" content={view.sentence.text} />
      <meta property="og:description" content={describe(view)} />
      <meta property="og:url" content={address} />
      <link
        rel="alternate"
        type="application/json+oembed"
        href={`/oembed?url=${encodeURIComponent(address)}`}
      />
      <JsonLd value={claimMarkup(view, address, origin)} />
      {review === null ? null : <JsonLd value={review} />}
    </>
  );
}

/** "confirmed in part: 26 documents, 19 outlets, 2 origins". */
export function describe({ state, counts }: RumourView): string {
  const { documents, outlets, origins } = counts;
  return `${state}: ${counted(documents, "document")}, ${counted(outlets, "outlet")}, ${counted(origins, "origin")}`;
}
