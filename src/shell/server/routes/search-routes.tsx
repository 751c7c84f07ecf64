import { type Context, Hono } from "hono";
import { loadStance } from "../../knowledge.ts";
import { parseQuery } from "../../store/search/terms.ts";
import { ask } from "../../work/ask/ask.ts";
import { findRumours, newestDay } from "../../work/followers.ts";
import { findDocuments, wordsAlone } from "../../work/search/find-documents.ts";
import { companiesNamed } from "../../work/shelves/companies-named.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest } from "../http/trouble.tsx";
import { SearchHelpPage } from "../pages/search-help-page.tsx";
import { SearchPage } from "../pages/search-page.tsx";
import type { Site } from "../site.ts";

/** Documents a page, and how far back anyone can page: beyond that another word helps more. */
const PER_PAGE = 10;
const FURTHEST = 500;
/** In characters; a whole text is for the draft check. */
const LONGEST = 300;
/** How many rumours are told of for a sentence. */
const ANSWERED = 5;

export function searchRoutes(site: Site): Hono {
  return new Hono().get("/search", (context) => search(site, context));
}

async function search(site: Site, context: Context): Promise<Response> {
  const query = (context.req.query("q") ?? "").replaceAll(/\s+/gu, " ").trim();
  const from = Number(context.req.query("from") ?? "0");
  if (query.length > LONGEST) return badRequest(context, TOO_LONG);
  if (!Number.isInteger(from) || from < 0 || from > FURTHEST) return badRequest(context, WRONG_FROM);
  if (parseQuery(query).length === 0) return sendPage(context, <SearchHelpPage query={query} />);
  const meant = query.startsWith("rumour_") ? await findRumours(site.desk, query) : [];
  if (meant.length === 1) return context.redirect(`/rumours/${meant[0]}`);
  const as = context.req.query("as") === "sentence" ? "sentence" : "words";
  return sendPage(context, await searchPage(site, query, from, as));
}

const TOO_LONG = `A search takes at most ${LONGEST} characters. Search for a few words of it, or give the whole text to the draft check.`;
const WRONG_FROM = `“from” must be a whole number from 0 to ${FURTHEST}. Search again without it, or with one more word.`;

async function searchPage({ desk, knowledge }: Site, query: string, from: number, as: "sentence" | "words") {
  const found = await findDocuments(desk, query, { from, limit: PER_PAGE });
  const isNone = found.documents.length === 0 && from === 0;
  const options = { knowledge, model: loadStance(), limit: ANSWERED, asOf: await newestDay(desk) };
  return (
    <SearchPage
      query={query}
      from={from}
      next={found.more === "yes" && from + PER_PAGE <= FURTHEST ? from + PER_PAGE : null}
      found={found}
      alone={isNone ? await wordsAlone(desk, query) : []}
      companies={from === 0 ? await companiesNamed(desk, knowledge, query) : []}
      answer={as === "sentence" ? await ask(desk, query, options) : null}
    />
  );
}
