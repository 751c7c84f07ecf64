import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { type Around, OUTLETS, told } from "../../../test/filing/told.ts";
import { judge } from "./judge.ts";
import { firstVersions, tellingsOf } from "./telling.ts";

const PAGE = "https://gazette.example/acme-beta";
const BID = "acquisition(acquirer=Acme, target=Beta Foods)";
const RUMOUR = `2020-03-01 Gazette: ${BID} talks rumoured doc=one`;
const DENIAL = `2020-03-01 Gazette: ${BID} denied doc=two`;

/** When each telling speaks, how far it has the matter, its role, and whether it is a later version. */
function versions(...documents: readonly (readonly [string, Around])[]): readonly string[] {
  const all = documents.map(([line, around]) => told(line, around));
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const tellings = tellingsOf(reports, "acquisition", besideOf(all));
  const { judged } = judge(tellings, OUTLETS);
  return tellings.map(({ report, revises }) => {
    const day = report.published?.at.slice(0, 10) ?? "undated";
    return `${day} ${report.claim.stage} ${judged.get(report.id)?.role}${revises === null ? "" : " later version"}`;
  });
}

test.each<[string, readonly (readonly [string, Around])[], readonly string[]]>([
  [
    "a page that was changed speaks once more, from the day of the change",
    [
      [RUMOUR, { url: PAGE }],
      [DENIAL, { url: PAGE, modified: "2020-03-04T08:00:00.000Z" }],
    ],
    ["2020-03-01 talks origin", "2020-03-04 denied repeat later version"],
  ],
  [
    "whichever version came first",
    [
      [DENIAL, { url: `${PAGE}/?utm_source=x`, modified: "2020-03-04T08:00:00.000Z" }],
      [RUMOUR, { url: PAGE.replace("https", "http") }],
    ],
    ["2020-03-01 talks origin", "2020-03-04 denied repeat later version"],
  ],
  [
    "a date of change alone proves nothing",
    [[RUMOUR, { url: PAGE, modified: "2021-01-01T08:00:00.000Z" }]],
    ["2020-03-01 talks origin"],
  ],
  [
    "a page that says it was changed speaks from then, though no earlier version is held",
    [[DENIAL, { url: PAGE, modified: "2020-03-04T08:00:00.000Z", text: "Update, 4 March: it is not so." }]],
    ["2020-03-04 denied origin"],
  ],
  [
    '"updated" within a sentence is no notice',
    [[RUMOUR, { url: PAGE, modified: "2020-03-04T08:00:00.000Z", text: "Updated figures are due in May." }]],
    ["2020-03-01 talks origin"],
  ],
  [
    "a page that declares another outlet's address as its own is no version of that outlet's page",
    [
      [RUMOUR, { url: PAGE }],
      [
        "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) denied doc=two",
        { url: PAGE, modified: "2020-03-04T08:00:00.000Z" },
      ],
    ],
    ["2020-03-01 talks origin", "2020-03-02 denied undetermined"],
  ],
  [
    "nor is one of an outlet that the desk does not know, of a page of another such",
    [
      [
        "2020-03-01 Quay Sheet: acquisition(acquirer=Acme, target=Beta Foods) talks rumoured doc=one",
        { url: PAGE },
      ],
      ["2020-03-02 Ill Blog: acquisition(acquirer=Acme, target=Beta Foods) denied doc=two", { url: PAGE }],
    ],
    ["2020-03-01 talks origin", "2020-03-02 denied undetermined"],
  ],
  [
    "the front page of a site has no versions",
    [
      [RUMOUR, { url: "https://gazette.example/" }],
      [DENIAL, { url: "https://gazette.example", modified: "2020-03-04T08:00:00.000Z" }],
    ],
    ["2020-03-01 denied repeat", "2020-03-01 talks origin"],
  ],
])("%s", (_, documents, expected) => {
  expect([...versions(...documents)].sort()).toEqual([...expected].sort());
});

test("all versions of a page are one document", () => {
  const all = [
    told(RUMOUR, { url: PAGE }),
    told(DENIAL, { url: PAGE, modified: "2020-03-04T08:00:00.000Z" }),
  ];
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  expect(firstVersions(tellingsOf(reports, "acquisition", besideOf(all)))).toHaveLength(1);
});
