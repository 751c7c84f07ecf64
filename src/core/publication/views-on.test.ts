import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { type Around, OUTLETS, type Told, told } from "../../../test/filing/told.ts";
import { viewsOn } from "../../../test/filing/views-on.ts";
import { dayOfDate } from "../base/day.ts";
import { indexEntities } from "../mention/gazetteer.ts";

const NAMES = { outlets: OUTLETS, entities: indexEntities([]) };
const BID = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)";
const PAGE = "https://gazette.example/acme";

/** Each rumour of the day as its sentence, state and counts of documents and origins. */
function check(day: string, all: readonly Told[], expected: readonly string[]) {
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const views = viewsOn(reports, besideOf(all), NAMES, dayOfDate(day));
  expect(
    views.map(
      ({ sentence, state, counts }) => `${sentence.text}: ${state} ${counts.documents}/${counts.origins}`,
    ),
  ).toEqual(expected);
}

function dated(line: string, published: Told["document"]["published"], around: Around = {}): Told {
  const one = told(line, around);
  return {
    ...one,
    document: { ...one.document, published },
    filed: one.filed.map((filed) => ({ ...filed, report: { ...filed.report, published } })),
  };
}

const HEARD = told(`2020-03-01 Gazette: ${BID} considered rumoured anonymous doc=one`, { url: PAGE });
const TALKS = told(`2020-03-03 Herald: ${BID} talks reported anonymous doc=two`);
const DENIED = told(`2020-03-05 Tribune: ${BID} denied party doc=three`);

test.each([
  ["before everything there is nothing", "2020-02-29", []],
  ["the first report", "2020-03-01", ["Acme Corp is said to be considering buying Beta Foods: heard 1/1"]],
  ["and no later one", "2020-03-02", ["Acme Corp is said to be considering buying Beta Foods: heard 1/1"]],
  [
    "a day counts to its end",
    "2020-03-03",
    ["Acme Corp is reported to be in talks to buy Beta Foods: corroborated 2/2"],
  ],
])("%s", (_, day, expected) => {
  check(day, [HEARD, TALKS, DENIED], expected);
});

test("a page that names only a month was out by the month's end", () => {
  const march = dated(`undated Herald: ${BID} talks reported anonymous doc=two`, {
    at: "2020-03-01T00:00:00.000Z",
    precision: "month",
    basis: "text",
  });
  check("2020-03-30", [march], []);
  check("2020-03-31", [march], ["Acme Corp is reported to be in talks to buy Beta Foods: heard 1/1"]);
});

test("a page that was changed since was out, as it reads now, on the day of the change", () => {
  const changed: Told = {
    ...HEARD,
    document: {
      ...HEARD.document,
      modified: { at: "2020-03-04T09:00:00.000Z", precision: "second", basis: "meta" },
    },
  };
  check("2020-03-03", [changed], []);
  check("2020-03-04", [changed], ["Acme Corp is said to be considering buying Beta Foods: heard 1/1"]);
});

test.each<[string, readonly Told[], string, readonly string[], number]>([
  ["what names no day is not known by itself", [], "2030-01-01", [], 0],
  [
    "a link shows that it was out",
    [told(`2020-03-06 Herald: ${BID} talks`, { links: [`${PAGE}/?utm_source=x`] })],
    "2020-03-06",
    [],
    1,
  ],
  [
    "but not before the one that links",
    [told(`2020-03-06 Herald: ${BID} talks`, { links: [PAGE] })],
    "2020-03-05",
    [],
    0,
  ],
  [
    "so does a credit that leads to its address",
    [
      told(`2020-03-06 Herald: ${BID} talks`, {
        credits: [{ type: "via", name: "Gazette", url: PAGE, start: 0, end: 7 }],
      }),
    ],
    "2020-03-06",
    [],
    1,
  ],
  [
    "a credit by name does not show which text is meant",
    [
      told(`2020-03-06 Herald: ${BID} talks`, {
        credits: [{ type: "via", name: "Gazette", url: null, start: 0, end: 7 }],
      }),
    ],
    "2020-03-06",
    [],
    0,
  ],
  [
    "nor does the link of a page that names no day itself",
    [told(`undated Herald: ${BID} talks`, { links: [PAGE] })],
    "2030-01-01",
    [],
    0,
  ],
  ["what the desk had by then was out", [], "2020-03-01", ["doc_undated"], 1],
])("%s", (_, others, day, entered, documents) => {
  const undated = told(`undated Gazette: ${BID} considered rumoured anonymous doc=undated`, { url: PAGE });
  const all = [undated, ...others];
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const held = new Set(reports.map(({ documentId }) => documentId).filter((id) => entered.includes(id)));
  const views = viewsOn(reports, besideOf(all), NAMES, dayOfDate(day), held);
  const lines = views.flatMap(({ timeline }) => timeline.filter(({ url }) => url === PAGE));
  expect(lines).toHaveLength(documents);
});

test("what one report joins was two rumours before it", () => {
  const all = [
    told("2020-03-04 Gazette: acquisition(acquirer=Robert Moxley, target=Dorn Mills) talks"),
    told("2020-03-05 Herald: acquisition(acquirer=British Paper, target=Dorn Mills) talks"),
    told(
      "2020-03-06 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Dorn Mills) agreed party",
    ),
  ];
  check("2020-03-05", all, [
    "British Paper is in talks to buy Dorn Mills: heard 1/1",
    "Robert Moxley is in talks to buy Dorn Mills: heard 1/1",
  ]);
  check("2020-03-06", all, ["British Paper has agreed to buy Dorn Mills: confirmed 3/1"]);
});
