import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { OUTLETS, type Told, told } from "../../../test/filing/told.ts";
import { type Day, dateOf, dayOfDate } from "../base/day.ts";
import type { DocumentId } from "../document/document.ts";
import { indexEntities } from "../mention/gazetteer.ts";
import { outBy } from "../provenance/out-by.ts";
import { type BeliefChange, inFeedOrder } from "./belief-change.ts";
import { changesTold } from "./changes-told.ts";

const NAMES = { outlets: OUTLETS, entities: indexEntities([]) };
const BID = "acquisition(acquirer=Acme Corp/Acme, target=Beta Foods)";
const TO = "2020-12-31";

function feed(all: readonly Told[], from: string | null = null, to = TO): readonly BeliefChange[] {
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const since = new Map<DocumentId, Day>();
  for (const { document } of all) since.set(document.id, outBy(document.published, document.modified) ?? 0);
  const window = { from: from === null ? null : dayOfDate(from), to: dayOfDate(to) };
  return [...changesTold({ reports, beside: besideOf(all), since }, NAMES, window)].sort(inFeedOrder);
}

/** Each change as its day, aspect, what it was and is, and the outlets that it rests on. */
function check(lines: readonly string[], expected: readonly string[], to = TO): void {
  const all = lines.map((line) => told(line));
  const outlets = new Map(all.map(({ document }) => [document.id, document.outlet?.name ?? ""]));
  expect(
    feed(all, null, to).map((change) => {
      const party = change.aspect === "party" ? ` ${change.role} ${change.party}` : "";
      const [was, is] = change.aspect === "rumour" ? ["one", "another"] : [change.was, change.is];
      const rests = change.rests.map(({ documentId }) => outlets.get(documentId));
      return `${change.date.slice(5)} ${change.aspect}${party}: ${was} → ${is} | ${rests.join(", ")}`;
    }),
  ).toEqual(expected);
}

test.each<[string, readonly string[], readonly string[], string]>([
  [
    "a rumour that is heard, borne out by another who knows, and confirmed",
    [
      `2020-03-01 Gazette: ${BID} considered rumoured anonymous`,
      `2020-03-03 Herald: ${BID} talks reported anonymous`,
      `2020-03-09 Tribune: ${BID} agreed party`,
    ],
    [
      "03-01 state: null → heard | Gazette",
      "03-03 state: heard → corroborated | Herald",
      "03-03 origins: 1 → 2 | Herald",
      "03-09 state: corroborated → confirmed | Tribune",
    ],
    TO,
  ],
  [
    "a day that documents name, and its passing in silence",
    [
      `2020-03-01 Gazette: ${BID} considered rumoured anonymous`,
      `2020-03-03 Herald: ${BID} considered rumoured anonymous when=2020-04-01..2020-06-30`,
    ],
    [
      "03-01 state: null → heard | Gazette",
      "03-03 horizon: null → 2020-06-30 | Herald",
      "07-01 state: heard → expired | Herald",
    ],
    TO,
  ],
  [
    "which is no news before the day has come",
    [`2020-03-01 Gazette: ${BID} considered rumoured anonymous when=2020-04-01..2020-06-30`],
    ["03-01 state: null → heard | Gazette"],
    "2020-06-30",
  ],
  [
    "a party that nobody named before, and two rumours that turn out to be one",
    [
      "2020-03-04 Gazette: acquisition(acquirer=Robert Moxley, target=Dorn Mills) talks",
      "2020-03-05 Herald: acquisition(acquirer=British Paper, target=Dorn Mills) talks",
      "2020-03-06 Tribune: acquisition(acquirer=British Paper/Robert Moxley, target=Dorn Mills) talks",
    ],
    [
      "03-04 state: null → heard | Gazette",
      "03-05 state: null → heard | Herald",
      "03-06 rumour: one → another | Gazette, Tribune",
    ],
    "2020-03-31",
  ],
  [
    "a party that was told of, and was another",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) talks rumoured anonymous",
      "2020-03-02 Herald: partnership(party=Acme, party=Beta Foods, party=Corva) talks reported anonymous",
      "2020-03-09 Tribune: partnership(party=Acme, party=Beta Foods) agreed party",
    ],
    [
      "03-01 state: null → heard | Gazette",
      "03-02 state: heard → corroborated | Herald",
      "03-02 origins: 1 → 2 | Herald",
      "03-02 party party Corva: null → named | Herald",
      "03-09 state: corroborated → confirmed in part | Tribune",
      "03-09 party party Corva: named → false | Tribune",
    ],
    TO,
  ],
])("%s", (_, lines, expected, to) => check(lines, expected, to));

const BASE = [
  `2020-03-01 Gazette: ${BID} considered rumoured anonymous doc=first`,
  `2020-03-04 Herald: ${BID} talks reported anonymous when=2020-06-01..2020-06-30 doc=second`,
  "2020-03-05 Tribune: acquisition(acquirer=Corva, target=Dorn Mills) talks reported anonymous doc=third",
  `2020-03-20 Tribune: ${BID} denied party doc=fourth`,
];

test("Adding a thousand repeats changes no belief", () => {
  const base = BASE.map((line) => told(line));
  const url = "https://gazette.example/first";
  const text =
    "The two have met again and again in the same room, and both have told their banks to be ready ".repeat(
      2,
    );
  const first = told(BASE[0] ?? "", { url, text });
  const all = [first, ...base.slice(1)];
  const repeats = Array.from({ length: 1000 }, (_, number): Told => {
    const day = dateOf(dayOfDate("2020-03-06") + (number % 4));
    const name = `doc=repeat${number}`;
    switch (number % 5) {
      case 0:
        return told(`${day} Gazette: ${BID} considered rumoured anonymous ${name}`);
      case 1:
        return told(`${day} Paper${number}: ${BID} considered rumoured anonymous ${name}`, { links: [url] });
      case 2:
        return told(`${day} Paper${number}: ${BID} considered rumoured anonymous ${name}`, { text });
      case 3:
        return told(`${day} Paper${number}: ${BID} considered rumoured media ${name}`, {
          voice: "the Gazette",
        });
      default:
        return told(`${day} Paper${number}: ${BID} considered rumoured anonymous ${name}`);
    }
  });
  const before = feed(all);
  expect(before.length).toBeGreaterThan(5);
  expect(feed([...all, ...repeats])).toEqual(before);
}, 60_000);

test("the feed from a day on is the end of the whole feed", () => {
  const all = [...BASE, `2020-07-02 Gazette: ${BID} talks reported anonymous`].map((line) => told(line));
  const whole = feed(all);
  for (const from of ["2020-02-01", "2020-03-04", "2020-03-05", "2020-03-21", "2020-07-01", "2020-12-01"]) {
    expect(feed(all, from)).toEqual(whole.filter(({ date }) => date >= from));
  }
});

test("every change has an id of its own, and rests on a report", () => {
  const changes = feed(BASE.map((line) => told(line)));
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length);
  for (const { rests } of changes) expect(rests.length).toBeGreaterThan(0);
});

test("the order in which documents come leaves no mark", () => {
  const all = BASE.map((line) => told(line));
  expect(feed([...all].reverse())).toEqual(feed(all));
});
