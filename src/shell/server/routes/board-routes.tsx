import { type Context, Hono } from "hono";
import type { Shelf } from "../../../core/publication/board-facets.ts";
import { companiesNamed, largestCompanies } from "../../work/shelves/companies-named.ts";
import { languagesOn, shelfCounts } from "../../work/shelves/shelf-facets.ts";
import { shelfPage } from "../../work/shelves/shelf-page.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest } from "../http/trouble.tsx";
import { BoardPage } from "../pages/board-page.tsx";
import { WhichCompanyPage } from "../pages/which-company-page.tsx";
import type { Site } from "../site.ts";
import { SHELF_PATHS } from "./shelf-paths.ts";
import { readShelfQuery, type ShelfQuery } from "./shelf-query.ts";

/** How many rumours are on a page, and how many companies are offered to whoever types a name. */
const ROWS = 25;
const OFFERED = 60;

/** The board and its shelves. */
export function boardRoutes(site: Site): Hono {
  return new Hono()
    .get(SHELF_PATHS.open, (context) => showShelf(site, context, "open"))
    .get(SHELF_PATHS.settled, (context) => showShelf(site, context, "settled"))
    .get(SHELF_PATHS.expired, (context) => showShelf(site, context, "expired"));
}

async function showShelf(site: Site, context: Context, shelf: Shelf): Promise<Response> {
  const read = readShelfQuery(context.req.query());
  if ("trouble" in read) return badRequest(context, read.trouble);
  const { query } = read;
  const meant = query.company === null ? [] : await companiesNamed(site.desk, site.knowledge, query.company);
  if (meant.length > 1)
    return sendPage(context, <WhichCompanyPage shelf={shelf} query={query} meant={meant} />);
  const [company] = meant;
  const asked = { ...query, company: company?.key ?? query.company };
  return sendPage(context, await boardPage(site, shelf, asked, company?.name ?? query.company));
}

/** `company` is the name of the one that is asked for; where no rumour is about it, what was typed. */
async function boardPage({ desk, knowledge }: Site, shelf: Shelf, query: ShelfQuery, company: string | null) {
  const [page, counts, languages, companies] = await Promise.all([
    shelfPage(desk, shelf, query, { before: query.before, limit: ROWS }),
    shelfCounts(desk),
    languagesOn(desk),
    largestCompanies(desk, knowledge, OFFERED),
  ]);
  return (
    <BoardPage
      shelf={shelf}
      query={query}
      page={page}
      counts={counts}
      languages={languages}
      companies={companies}
      company={company}
    />
  );
}
