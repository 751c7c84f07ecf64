import { z } from "@hono/zod-openapi";
import type { Passage } from "../../../core/publication/excerpt.ts";
import { findDocument } from "../../work/documents/find-document.ts";
import { type ShownDocument, showDocument } from "../../work/documents/show-document.ts";
import { apiRoute } from "./api-route.ts";
import { idParam, NOTHING } from "./asked.ts";
import { document } from "./records.ts";

const documentById = apiRoute({
  path: "/documents/{id}",
  name: "Document",
  summary: "One document as an excerpt: the words that claims rest on, with a little around them",
  about: "Whole texts belong to their outlets and are never given. 410 when the document was erased.",
  params: z.strictObject({ id: idParam("The id of a document", "doc_cb39db79b41cb10b") }),
  query: NOTHING,
  answers: document,
  find: async ({ desk, origin }, { id }) => {
    const found = await findDocument(desk, id);
    switch (found.type) {
      case "none":
        return { type: "none", detail: `There is no document "${id}". /api/v1/search finds documents.` };
      case "several":
        return { type: "none", detail: `Several documents begin with "${id}": give more of it.` };
      case "otherwise":
        return { type: "moved", path: `/documents/${found.id}` };
      case "erased":
        return { type: "gone", detail: "This document was erased; that it was there is all that is kept." };
      case "held":
        return { type: "found", body: shown(await showDocument(desk, found.document, null), origin) };
    }
  },
});

export const DOCUMENT_API = [documentById];

function shown({ view, versions }: ShownDocument, origin: string): z.output<typeof document> {
  return {
    id: view.id,
    url: `${origin}/documents/${view.id}`,
    address: view.url,
    title: view.title,
    outlet: view.outlet,
    byline: view.byline,
    language: view.language,
    published: momentOf(view.published),
    modified: momentOf(view.modified),
    length: view.length,
    passages: view.passages.map(shownPassage),
    claims: view.claims.map(({ kind, parties, stage, certainty, modality, main, span, filed }) => ({
      kind,
      parties,
      stage,
      certainty,
      modality,
      main,
      span: { start: span.start, end: span.end },
      rumours: [...new Set(filed.flatMap(({ rumour }) => rumour?.id ?? []))],
    })),
    versions: versions.map(({ id, title, published }) => ({ id, title, published: momentOf(published) })),
  };
}

type Moment = NonNullable<z.output<typeof document>["published"]>;

function momentOf(published: Moment | null): Moment | null {
  return published === null ? null : { at: published.at, precision: published.precision };
}

function shownPassage({ part, start, end, cutBefore, cutAfter, pieces }: Passage) {
  const marks = pieces
    .filter(({ marked }) => marked === "yes")
    .map((piece) => ({ start: piece.start, end: piece.end }));
  return { part, start, end, text: pieces.map(({ text }) => text).join(""), marks, cutBefore, cutAfter };
}
