import { z } from "@hono/zod-openapi";
import { SHELVES } from "../../../core/publication/board-facets.ts";
import type { ShownRelative } from "../../../core/publication/related.ts";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { nameAfter } from "../../../core/rumour/rumour-name.ts";
import { dossierOn } from "../../work/dossier/dossier.ts";
import { rumourMeant } from "../../work/dossier/rumour-meant.ts";
import { showRelatives, showRumour } from "../../work/followers.ts";
import { listRumours } from "../../work/lists/list-rumours.ts";
import type { Site } from "../site.ts";
import { apiRoute, type Found } from "./api-route.ts";
import { cursorParam, dayParam, idParam, keyParam, limitParam, NOTHING } from "./asked.ts";
import { kind, list, report, rumour, rumourRow, state } from "./records.ts";
import { shownReport, shownRow, shownRumour } from "./shown.ts";

const EXAMPLE = "rumour_b5f304c5ccbb3b1e";

const rumours = apiRoute({
  path: "/rumours",
  name: "Rumours",
  summary: "Rumours, the one whose belief changed last first",
  about:
    "All filters have to hold. A page can be shorter than its limit when few rumours fit; it is the last when next is null.",
  params: NOTHING,
  query: z.strictObject({
    shelf: z
      .enum(SHELVES)
      .optional()
      .openapi({ description: "Open, settled one way or another, or expired" }),
    company: keyParam("ent_nokia").optional().openapi({ description: "A key that /companies gives" }),
    kind: kind.optional().openapi({ example: "partnership" }),
    state: state.optional(),
    language: z
      .string()
      .regex(/^[a-z]{2,3}$/, "must be a code of two or three letters such as en")
      .optional()
      .openapi({ description: "A language that a report of it is in, ISO 639-1" }),
    outlet: keyParam("outlet_cgtn.com").optional().openapi({ description: "A key that /outlets gives" }),
    year: z
      .string()
      .regex(/^\d{4}$/, "must be a year such as 2017")
      .optional()
      .openapi({ description: "A year in which it was told", example: "2017" }),
    limit: limitParam(20),
    cursor: cursorParam,
  }),
  answers: z.object({ rumours: list(rumourRow), next: z.string().nullable() }).openapi("Rumours"),
  find: async ({ desk, origin }, _params, { limit, cursor, ...filter }) => {
    const { rows, next } = await listRumours(desk, filter, { before: cursor ?? null, limit });
    return { type: "found", body: { rumours: rows.map((row) => shownRow(row, origin)), next }, next };
  },
});

const asOfQuery = z.strictObject({
  "as-of": dayParam
    .optional()
    .openapi({ description: "The day at whose end it is told, as it could be known then" }),
});

const rumourById = apiRoute({
  path: "/rumours/{id}",
  name: "Rumour",
  summary: "One rumour, now or as it could be known on a day",
  about:
    "An id that was ever given leads there for ever: 301 to where it is told now, 410 when nothing is left of it.",
  params: z.strictObject({ id: idParam("The id of a rumour, or the first letters of one", EXAMPLE) }),
  query: asOfQuery,
  answers: rumour,
  find: async (site, { id }, { "as-of": asOf = null }) => {
    const seen = await seeRumour(site, id, asOf, "");
    if (seen.type !== "found") return seen;
    return {
      type: "found",
      body: shownRumour(seen.body.view, seen.body.related, { asOf, origin: site.origin }),
    };
  },
});

const reportsOfRumour = apiRoute({
  path: "/rumours/{id}/reports",
  name: "Reports of a rumour",
  summary: "Its reports by time, each with its role and the words that show it",
  about: "Undated ones come last. One line a document.",
  params: z.strictObject({ id: idParam("The id of a rumour", EXAMPLE) }),
  query: asOfQuery.extend({
    limit: limitParam(50, 200),
    from: z
      .string()
      .regex(/^\d{1,6}$/, "must be how many reports to pass over")
      .transform(Number)
      .optional()
      .openapi({ type: "integer", minimum: 0, description: "How many reports to pass over" }),
  }),
  answers: z.object({ reports: list(report), next: z.string().nullable() }).openapi("Reports"),
  find: async (site, { id }, { "as-of": asOf = null, limit, from = 0 }) => {
    const seen = await seeRumour(site, id, asOf, "/reports");
    if (seen.type !== "found") return seen;
    const { view } = seen.body;
    const lines = view.timeline.slice(from, from + limit);
    const next = from + limit < view.timeline.length ? String(from + limit) : null;
    const reports = lines.map((line) => shownReport(line, view.id, site.origin));
    return { type: "found", body: { reports, next }, next };
  },
});

const reportById = apiRoute({
  path: "/reports/{id}",
  name: "Report",
  summary: "One report",
  about: "A report is filed once; 410 when it was withdrawn.",
  params: z.strictObject({ id: idParam("The id of a report", "report_b5f304c5ccbb3b1e") }),
  query: NOTHING,
  answers: report,
  find: async ({ desk, knowledge, origin }, { id }) => {
    const place = await desk.rumours.report(id as `report_${string}`);
    if (place === null) return { type: "none", detail: `There is no report "${id}". ${WHERE_REPORTS}` };
    if (place.withdrawn === "yes") return { type: "gone", detail: "This report was withdrawn." };
    const meant = await rumourMeant(desk, nameAfter(place.reportId));
    const view = meant.type === "one" ? await showRumour(desk, knowledge, meant.root, null) : null;
    const line = view?.timeline.find(({ reportId }) => reportId === id);
    // Of a document that reports it twice the first report stands for both.
    if (view === null || line === undefined) {
      return { type: "none", detail: `Another report of its document stands for "${id}". ${WHERE_REPORTS}` };
    }
    return { type: "found", body: shownReport(line, view.id, origin) };
  },
});

const WHERE_REPORTS = "/api/v1/rumours/{id}/reports lists the reports of a rumour.";

export const RUMOUR_API = [rumours, rumourById, reportsOfRumour, reportById];

interface Seen {
  readonly view: RumourView;
  readonly related: readonly ShownRelative[];
}

async function seeRumour(
  { desk, knowledge }: Site,
  id: string,
  asOf: string | null,
  behind: string,
): Promise<Found<Seen>> {
  const meant = await rumourMeant(desk, id);
  if (meant.type === "none")
    return { type: "none", detail: `There is no rumour "${id}". /api/v1/rumours lists them.` };
  if (meant.type === "gone")
    return { type: "gone", detail: "Its reports were withdrawn; nothing of it is left." };
  if (meant.type === "several")
    return { type: "none", detail: `Several rumours begin with "${id}": give more of it.` };
  if (asOf === null) {
    if (meant.id !== id) return { type: "moved", path: `/rumours/${meant.id}${behind}` };
    const view = await showRumour(desk, knowledge, meant.root, null);
    if (view === null) return { type: "gone", detail: "Nothing of it is left." };
    return { type: "found", body: { view, related: await showRelatives(desk, meant.root) } };
  }
  const on = await dossierOn(desk, knowledge, { id: id as RumourId, root: meant.root }, asOf);
  if (on === null)
    return { type: "none", detail: `Nothing could be known of it on ${asOf}. Ask for a later day.` };
  return { type: "found", body: { view: on.view, related: on.related } };
}
