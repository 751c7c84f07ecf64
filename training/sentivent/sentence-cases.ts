import type { Put } from "../../evals/scoring/score-topics.ts";
import type { DocumentView } from "../../src/core/claim/learned/document-features.ts";
import { type Topic, viewOf } from "../../src/core/claim/learned/topics.ts";
import { type Knowledge, read } from "../../src/core/desk.ts";
import type { Document } from "../../src/core/document/document.ts";
import { makePage } from "../../src/core/page/make-page.ts";
import { NO_HINTS } from "../../src/core/page/page.ts";
import type { Article, Happening } from "./articles.ts";
import { asProse } from "./as-prose.ts";

/** Our topics for the types of SENTiVENT that are claims. */
export const TOPIC_OF_TYPE: Readonly<Record<string, Topic>> = {
  "Merger/Acquisition": "takeover",
  Deal: "agreement",
  Investment: "investment",
  "Product/Service": "product",
};

/** What the annotators say of a sentence: its topics, and how it puts the other things they marked in it. */
export interface SentenceGold {
  readonly topics: ReadonlyMap<Topic, Put>;
  readonly otherwise: readonly Put[];
}

/** An article as the desk reads it, beside what the annotators found in its sentences. */
export interface ReadArticle {
  readonly doc: string;
  readonly document: Document;
  readonly view: DocumentView;
  /** For each sentence of the article its gold, and which sentences of the document are its parts. */
  readonly sentences: readonly { readonly gold: SentenceGold; readonly parts: readonly number[] }[];
}

export function readArticle(article: Article, knowledge: Knowledge): ReadArticle {
  const sentences = article.sentences.filter(([start, end]) => /\p{L}/u.test(article.text.slice(start, end)));
  const prose = sentences.map(([start, end]) => asProse(article.text.slice(start, end)));
  const [title = "", ...body] = prose;
  const page = makePage({
    givenId: article.doc,
    url: null,
    format: "text",
    charset: "utf-8",
    body: new TextEncoder().encode(body.join("\n\n")),
    hints: { ...NO_HINTS, title, language: "en", from: "record" },
  });
  const { document, mentions } = read(page, knowledge);
  const partsOf = (paragraph: number): number[] =>
    document.sentences.flatMap((part, at) => (part.paragraph === paragraph ? [at] : []));
  return {
    doc: article.doc,
    document,
    view: viewOf(document, mentions),
    sentences: sentences.map(([start, end], paragraph) => ({
      gold: goldOf(article.events.filter(({ begin }) => begin >= start && begin < end)),
      parts: partsOf(paragraph),
    })),
  };
}

function goldOf(events: readonly Happening[]): SentenceGold {
  const byType = new Map<string, Put>();
  for (const { a_Type, f_NegativePolarityFactuality, e_OtherModalityFactuality } of events) {
    const before = byType.get(a_Type);
    byType.set(a_Type, {
      negative: before?.negative === true || f_NegativePolarityFactuality === "true",
      possible: before?.possible === true || e_OtherModalityFactuality === "true",
    });
  }
  const topics = new Map<Topic, Put>();
  const otherwise: Put[] = [];
  for (const [type, put] of byType) {
    const topic = TOPIC_OF_TYPE[type];
    if (topic === undefined) otherwise.push(put);
    else topics.set(topic, put);
  }
  return { topics, otherwise };
}
