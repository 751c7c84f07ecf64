import { type Context, Hono } from "hono";
import type { Knowledge } from "../../../core/desk.ts";
import type { EntityId } from "../../../core/mention/entity.ts";
import { type Tie, tiesOf } from "../../../core/mention/ties.ts";
import { namedRecords } from "../../work/records/ask-records.ts";
import { companiesMeant, findCompany, isCompany } from "../../work/records/companies.ts";
import { askedName, askedPlace } from "../http/list-query.ts";
import { sendPage } from "../http/send-page.ts";
import { badRequest, notFound } from "../http/trouble.tsx";
import { CompaniesPage } from "../pages/companies-page.tsx";
import { type Choice, CompanyChoicePage } from "../pages/company-choice-page.tsx";
import { CompanyPage } from "../pages/company-page.tsx";
import { companyPath } from "../parts/record-paths.ts";
import type { KnownNames } from "../parts/ties-told.tsx";
import type { Site } from "../site.ts";

const NAMES = 100;
const PER_SHELF = 12;

export function companyRoutes(site: Site): Hono {
  return new Hono()
    .get("/companies", (context) =>
      context.req.query("name") === undefined ? listed(site, context) : named(site, context),
    )
    .get("/companies/:key", (context) => shown(site, context));
}

async function listed({ desk }: Site, context: Context): Promise<Response> {
  const before = askedPlace(context.req.query("letter"), context.req.query("before"));
  if ("wrong" in before) return badRequest(context, before.wrong);
  const page = await namedRecords(desk, "company", { before: before.asked, limit: NAMES });
  return sendPage(context, <CompaniesPage page={page} isFirst={before.asked === null} />);
}

async function named(site: Site, context: Context): Promise<Response> {
  const name = askedName(context.req.query("name"));
  if ("wrong" in name) return badRequest(context, name.wrong);
  return chosen(site, context, name.asked?.trim() ?? "", 200);
}

async function shown(site: Site, context: Context): Promise<Response> {
  const key = context.req.param("key") ?? "";
  const found = await findCompany(site.desk, site.knowledge, key, PER_SHELF);
  if (found === null) return chosen(site, context, key, 404);
  return sendPage(context, <CompanyPage found={found} names={namesIn(site.knowledge)} />);
}

/** A name that one company goes by leads there; of several, the reader chooses. */
async function chosen(
  { desk, knowledge }: Site,
  context: Context,
  name: string,
  none: 200 | 404,
): Promise<Response> {
  const meant = await companiesMeant(desk, knowledge, name);
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return context.redirect(companyPath(only.key), 302);
  if (meant.length === 0 && none === 404) return notFound(context);
  const choices = meant.map(
    (one): Choice => ({
      ...one,
      what: whatItIs(knowledge, one.key),
      ties: tiesOf(knowledge.relations, one.key as EntityId).filter(({ type }) => SHARING.has(type)),
    }),
  );
  const page = <CompanyChoicePage name={name} choices={choices} names={namesIn(knowledge)} />;
  return sendPage(context, page);
}

/** Ties by which two go by one name. */
const SHARING: ReadonlySet<Tie["type"]> = new Set(["licensee", "brand-of"]);

function namesIn({ entities: { entities } }: Knowledge): KnownNames {
  return {
    nameOf: (id) => entities.get(id)?.name ?? id,
    hasPage: (id) => {
      const listed = entities.get(id);
      return listed !== undefined && isCompany(listed);
    },
  };
}

/** "brand", "company, FI": as far as a table says. */
function whatItIs({ entities }: Knowledge, key: string): string | null {
  const entity = entities.entities.get(key as EntityId);
  if (entity === undefined) return null;
  return entity.country === null ? entity.kind : `${entity.kind}, ${entity.country}`;
}
