import type { RumourView, TimelineLine } from "../../../../core/publication/rumour-view.ts";

/** More appearances tell a machine nothing new. */
const MOST_APPEARANCES = 100;

/** The rumour as a schema.org Claim in JSON-LD. */
export function claimMarkup(
  view: RumourView,
  address: string,
  origin: string,
): Readonly<Record<string, unknown>> {
  const [first] = view.timeline.filter(({ documentId }) => documentId === view.first?.documentId);
  const appearances = view.timeline.slice(0, MOST_APPEARANCES).map((line) => article(line, origin));
  const resting = view.timeline.filter(({ reportId }) => view.restsOn.includes(reportId));
  return {
    "@context": "https://schema.org",
    "@type": "Claim",
    "@id": address,
    url: address,
    name: view.sentence.text,
    text: view.sentence.text,
    about: view.parties.map(({ name, listed }) => ({ "@type": "Thing", name: listed ?? name })),
    creativeWorkStatus: view.state,
    ...(first === undefined ? {} : { firstAppearance: article(first, origin) }),
    appearance: appearances,
    citation: resting.slice(0, MOST_APPEARANCES).map((line) => article(line, origin)),
  };
}

function article(line: TimelineLine, origin: string): Readonly<Record<string, unknown>> {
  const isWeb = line.url !== null && /^https?:\/\//.test(line.url);
  return {
    "@type": "NewsArticle",
    "@id": `${origin}/documents/${line.documentId}`,
    url: isWeb ? line.url : `${origin}/documents/${line.documentId}`,
    headline: line.title,
    ...(line.language === "und" ? {} : { inLanguage: line.language }),
    ...(line.published === null ? {} : { datePublished: dateAsGiven(line.published) }),
    ...(line.outlet === null ? {} : { publisher: { "@type": "NewsMediaOrganization", name: line.outlet } }),
  };
}

/** No finer than the page gave it. */
function dateAsGiven({ at, precision }: NonNullable<TimelineLine["published"]>): string {
  if (precision === "year") return at.slice(0, 4);
  if (precision === "month") return at.slice(0, 7);
  return precision === "day" ? at.slice(0, 10) : at;
}
