import { z } from "@hono/zod-openapi";
import { findName, listNames, type NamedOnBoard, type NameHeading } from "../../work/lists/list-names.ts";
import { apiRoute } from "./api-route.ts";
import { idParam, limitParam, NOTHING } from "./asked.ts";
import { company, list, outlet } from "./records.ts";

/** How many rumours the last one of a page is in, and its key: "12,ent_nokia". */
const nameCursor = z
  .string()
  .max(400)
  .regex(/^\d{1,9},.+$/su, 'must be the "cursor" of an address that the API gave as "next"')
  .optional()
  .openapi({ description: 'Where the page begins: taken from "next"' });

const pageQuery = z.strictObject({ limit: limitParam(50), cursor: nameCursor });

function cursorOf(last: NamedOnBoard | null): string | null {
  return last === null ? null : `${last.rumours},${last.key}`;
}

function afterCursor(cursor: string | undefined): Pick<NamedOnBoard, "key" | "rumours"> | null {
  if (cursor === undefined) return null;
  const comma = cursor.indexOf(",");
  return { rumours: Number(cursor.slice(0, comma)), key: cursor.slice(comma + 1) };
}

function placeOf(heading: NameHeading, key: string, origin: string): string {
  return `${origin}/${heading === "company:" ? "companies" : "outlets"}/${encodeURIComponent(key)}`;
}

const companies = apiRoute({
  path: "/companies",
  name: "Companies",
  summary: "Companies that rumours are about, those with most rumours first",
  about: "Brands and the companies that own them are apart.",
  params: NOTHING,
  query: pageQuery,
  answers: z.object({ companies: list(company), next: z.string().nullable() }).openapi("Companies"),
  find: async ({ desk, knowledge, origin }, _params, { limit, cursor }) => {
    const found = await listNames(desk, knowledge, "company:", { after: afterCursor(cursor), limit });
    const named = found.names.map((one) => ({ ...one, url: placeOf("company:", one.key, origin) }));
    const next = cursorOf(found.next);
    return { type: "found", body: { companies: named, next }, next };
  },
});

const companyByKey = apiRoute({
  path: "/companies/{key}",
  name: "Company",
  summary: "One company, with how many rumours are about it",
  about: "/rumours?company={key} lists these.",
  params: z.strictObject({ key: idParam("A key that /companies gives", "ent_nokia") }),
  query: NOTHING,
  answers: company,
  find: async ({ desk, knowledge, origin }, { key }) => {
    const found = await findName(desk, knowledge, "company:", key);
    return found === null
      ? { type: "none", detail: `No rumour is about a company "${key}". /api/v1/companies lists them.` }
      : { type: "found", body: { ...found, url: placeOf("company:", key, origin) } };
  },
});

const outlets = apiRoute({
  path: "/outlets",
  name: "Outlets",
  summary: "Outlets that reported, those in most rumours first",
  about: "Outlets that the desk does not know go by their name.",
  params: NOTHING,
  query: pageQuery,
  answers: z.object({ outlets: list(outlet), next: z.string().nullable() }).openapi("Outlets"),
  find: async ({ desk, knowledge, origin }, _params, { limit, cursor }) => {
    const found = await listNames(desk, knowledge, "outlet:", { after: afterCursor(cursor), limit });
    const named = found.names.map((one) => shownOutlet(one, origin));
    const next = cursorOf(found.next);
    return { type: "found", body: { outlets: named, next }, next };
  },
});

const outletById = apiRoute({
  path: "/outlets/{id}",
  name: "Outlet",
  summary: "One outlet, with how many rumours it reported",
  about: "/rumours?outlet={id} lists these.",
  params: z.strictObject({ id: idParam("An id that /outlets gives", "outlet_cgtn.com") }),
  query: NOTHING,
  answers: outlet,
  find: async ({ desk, knowledge, origin }, { id }) => {
    const found = await findName(desk, knowledge, "outlet:", id);
    return found === null
      ? { type: "none", detail: `No report is of an outlet "${id}". /api/v1/outlets lists them.` }
      : { type: "found", body: shownOutlet(found, origin) };
  },
});

function shownOutlet({ key, name, rumours }: NamedOnBoard, origin: string): z.output<typeof outlet> {
  return { id: key, name, url: placeOf("outlet:", key, origin), rumours };
}

export const NAME_API = [companies, companyByKey, outlets, outletById];
