import { shortHash } from "../../src/core/base/hash.ts";
import { NO_HINTS, type Page } from "../../src/core/page/page.ts";
import type { Chance } from "./chance.ts";
import type { DocumentDraft } from "./document-draft.ts";
import { inventedPerson } from "./invented-names.ts";

/** The draft as a page of its site: head, menu, article, and what stands below it. */
export function pageOf(draft: DocumentDraft, chance: Chance): Page {
  const html = htmlOf(draft, chance);
  return {
    id: `page_${shortHash(draft.url, html)}`,
    givenId: draft.url,
    url: draft.url,
    format: "html",
    charset: "utf-8",
    body: new TextEncoder().encode(html),
    hints: NO_HINTS,
  };
}

function htmlOf(draft: DocumentDraft, chance: Chance): string {
  const { publisher, headline, language, published } = draft;
  const date = published === null ? "" : new Date(published).toISOString();
  const dated = date === "" ? "" : `<meta property="article:published_time" content="${date}">`;
  const signed = chance.happens(0.6) ? `<p class="byline">By ${inventedPerson(chance)}</p>` : "";
  const body = draft.paragraphs.map((text) => `<p>${linked(escaped(text), draft)}</p>`).join("\n");
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(headline)} | ${publisher.name}</title>
<meta property="og:site_name" content="${publisher.name}"><meta property="og:title" content="${escaped(headline)}">
<meta property="og:type" content="article">${dated}<link rel="canonical" href="${draft.url}"></head>
<body><nav><a href="/">Home</a> <a href="/markets">Markets</a></nav><main><article><h1>${escaped(headline)}</h1>${signed}
${body}
</article></main><footer><p>© ${publisher.name}. All rights reserved.</p></footer></body></html>`;
}

function linked(html: string, { link }: DocumentDraft): string {
  return link === null
    ? html
    : html.replace(escaped(link.words), `<a href="${link.url}">${escaped(link.words)}</a>`);
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
