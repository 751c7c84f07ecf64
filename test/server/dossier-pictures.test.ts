import { gzipSync } from "node:zlib";
import { beforeAll, expect, test } from "vitest";
import { dateOf, dayOfDate } from "../../src/core/base/day.ts";
import type { Instant } from "../../src/core/base/time.ts";
import type { RumourView, TimelineLine } from "../../src/core/publication/rumour-view.ts";
import { turningDays } from "../../src/core/publication/turning-days.ts";
import { loadKnowledge } from "../../src/shell/knowledge.ts";
import { DossierPage } from "../../src/shell/server/pages/dossier-page.tsx";
import { provenanceLayout } from "../../src/shell/server/pictures/provenance-layout.ts";
import { provenanceNodes } from "../../src/shell/server/pictures/provenance-nodes.ts";
import { timelineLayout } from "../../src/shell/server/pictures/timeline-layout.ts";
import { timelineRows } from "../../src/shell/server/pictures/timeline-rows.ts";
import { NOTHING_JOINED } from "../../src/shell/work/dossier/joining.ts";
import { showRumour } from "../../src/shell/work/followers.ts";
import { BOARD, type KeptRow } from "../../src/shell/work/followers-board.ts";
import { siteOver } from "./open-site.ts";

let views: RumourView[] = [];

beforeAll(async () => {
  const { desk } = await siteOver("xiaomi-nokia");
  for await (const { view } of desk.views.rows(BOARD)) {
    const shown = await showRumour(desk, loadKnowledge(), (view as KeptRow).ledgerIds[0], null);
    if (shown !== null) views = [...views, shown];
  }
});

/** The rumour with the most reports, told again by so many more outlets that draw on its first reports. */
function toldAgain(times: number): RumourView {
  const [view] = [...views].sort((a, b) => b.timeline.length - a.timeline.length);
  const [first, second] = view?.timeline ?? [];
  if (view === undefined || first === undefined || second === undefined) throw new Error("No rumour.");
  const again = Array.from({ length: times }, (_, place): TimelineLine => {
    const digits = place.toString(16).padStart(16, "0");
    const at: Instant = `${dateOf(dayOfDate("2017-07-06") + Math.floor(place / 3))}T08:00:00.000Z`;
    return {
      ...second,
      documentId: `doc_${digits}`,
      reportId: `report_${digits}`,
      outlet: `Gazette of District ${place}`,
      published: { at, precision: "minute" },
      role: place % 3 === 0 ? "reprint" : "repeat",
      drawsOn: { documentId: first.documentId, by: place % 3 === 0 ? "copies" : "links" },
    };
  });
  return { ...view, timeline: [...view.timeline, ...again] };
}

test("every report is in the timeline, in a row of its outlet, in the one of all others, or among those without a day", () => {
  for (const view of [...views, toldAgain(60)]) {
    const { dated, folded, undated, undatedLeft } = timelineRows(view);
    const marks = [...dated.flatMap((row) => row.marks), ...(folded?.marks ?? [])];
    const reactions = marks.filter(({ title }) =>
      view.reactions.some(({ who }) => title.startsWith(`${who}:`)),
    );
    expect(marks.length - reactions.length + undated.length + undatedLeft).toBe(view.timeline.length);
  }
});

test("nothing of a timeline stands outside the picture, wide or narrow", () => {
  for (const view of [...views, toldAgain(60)]) {
    for (const room of ["wide", "narrow"] as const) {
      const { width, height, rows, bands } = timelineLayout(view, room);
      for (const { x } of rows.flatMap(({ marks }) => marks)) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(width);
      }
      for (const { y } of rows) expect(y).toBeLessThan(height);
      for (const { from, to } of bands) expect(to).toBeGreaterThanOrEqual(from);
    }
  }
});

test("a rumour with many outlets is drawn in few rows, and says how many are drawn together", () => {
  const { dated, folded } = timelineRows(toldAgain(60));
  expect(dated.length).toBeLessThan(32);
  expect(folded?.outlets).toBeGreaterThan(40);
});

test("what has it from another stands right of it", () => {
  for (const view of [...views, toldAgain(60)]) {
    const { nodes, edges } = provenanceLayout(provenanceNodes(view));
    const x = new Map(nodes.map((node) => [node.id, node.x]));
    for (const { from, to } of edges) expect(x.get(to)).toBeGreaterThan(x.get(from) ?? 0);
  }
});

test("the picture of provenance is the same each time", () => {
  const view = toldAgain(60);
  expect(provenanceLayout(provenanceNodes(view))).toEqual(provenanceLayout(provenanceNodes(view)));
});

test("many that draw on one report are drawn as one, with their number", () => {
  const { nodes } = provenanceNodes(toldAgain(60));
  expect(nodes.length).toBeLessThan(30);
  expect(nodes.filter(({ type }) => type === "folded").map(({ name }) => name)).toEqual(["55 more reports"]);
});

test("a page with 60 reports is at most 60 kB gzipped", async () => {
  const view = toldAgain(60);
  const page = await DossierPage({
    dossier: { view, related: [], joining: NOTHING_JOINED, companies: new Set() },
    asOf: null,
    knownOn: "2017-12-31",
    days: turningDays(view),
    origin: "https://desk.example",
    now: view.id,
  });
  expect(gzipSync(String(page)).length).toBeLessThan(60_000);
});
