import { z } from "@hono/zod-openapi";
import type { LinearModel } from "../../../core/base/linear-model.ts";
import { loadStance } from "../../knowledge.ts";
import { parseQuery } from "../../store/search/terms.ts";
import { type AnsweringDocument, type AnsweringRumour, ask } from "../../work/ask/ask.ts";
import { searchDocuments } from "../../work/lists/search-documents.ts";
import { apiRoute } from "./api-route.ts";
import { dayParam, limitParam, NOTHING, wordsParam } from "./asked.ts";
import { answer, hit, list } from "./records.ts";
import { shownRow } from "./shown.ts";

const search = apiRoute({
  path: "/search",
  name: "Search",
  summary: "Documents that hold all the words, best first",
  about: 'Words "in quotes" must stand together; a word that ends in * stands for all that begin with it.',
  params: NOTHING,
  query: z.strictObject({ q: wordsParam.openapi({ example: "patent licence" }), limit: limitParam(10, 50) }),
  answers: z.object({ hits: list(hit) }).openapi("Hits"),
  find: async ({ desk, origin }, _params, { q, limit }) => {
    if (parseQuery(q).length === 0)
      return { type: "refused", detail: "The parameter q holds no word to look for." };
    const found = await searchDocuments(desk, q, limit);
    const hits = found.map(({ document, rumours }) => ({
      documentId: document.id,
      url: `${origin}/documents/${document.id}`,
      title: document.title,
      outlet: document.outlet?.name ?? null,
      published: momentOf(document.published),
      language: document.language,
      rumours,
    }));
    return { type: "found", body: { hits } };
  },
});

const MOST_ANSWERS = 10;

const askRoute = apiRoute({
  path: "/ask",
  name: "Ask",
  summary: "What the desk has of a sentence, and how each document stands to it",
  about: "A headline, a statement or a question. What is asked is not kept.",
  params: NOTHING,
  query: z.strictObject({
    q: wordsParam.openapi({ example: "Xiaomi to partner with Nokia" }),
    "as-of": dayParam.optional().openapi({ description: "Nothing that was published later" }),
    limit: limitParam(3, MOST_ANSWERS),
  }),
  answers: answer,
  find: async ({ desk, knowledge, origin }, _params, { q, "as-of": asOf = null, limit }) => {
    const found = await ask(desk, q, { knowledge, model: stance(), limit, asOf });
    const { sentence, sign, matter, names } = found.asked;
    const rumourOf = (one: AnsweringRumour) => shownAnswer(one, origin);
    return {
      type: "found",
      body: {
        asked: { sentence, sign, kind: matter?.kind ?? null, names },
        rumours: found.rumours.map(rumourOf),
        documents: found.documents.map((one) => shownDocument(one, origin)),
        nearest: found.nearest.map(rumourOf),
        nearestDocument: found.nearestDocument === null ? null : shownDocument(found.nearestDocument, origin),
      },
    };
  },
});

let loaded: LinearModel | null = null;

function stance(): LinearModel {
  loaded ??= loadStance();
  return loaded;
}

function shownAnswer({ row, match, reports }: AnsweringRumour, origin: string) {
  const documents = reports.map((one) => shownDocument(one, origin));
  return { rumour: shownRow(row, origin), score: match.score, reasons: match.reasons, documents };
}

function shownDocument(one: AnsweringDocument, origin: string) {
  const { documentId, title, outlet, published, closeness, headline, body } = one;
  const url = `${origin}/documents/${documentId}`;
  return { documentId, url, title, outlet, published: momentOf(published), closeness, headline, body };
}

function momentOf(published: AnsweringDocument["published"]) {
  return published === null ? null : { at: published.at, precision: published.precision };
}

export const FIND_API = [search, askRoute];
