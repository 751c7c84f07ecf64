// The pure reader of Hearsay for other programs: a page goes in, what it claims comes out. No desk, no network.

import type { Knowledge, Reading } from "./core/desk.ts";
import { read as readPage } from "./core/desk.ts";
import { makePage } from "./core/page/make-page.ts";
import { loadKnowledge } from "./shell/knowledge.ts";

export type { Attribution, Voice, VoiceType } from "./core/claim/attribution.ts";
export type { Certainty, Claim, Modality, Party, Reason, Stage, When } from "./core/claim/claim.ts";
export type { ClaimKind, Role } from "./core/claim/kinds.ts";
export { formatClaim } from "./core/claim/notation.ts";
export { type AttributedWords, attributedWords } from "./core/claim/voice/attributions.ts";
export type { CueClass } from "./core/claim/voice/cue.ts";
export type { Knowledge, Reading } from "./core/desk.ts";
export type { Document } from "./core/document/document.ts";
export type { Mention, Mentions, Referent } from "./core/mention/mention.ts";
export { loadKnowledge } from "./shell/knowledge.ts";

/** A page as another program has it: its text or its HTML, and whatever is known of it from beside that. */
export type Article = ArticleBody & {
  /** Where it was published. Decides the outlet when that is known by its host. */
  readonly url?: string;
  readonly title?: string;
  /** Who published it, by name. */
  readonly outlet?: string;
  readonly byline?: string;
  /** When it was published, as ISO 8601 or loosely ("Dec 3, 2017"). Without it, "later this year" has no date. */
  readonly published?: string;
  /** ISO 639-1. */
  readonly language?: string;
};

/** Plain text without its title, or a whole HTML page. Bytes may be in any charset; `charset` says which, if known. */
type ArticleBody =
  | { readonly text: string }
  | { readonly html: string | Uint8Array; readonly charset?: string };

/**
 * Reads one page: who is said to do what, how surely, and on whose word. Pure but for loading the knowledge that comes
 * with the package, once, when none is given. Never throws for what a page holds: what was odd is in `notes`. All spans
 * count UTF-16 units in `document.text`, which is the title, a blank line and the body.
 *
 * @example
 * ```js
 * import { formatClaim, read } from "hearsay";
 *
 * const { claims } = read({
 *   text: "Acme Corp is in talks to buy Beta Inc, people familiar with the matter said on Monday.",
 *   outlet: "The Daily Example",
 *   published: "2021-03-02",
 * });
 * for (const claim of claims) console.log(formatClaim(claim));
 * ```
 */
export function read(article: Article, knowledge: Knowledge = ownKnowledge()): Reading {
  const { url, title, outlet, byline, published, language } = article;
  const body = bodyOf(article);
  const page = makePage({
    ...body,
    givenId: null,
    url: url ?? null,
    hints: {
      title: title ?? null,
      outlet: outlet ?? null,
      byline: byline ?? null,
      published: published ?? null,
      modified: null,
      language: language ?? null,
      from: "record",
    },
  });
  return readPage(page, knowledge);
}

function bodyOf(article: ArticleBody) {
  if ("text" in article)
    return { format: "text", charset: "utf-8", body: encoder.encode(article.text) } as const;
  const { html, charset } = article;
  if (typeof html === "string")
    return { format: "html", charset: "utf-8", body: encoder.encode(html) } as const;
  return { format: "html", charset: charset?.toLowerCase() ?? null, body: html } as const;
}

const encoder = new TextEncoder();

let loaded: Knowledge | null = null;
function ownKnowledge(): Knowledge {
  loaded ??= loadKnowledge();
  return loaded;
}
