import { expect, test } from "vitest";
import { materialOf } from "../../../test/filing/material.ts";
import { type Around, OUTLETS, told } from "../../../test/filing/told.ts";
import { dayOfDate } from "../base/day.ts";
import { indexEntities } from "../mention/gazetteer.ts";
import { exportRowOf } from "./export-row-of.ts";
import type { RumourView } from "./rumour-view.ts";
import { viewOf } from "./view-of.ts";

const KNOWN = {
  outlets: OUTLETS,
  entities: indexEntities([
    {
      id: "ent_lumen",
      kind: "company",
      name: "Lumen Corporation",
      aliases: [],
      tickers: [],
      country: null,
      descriptions: [],
      owner: null,
    },
  ]),
};

type Case = readonly [line: string, around?: Around];

function view(cases: readonly Case[], asOf: string | null = null): RumourView {
  const material = materialOf(cases.map(([line, around]) => told(line, around)));
  const found = viewOf(material, KNOWN, asOf === null ? null : dayOfDate(asOf));
  if (found === null) throw new Error("There is nothing to see.");
  return found;
}

const WHOLE: readonly Case[] = [
  [
    "2020-03-01 Gazette: partnership(party=Acme Corp/Acme, party=@lumen) considered rumoured media when=2020-03-01..2020-12-31",
    { voice: "a section of the Norland press" },
  ],
  ["2020-03-02 Herald: partnership(party=ACME CORP, party=@lumen) considered rumoured anonymous"],
  [
    "2020-03-04 Tribune: partnership(party=Acme Corp, party=@lumen) agreed fact party",
    { voice: "the companies" },
  ],
  ["undated Herald: partnership(party=Acme, party=@lumen) considered rumoured anonymous"],
];

test("a rumour from first whisper to outcome", () => {
  const shown = view(WHOLE);
  expect(shown.sentence.text).toBe("Acme Corp has agreed on a partnership with lumen");
  expect(shown).toMatchObject({
    kind: "partnership",
    stage: "agreed",
    state: "confirmed",
    counts: { documents: 4, outlets: 3, origins: 1 },
    first: { outlet: "Gazette", published: { at: "2020-03-01T12:00:00.000Z" } },
    newest: { outlet: "Tribune", published: { at: "2020-03-04T12:00:00.000Z" } },
    origin: { voice: "a section of the Norland press", type: "media" },
    aspects: { act: { outcome: "true" }, time: { outcome: "true" } },
  });
  expect(shown.parties.map(({ name, aliases }) => [name, ...aliases])).toEqual([
    ["Acme Corp", "ACME CORP", "Acme"],
    ["lumen", "Lumen Corporation"],
  ]);
  expect(shown.timeline.map(({ outlet, role }) => `${outlet} ${role}`)).toEqual([
    "Gazette repeat",
    "Herald repeat",
    "Tribune first_party",
    "Herald undetermined",
  ]);
  expect(shown.life.map(({ text }) => text)).toEqual([
    "Gazette is the first known to tell it, on 1 March 2020, on the word of “a section of the Norland press”.",
    "Without a day, it is told as still to come by Herald on the word of “part”.",
    "“a section of the Norland press” (the press) is cited and not held; it had it by 1 March 2020.",
    "Herald may have told it earlier: no day is given there.",
    "4 documents from 3 outlets; 1 origin.",
    "Repeated by others from 2 March 2020, and nobody new who knew.",
    "Confirmed on 4 March 2020, on the parties’ own word (Tribune).",
    "It came in the time that was told, by 31 December 2020.",
  ]);
});

test("Every sentence the desk prints about a rumour rests on a span.", () => {
  const shown = view(WHOLE, "2025-01-01");
  const held = new Map(
    WHOLE.map(([line, around]) => told(line, around).document).map((one) => [one.id, one]),
  );
  for (const sentence of [shown.sentence, ...shown.life]) {
    expect(sentence.rests.length).toBeGreaterThan(0);
    for (const { documentId, span } of sentence.rests) {
      expect(held.get(documentId)?.text.slice(span.start, span.end)).toMatch(/\w/);
    }
  }
});

test("Whatever the desk decided can be asked why, and answers with rules and spans.", () => {
  const [first, second] = view([
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta) talks reported anonymous",
      { url: "https://g.example/1" },
    ],
    ["2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta) talks", { links: ["https://g.example/1"] }],
  ]).timeline;
  expect(first).toMatchObject({ role: "origin", because: "no earlier report is known", drawsOn: null });
  expect(second).toMatchObject({
    role: "repeat",
    because: "links to an earlier report",
    drawsOn: { documentId: first?.documentId, by: "links" },
  });
});

