import { describe, expect, test } from "vitest";
import { type Abouts, boardFacets, timesBetween } from "./board-facets.ts";
import type { BoardRow } from "./board-row.ts";

const NOTHING: Abouts = { companies: [], languages: [], outlets: [] };

function row(facts: Partial<BoardRow>): BoardRow {
  const newest = {
    documentId: "doc_b",
    outlet: null,
    published: { at: "2021-03-05T00:00:00.000Z", precision: "day" },
  };
  return {
    id: "rumour_a",
    kind: "acquisition",
    state: "heard",
    first: newest,
    newest,
    openUntil: null,
    changed: { day: "2021-03-04", turn: "heard", was: null },
    ...facts,
  } as BoardRow;
}

function facetsOf(facts: Partial<BoardRow>, day: string | null, abouts = NOTHING): readonly string[] {
  return boardFacets(row(facts), abouts, day).map(({ facet }) => facet);
}

describe("a row stands under", () => {
  test("all that it is about", () => {
    const abouts = { companies: ["ent_a", "quitte"], languages: ["de", "en"], outlets: ["outlet:gazette"] };
    const under = boardFacets(row({}), abouts, null);
    expect(under.map(({ facet }) => facet)).toEqual([
      "all:",
      "open:",
      "kind:acquisition",
      "state:heard",
      "shown:rumour_a",
      "company:ent_a",
      "company:quitte",
      "language:de",
      "language:en",
      "outlet:outlet:gazette",
      "year:2021",
      "month:2021-03",
    ]);
    expect(new Set(under.map(({ order }) => order))).toEqual(
      new Set(["2021-03-04|2021-03-05T00:00:00.000Z"]),
    );
  });

  test.each([
    ["heard", "open:"],
    ["denied", "open:"],
    ["confirmed in part", "settled:"],
    ["refuted", "settled:"],
    ["ended", "settled:"],
  ] as const)("%s: %s", (state, shelf) => expect(facetsOf({ state }, null)).toContain(shelf));

  test("the open shelf until its last day has passed, and then the expired one", () => {
    const facts = { openUntil: "2021-06-30" };
    expect(facetsOf(facts, "2021-06-30")).toEqual(expect.arrayContaining(["open:", "lasts:", "state:heard"]));
    const after = boardFacets(row(facts), NOTHING, "2021-07-01");
    expect(after.map(({ facet }) => facet)).toEqual(expect.arrayContaining(["expired:", "state:expired"]));
    expect(after.map(({ facet }) => facet)).not.toContain("lasts:");
    expect(after[0]?.order).toBe("2021-07-01|2021-03-05T00:00:00.000Z");
  });

  test("what expires first comes highest under lasts", () => {
    const orderOf = (openUntil: string) =>
      boardFacets(row({ openUntil }), NOTHING, null).find(({ facet }) => facet === "lasts:")?.order ?? "";
    expect(orderOf("2021-06-30") > orderOf("2021-07-01")).toBe(true);
    expect(orderOf("2019-12-31") > orderOf("2021-06-30")).toBe(true);
  });

  test("every year and month from its first report to its newest", () => {
    const first = {
      documentId: "doc_a",
      outlet: null,
      published: { at: "2019-11-05T00:00:00.000Z", precision: "day" },
    };
    expect(facetsOf({ first } as Partial<BoardRow>, null)).toEqual(
      expect.arrayContaining(["year:2019", "year:2020", "year:2021", "month:2019-11", "month:2021-03"]),
    );
    expect(
      facetsOf({ first: null, newest: null }, null).filter((facet) => facet.startsWith("year:")),
    ).toEqual([]);
  });
});

test.each([
  ["2017-07-04", "2017-07-05", "month:2017-07"],
  ["2017-01-01", "2017-12-31", "year:2017"],
  ["2016-11-30", "2018-01-01", "year:2017 month:2016-11 month:2016-12 month:2018-01"],
  ["2018-01-01", "2017-01-01", ""],
])("what was told of between %s and %s stands under %s", (since, until, expected) =>
  expect(timesBetween(since, until).join(" ")).toBe(expected),
);
