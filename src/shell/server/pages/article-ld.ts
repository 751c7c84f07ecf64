import type { DocumentView } from "../../../core/publication/document-view.ts";

/** The document as schema.org has it: what it is and where, and nothing of its text but the title. */
export function articleLd(view: DocumentView, origin: string): Readonly<Record<string, unknown>> {
  const { id, title, url, byline, outlet, language, published, modified, credits } = view;
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": `${origin}/documents/${id}`,
    headline: title,
    ...(url === null ? {} : { url }),
    ...(byline === null ? {} : { author: { "@type": "Person", name: byline } }),
    ...(outlet === null ? {} : { publisher: { "@type": "NewsMediaOrganization", name: outlet.name } }),
    ...(language === "und" ? {} : { inLanguage: language }),
    ...(published === null ? {} : { datePublished: asPrecise(published) }),
    ...(modified === null ? {} : { dateModified: asPrecise(modified) }),
    ...(credits.length === 0
      ? {}
      : {
          citation: credits.map((credit) => ({
            "@type": "CreativeWork",
            name: credit.name,
            ...(credit.url === null ? {} : { url: credit.url }),
          })),
        }),
  };
}

/** No finer than the page gave it: "2017", "2017-07", "2017-07-04", or to the second. */
function asPrecise({ at, precision }: NonNullable<DocumentView["published"]>): string {
  const lengths = { year: 4, month: 7, day: 10, minute: at.length, second: at.length } as const;
  return at.slice(0, lengths[precision]);
}
