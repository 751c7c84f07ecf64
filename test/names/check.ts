import { expect } from "vitest";
import type { Document } from "../../src/core/document/document.ts";
import { splitSentences } from "../../src/core/document/sentences.ts";
import { findMentions } from "../../src/core/mention/find.ts";
import type { Mention, Mentions } from "../../src/core/mention/mention.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";

const knowledge = loadKnowledge();

/** A text as a document, and its mentions. What stands behind "# " up to the first blank line is the title. */
export function mentionsOf(text: string, language = "en"): { document: Document; mentions: Mentions } {
  const bodyStart = text.startsWith("# ") ? text.indexOf("\n\n") : 0;
  const plain = bodyStart === 0 ? text : text.slice(2);
  const document: Document = {
    id: "doc_names",
    pageId: "page_names",
    givenId: null,
    outlet: null,
    url: null,
    title: bodyStart === 0 ? "" : plain.slice(0, bodyStart - 2),
    byline: null,
    language,
    published: null,
    modified: null,
    text: plain,
    bodyStart,
    sentences: splitSentences(plain, bodyStart),
    links: [],
    credits: [],
    notes: [],
  };
  return { document, mentions: findMentions(document, knowledge.entities) };
}

/**
 * Checks the mentions of a text, one after the other with " | " between: the words, and behind them the kind where a name
 * is first met, or the name meant where the words are another: "Acme Inc (company) | it = Acme Inc".
 */
export function check(text: string, expected: string, language = "en"): void {
  const { document, mentions } = mentionsOf(text, language);
  const met = new Set<number>();
  const shown = mentions.mentions.map((mention) => show(document, mentions, mention, met));
  expect(shown.join(" | ")).toBe(expected);
}

function show(document: Document, { referents }: Mentions, mention: Mention, met: Set<number>): string {
  const words = document.text.slice(mention.start, mention.end);
  const meant = [mention.referent, ...mention.also].map((id) => referents[id]?.name).join(" + ");
  const kind = met.has(mention.referent) ? "" : ` (${referents[mention.referent]?.kind})`;
  met.add(mention.referent);
  return `${words}${words === meant ? "" : ` = ${meant}`}${kind}`;
}
