import { type Context, Hono } from "hono";
import type { Span } from "../../../core/base/span.ts";
import { findDocument } from "../../work/documents/find-document.ts";
import { rumoursOfErased, showDocument } from "../../work/documents/show-document.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import { DocumentPage, ErasedDocumentPage } from "../pages/document-page.tsx";
import { LONGEST_MARK } from "../parts/document-path.ts";
import type { Site } from "../site.ts";

/** An id is far shorter, an address may be long. */
const LONGEST = 2_000;

export function documentRoutes(site: Site): Hono {
  return new Hono().get("/documents/:reference{.+}", (context) => document(context, site));
}

async function document(context: Context, { desk, origin }: Site): Promise<Response> {
  const reference = context.req.param("reference") ?? "";
  if (reference.length > LONGEST) return notFound(context);
  const found = await findDocument(desk, reference);
  switch (found.type) {
    case "none":
    case "several":
      return notFound(context);
    case "otherwise":
      return context.redirect(`/documents/${found.id}${new URL(context.req.url).search}`, 301);
    case "erased": {
      const rumours = await rumoursOfErased(desk, found.id);
      return sendPage(context, <ErasedDocumentPage id={found.id} rumours={rumours} />, 410);
    }
    case "held": {
      const asked = askedSpan(context.req.query("mark"), found.document.text.length);
      if (asked === "wrong") return badRequest(context, WHAT_A_MARK_IS);
      const shown = await showDocument(desk, found.document, asked);
      return sendPage(context, <DocumentPage shown={shown} origin={origin} />);
    }
  }
}

const WHAT_A_MARK_IS = `A mark is the place of the first and of the last character, such as ?mark=120-164, inside the document and at most ${LONGEST_MARK} characters long.`;

function askedSpan(mark: string | undefined, length: number): Span | null | "wrong" {
  if (mark === undefined) return null;
  const parts = /^(\d{1,9})-(\d{1,9})$/.exec(mark);
  if (parts === null) return "wrong";
  const span = { start: Number(parts[1]), end: Number(parts[2]) };
  const size = span.end - span.start;
  return size > 0 && size <= LONGEST_MARK && span.end <= length ? span : "wrong";
}
