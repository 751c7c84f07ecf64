import type { HeldDocument } from "../../../core/provenance/held-document.ts";
import type { DraftCitation } from "../../../core/publication/draft/draft-check.ts";

/** What a page says of itself so that machines see whose news it tells: schema.org `citation`. */
export function citationLd(
  { title, url }: Pick<HeldDocument, "title" | "url">,
  citations: readonly DraftCitation[],
): Readonly<Record<string, unknown>> {
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    ...(title === "" ? {} : { headline: title }),
    ...(url === null ? {} : { url }),
    citation: citations.map((cited) => ({
      "@type": "NewsArticle",
      ...(cited.title === "" ? {} : { headline: cited.title }),
      ...(cited.url === null ? {} : { url: cited.url }),
      ...(cited.outlet === null
        ? {}
        : { publisher: { "@type": "NewsMediaOrganization", name: cited.outlet } }),
      ...(cited.published === null ? {} : { datePublished: cited.published }),
    })),
  };
}