test("“First” is the earliest published, and the undated are never first", () => {
  const shown = view([
    ["undated Gazette: acquisition(acquirer=Acme, target=Beta) talks"],
    ["2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta) talks"],
    ["2020-03-01 Tribune: acquisition(acquirer=Acme, target=Beta) talks"],
  ]);
  expect(shown.first?.outlet).toBe("Tribune");
  expect(shown.timeline.map(({ outlet }) => outlet)).toEqual(["Tribune", "Herald", "Gazette"]);
});

test("late is late, not false", () => {
  const shown = view([
    [
      "2020-03-01 Gazette: product(maker=Acme, product=Zephyr) considered rumoured anonymous when=2020-03-01..2020-03-31",
    ],
    ["2020-05-01 Herald: product(maker=Acme, product=Zephyr) completed fact party"],
  ]);
  expect(shown.aspects).toMatchObject({ act: { outcome: "true" }, time: { outcome: "late" } });
  expect(shown.state).toBe("confirmed");
});

test("a party that no confirming report names was wrong, and the rumour is confirmed in part", () => {
  const shown = view([
    ["2020-03-01 Gazette: partnership(party=Acme, party=Beta, party=Corva) considered rumoured anonymous"],
    ["2020-05-01 Herald: partnership(party=Acme, party=Beta) agreed fact party"],
  ]);
  expect(shown.state).toBe("confirmed in part");
  expect(
    shown.aspects.parties.map(({ party, outcome }) => `${shown.parties[party]?.name} ${outcome}`),
  ).toEqual(["Acme true", "Beta true", "Corva false"]);
});

test("what was erased is shown as erased, and the rest stands", () => {
  const material = materialOf([told("2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta) talks")]);
  const blank = { ...material, beside: { documents: new Map(), words: new Map() } };
  const shown = viewOf(blank, KNOWN, null);
  expect(shown?.sentence.text).toBe("[name erased] is in talks to buy [name erased]");
  expect(shown?.timeline).toMatchObject([{ quote: null, title: "", outlet: "Gazette", stage: "talks" }]);
});

test("an export row has the fields of the contract", () => {
  const [whole] = WHOLE;
  const line: Case = whole ?? [""];
  const row = exportRowOf(view([line]));
  expect(row).toEqual({
    id: expect.stringMatching(/^rumour_[0-9a-f]{16}$/),
    kind: "partnership",
    parties: [
      { role: "party", name: "Acme Corp", aliases: ["Acme"], entity: null },
      { role: "party", name: "lumen", aliases: ["Lumen Corporation"], entity: "ent_lumen" },
    ],
    headline: "Acme Corp is said to be considering a partnership with lumen",
    stage: "considered",
    state: "heard",
    disputed: "no",
    aspects: {
      act: "open",
      parties: [
        { role: "party", name: "Acme Corp", outcome: "open", instead: null },
        { role: "party", name: "lumen", outcome: "open", instead: null },
      ],
      objects: [{ object: "partnership", outcome: "open" }],
      terms: null,
      time: "open",
    },
    states: [{ date: "2020-03-01", state: "considered", standing: "heard" }],
    reports: [
      {
        doc: line[0],
        role: "repeat",
        because: "cites another that is not held",
        shownBy: "a section of the Norland press",
        drawsOn: null,
        stage: "considered",
        certainty: "rumoured",
        outlet: "Gazette",
        published: "2020-03-01T12:00:00.000Z",
        revises: null,
        firmer: null,
        main: true,
        time: { from: "2020-03-01", to: "2020-12-31" },
      },
    ],
    origin: { doc: line[0], voice: "a section of the Norland press", type: "media" },
    counts: { documents: 1, outlets: 1, origins: 1 },
    reactions: [],
    phantoms: [
      {
        words: "a section of the Norland press",
        type: "media",
        before: "2020-03-01T12:00:00.000Z",
        kind: "press",
        language: null,
        citedBy: [line[0]],
      },
    ],
    earliest: {
      known: "2020-03-01T12:00:00.000Z",
      possible: null,
      undated: [],
      phantoms: "may have been earlier",
    },
    circular: [],
    horizon: "2020-12-31",
    related: [],
  });
});
