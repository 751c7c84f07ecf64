import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { file, fileAll, together } from "../../../test/filing/filing-desk.ts";
import { reportsTold } from "../../../test/filing/told.ts";
import { keysOfFace, lookupsOf } from "../rumour/lookups.ts";
import { facesOf, isNear } from "../rumour/neighbours.ts";
import type { RumourId } from "../rumour/rumour.ts";
import type { RumourEvent } from "./event.ts";
import { fileReports } from "./file-claims.ts";

describe("given entries, when a claim is filed, then drafts", () => {
  test.each<[string, readonly string[], string, string]>([
    [
      "the first report opens a rumour",
      [],
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
      "new: RumourOpened, ReportFiled (opens the rumour)",
    ],
    [
      "a second report is filed under it",
      ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"],
      "2020-03-03 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks",
      "1: ReportFiled (same acquirer; same target; same kind, acquisition; published within 2 days of another report)",
    ],
    [
      "another name of a party makes the proposition grow",
      ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"],
      "2020-03-01 Herald: acquisition(acquirer=Acme, target=Beta) talks",
      "1: PropositionAmended, ReportFiled (same acquirer; target by a shorter or longer form of the name; same kind, acquisition; published on the day of another report)",
    ],
    [
      "the same reading enters nothing",
      ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"],
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
      "",
    ],
    [
      "a rival opens a rumour of its own",
      ["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"],
      "2020-03-01 Gazette: acquisition(acquirer=Corva, target=Beta Foods) considered",
      "new: RumourOpened, ReportFiled (opens the rumour)",
    ],
    [
      "a rival takes what named no bidder away from the first",
      [
        "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered",
        "2020-03-01 Herald: acquisition(target=Beta Foods) considered",
      ],
      "2020-03-02 Gazette: acquisition(acquirer=Corva, target=Beta Foods) considered",
      "new: RumourOpened, ReportFiled (opens the rumour) / 1: ReportWithdrawn misfiled / new: RumourOpened, ReportFiled (opens the rumour)",
    ],
    [
      "a report that shows two rumours to be one merges them",
      [
        "2020-03-01 Gazette: acquisition(acquirer=British Paper, target=Hallmark Press) considered",
        "2020-03-01 Gazette: acquisition(acquirer=Robert Moxley, target=Hallmark Press) considered",
      ],
      "2020-03-02 Gazette: acquisition(acquirer=British Paper/Robert Moxley, target=Hallmark Press) proposed",
      "2: RumourMerged into 1 / 1: PropositionAmended, ReportFiled (same acquirer; same target; same kind, acquisition; published within 1 day of another report)",
    ],
  ])("%s", (_title, given, when, expected) => {
    const before = given.map((line) => reportsTold([line]));
    const rumours = fileAll(before);
    const opened = [...rumours.keys()];
    const number = (id: RumourId) => (opened.includes(id) ? String(opened.indexOf(id) + 1) : "new");
    const drafts = file(reportsTold([when]), rumours);
    const told = drafts.map(
      (draft) => `${number(draft.rumourId)}: ${draft.events.map((event) => say(event, number)).join(", ")}`,
    );
    const sorted = expected.split(" / ").sort();
    expect(told.sort()).toEqual(expected === "" ? [] : sorted);
  });
});

function say(event: RumourEvent, number: (id: RumourId) => string): string {
  if (event.type === "ReportFiled") return `ReportFiled (${event.match.reasons.join("; ")})`;
  if (event.type === "ReportWithdrawn") return `ReportWithdrawn ${event.reason}`;
  if (event.type === "RumourMerged") return `RumourMerged into ${number(event.into)}`;
  return event.type;
}

test("every match keeps its score, its method and its reasons", () => {
  const [draft] = fileReports(
    reportsTold(["2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered"]),
    [],
  );
  expect(draft?.events[1]).toMatchObject({
    match: { score: 1, method: "same-matter@2", reasons: ["opens the rumour"] },
  });
});

/** What chance found, or would have: each case was shown otherwise for some order of its documents. */
test.each<[string, readonly string[]]>([
  [
    "what has buyer and bought the wrong way round, and the buyer by its kin",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=@lumen-phones:Dorn Phones) talks",
      "2020-03-02 Gazette: acquisition(acquirer=@lumen-brand:Corva, target=Acme) proposed",
      "2020-03-02 Herald: acquisition(acquirer=@lumen-brand:Corva, target=Acme) proposed",
      "2020-03-03 Tribune: acquisition(acquirer=@lumen-brand:Corva, target=Acme) agreed",
    ],
  ],
  [
    "the same, beside one that is told to buy itself",
    [
      "undated Gazette: stake(investor=Acme, target=Acme) agreed party doc=h",
      "2019-01-10 Gazette: acquisition(acquirer=@lumen-brand:Acme, target=Acme) considered doc=a",
      "2019-01-10 Gazette: acquisition(acquirer=Acme, target=@lumen-phones:Dorn Phones) talks doc=a",
      "2019-01-10 Gazette: acquisition(acquirer=Acme, target=Acme) talks doc=a",
      "undated Herald: acquisition(acquirer=Acme, target=Acme, seller=Acme) ended recalled doc=i",
    ],
  ],
  [
    "the same, beside one that is told as past",
    [
      "2019-01-10 Gazette: acquisition(acquirer=Acme, target=Acme) completed recalled when=2020-03-01..2020-03-31",
      "2020-03-30 Gazette: acquisition(acquirer=Acme, target=@lumen-phones:Dorn Phones) talks",
      "2020-03-02 Tribune: acquisition(acquirer=@lumen-brand:Acme, target=Acme, seller=Acme) denied party",
      "2020-08-01 Herald: stake(investor=Acme, target=Acme) denied party",
    ],
  ],
  [
    "a bid without a bidder, for a name that no report by itself has for the target",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=@lumen:Hutton Press) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=@lumen:EF Hutton Mills Lines) proposed",
      "2020-03-03 Tribune: acquisition(target=Hutton Mills) considered",
    ],
  ],
])("%s is shown alike in whatever order it arrives", (_title, lines) => {
  const atOnce = together(fileAll([reportsTold(lines)]));
  for (const order of ordersOf(lines)) {
    const shown = together(fileAll(order.map((line) => reportsTold([line]))));
    expect({ order, shown }).toEqual({ order, shown: atOnce });
  }
});

