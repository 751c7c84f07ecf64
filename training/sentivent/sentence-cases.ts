import type { Put } from "../../evals/scoring/score-topics.ts";
import type { Candidate } from "../../src/core/claim/candidate.ts";
import { readSentences } from "../../src/core/claim/extract.ts";
import type { DocumentView } from "../../src/core/claim/learned/document-features.ts";
import { type Topic, viewOf } from "../../src/core/claim/learned/topics.ts";
import { type Knowledge, read } from "../../src/core/desk.ts";
import { makePage } from "../../src/core/page/make-page.ts";
import { NO_HINTS } from "../../src/core/page/page.ts";
import type { Article, Happening } from "./articles.ts";
import { asProse } from "./as-prose.ts";

/** Our topics for the types of SENTiVENT that are claims. */
const TOPIC_OF_TYPE: Readonly<Record<string, Topic>> = {
  "Merger/Acquisition": "takeover",
  Deal: "agreement",
  Investment: "investment",
  "Product/Service": "product",
};

/** What the annotators say of a sentence: its topics, each with how it is put. */
type SentenceGold = ReadonlyMap<Topic, Put>;

/** An article as the desk reads it, beside what the annotators found in its sentences. */
export interface ReadArticle {
  readonly doc: string;
  readonly view: DocumentView;
  /** What the rules read in each sentence of the document. */
  readonly candidates: readonly (readonly Candidate[])[];
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
  const readings = readSentences(document, mentions);
  const partsOf = (paragraph: number): number[] =>
    document.sentences.flatMap((part, at) => (part.paragraph === paragraph ? [at] : []));
  return {
    doc: article.doc,
    view: viewOf(document, mentions, readings),
    candidates: readings.map(({ candidates }) => candidates),
    sentences: sentences.map(([start, end], paragraph) => ({
      gold: goldOf(article.events.filter(({ begin }) => begin >= start && begin < end)),
      parts: partsOf(paragraph),
    })),
  };
}

function goldOf(events: readonly Happening[]): SentenceGold {
  const gold = new Map<Topic, Put>();
  for (const { a_Type, f_NegativePolarityFactuality, e_OtherModalityFactuality } of events) {
    const topic = TOPIC_OF_TYPE[a_Type];
    if (topic === undefined) continue;
    const before = gold.get(topic);
    gold.set(topic, {
      negative: before?.negative === true || f_NegativePolarityFactuality === "true",
      possible: before?.possible === true || e_OtherModalityFactuality === "true",
    });
  }
  return gold;
}