function ordersOf(lines: readonly string[]): readonly (readonly string[])[] {
  if (lines.length < 2) return [lines];
  return lines.flatMap((first) =>
    ordersOf(lines.filter((line) => line !== first)).map((rest) => [first, ...rest]),
  );
}

const NAMES = [
  "Acme",
  "Acme Foods",
  "Acme Steel",
  "Beta Mills/Dorn",
  "Beta",
  "Dorn",
  "BM",
  "@lumen:Acme",
  "@lumen-brand:Acme",
  "@lumen-phones:Dorn Phones",
];
const name = fc.constantFrom(...NAMES);
const parties = fc.oneof(
  fc.tuple(name, name).map(([a, b]) => `acquisition(acquirer=${a}, target=${b})`),
  fc.tuple(name, name).map(([a, b]) => `merger(party=${a}, party=${b})`),
  fc.tuple(name, name).map(([a, b]) => `partnership(party=${a}, party=${b})`),
  fc.tuple(name, name, name).map(([a, b, c]) => `acquisition(acquirer=${a}, target=${b}, seller=${c})`),
  fc.tuple(name, name).map(([a, b]) => `divestiture(target=${a}, seller=${b})`),
  fc.tuple(name, name).map(([a, b]) => `stake(investor=${a}, target=${b})`),
  name.map((a) => `acquisition(target=${a})`),
  name.map((a) => `product(maker=${a}, product=Zephyr)`),
  fc.constant("product(product=Zephyr)"),
  name.map((a) => `legal(defendant=${a})`),
);
/** A document has one date and one outlet, whatever it tells. */
const DOCUMENTS = {
  a: "2019-01-10 Gazette",
  b: "2020-03-01 Gazette",
  c: "2020-03-01 Herald",
  d: "2020-03-02 Tribune",
  e: "2020-03-30 Gazette",
  f: "2020-08-01 Herald",
  g: "2021-06-01 Gazette",
  h: "undated Gazette",
  i: "undated Herald",
} as const;
const document = fc.constantFrom(...(Object.keys(DOCUMENTS) as (keyof typeof DOCUMENTS)[]));
const rest = fc.constantFrom(
  "talks about=torch",
  "considered",
  "proposed aside",
  "agreed party",
  "completed",
  "ended",
  "denied party",
  "ended recalled",
  "completed recalled when=2020-03-01..2020-03-31",
  "denied recalled when=2018-01-01..2018-12-31",
);
const lines = fc
  .uniqueArray(fc.tuple(document, parties, rest), {
    minLength: 2,
    maxLength: 14,
    selector: ([doc, what]) => `${doc} ${what}`,
  })
  .map((all) => all.map(([doc, what, how]) => `${DOCUMENTS[doc]}: ${what} ${how} doc=${doc}`));

test("The order in which documents arrive does not change what is shown once all have arrived.", () => {
  fc.assert(
    fc.property(
      lines.chain((told) =>
        fc.tuple(fc.constant(told), fc.shuffledSubarray(told, { minLength: told.length })),
      ),
      ([told, shuffled]) => {
        const one = fileAll(told.map((each) => reportsTold([each])));
        const other = fileAll(shuffled.map((each) => reportsTold([each])));
        const atOnce = fileAll([reportsTold(told)]);
        expect(together(other)).toEqual(together(one));
        expect(together(atOnce)).toEqual(together(one));
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test("Filing the same reading twice enters nothing; so does reading the same page twice.", () => {
  fc.assert(
    fc.property(lines, (told) => {
      const rumours = fileAll(told.map((each) => reportsTold([each])));
      for (const each of told) expect(file(reportsTold([each]), rumours)).toEqual([]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("Whatever is near a report is found by the keys that it is looked up under; and nearness is the same from either side.", () => {
  fc.assert(
    fc.property(parties, parties, (one, other) => {
      const faceOf = (what: string) => facesOf(reportsTold([`2020-03-01 Herald: ${what}`]))[0];
      const a = faceOf(one);
      const b = faceOf(other);
      if (a === undefined || b === undefined) return;
      expect([one, other, isNear(b, a)]).toEqual([one, other, isNear(a, b)]);
      if (!isNear(a, b)) return;
      const keys = new Set([
        ...Object.values(b.sides)
          .flat()
          .flatMap((party) => party.keys),
        ...keysOfFace(b),
      ]);
      const found = lookupsOf(a).some((lookup) => lookup.every((list) => list.some((key) => keys.has(key))));
      expect([one, other, found]).toEqual([one, other, true]);
    }),
    { numRuns: 3000 },
  );
}, 60_000);
