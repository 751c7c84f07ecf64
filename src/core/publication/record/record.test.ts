import fc from "fast-check";
import { expect, test } from "vitest";
import { besideOf, materialOf } from "../../../../test/filing/material.ts";
import { type Around, OUTLETS, told } from "../../../../test/filing/told.ts";
import { indexEntities } from "../../mention/gazetteer.ts";
import { outcomeOn } from "../../standing/record/record-case.ts";
import { FEWEST_CASES, shareOf } from "../../standing/record/share.ts";
import type { Contribution, OutletIn } from "./contribution.ts";
import { contributionsOf } from "./contributions-of.ts";
import { emptyTally, retallied, type Tally } from "./tally.ts";
import { trackRecord } from "./track-record.ts";

const KNOWN = { outlets: OUTLETS, entities: indexEntities([]) };
const ACME = "acquisition(acquirer=Acme, target=Beta Foods)";
const CORVA = "acquisition(acquirer=Corva, target=Beta Foods)";

/** On another's word, or on the same words, unless a line says that unnamed people told the outlet. */
const OWN: Around = { text: "People familiar with the matter told the paper so on condition of anonymity." };

type Line = string | readonly [string, Around];

function contributions(lines: readonly Line[]): readonly Contribution[] {
  const all = lines.map((line) => (typeof line === "string" ? told(line) : told(line[0], line[1])));
  return contributionsOf(materialOf(all), KNOWN);
}

function outletIn(found: readonly Contribution[], name: string): OutletIn | undefined {
  return found.find((one): one is OutletIn => one.type === "outlet" && one.name === name);
}

/** "originated: true", "passed on", "originated: no case, settled". */
function standing(lines: readonly Line[], outlet: string, day: string | null): string {
  const one = outletIn(contributions(lines), outlet);
  if (one === undefined) return "nothing";
  if (one.case === null) return one.part;
  if (typeof one.case === "string") return `${one.part}: no case, ${one.case}`;
  const { parts } = one.case;
  const told = Object.entries(parts).flatMap(([part, outcome]) =>
    outcome === null ? [] : [`${part} ${outcome}`],
  );
  return [`${one.part}: ${outcomeOn(one.case, day)}`, ...told].join(", ");
}

test.each<[string, readonly Line[], string, string]>([
  [
    "what a party confirms is borne out",
    [`2020-03-01 Gazette: ${ACME} talks rumoured anonymous`, `2020-03-09 Herald: ${ACME} agreed party`],
    "2020-04-01",
    "originated: true, parties right, object right",
  ],
  [
    "another buyer than it told: the rival rumour is the other's, and its own expires",
    [`2020-03-01 Gazette: ${CORVA} talks rumoured anonymous`],
    "2021-01-01",
    "originated: expired",
  ],
  [
    "a time that was told and kept",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured anonymous when=2020-03-02..2020-03-31`,
      `2020-03-09 Herald: ${ACME} agreed party`,
    ],
    "2020-04-01",
    "originated: true, parties right, object right, time right",
  ],
  [
    "one day late is late, not false",
    [
      `2020-03-01 Gazette: ${ACME} talks rumoured anonymous when=2020-03-02..2020-03-31`,
      `2020-04-01 Herald: ${ACME} agreed party`,
    ],
    "2020-05-01",
    "originated: late, parties right, object right, time wrong",
  ],
  [
    "called off without ever being agreed is neither right nor wrong",
    [
      `2020-03-01 Gazette: ${ACME} talks reported anonymous`,
      `2020-03-09 Herald: ${ACME} proposed party`,
      `2020-03-19 Herald: ${ACME} ended party`,
    ],
    "2021-01-01",
    "originated: ended",
  ],
  [
    "what was agreed and then called off was borne out all the same",
    [
      `2020-03-01 Gazette: ${ACME} talks reported anonymous`,
      `2020-03-09 Herald: ${ACME} agreed party`,
      `2020-06-19 Herald: ${ACME} ended party`,
    ],
    "2021-01-01",
    "originated: true",
  ],
  [
    "a denial alone refutes nothing: it expires like any other",
    [`2020-03-01 Gazette: ${ACME} talks rumoured anonymous`, `2020-03-03 Herald: ${ACME} denied party`],
    "2020-03-31",
    "originated: waiting",
  ],
  [
    "somebody may buy it is too vague to be held to",
    ["2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous"],
    "2021-01-01",
    "originated: no case, vague",
  ],
  [
    "what is told as done and as a fact waits for nothing, and earns nothing",
    [`2020-03-01 Gazette: ${ACME} agreed fact anonymous`, `2020-03-09 Herald: ${ACME} agreed party`],
    "2021-01-01",
    "originated: no case, done",
  ],
  [
    "that it is not so is no claim that can come true",
    [`2020-03-01 Gazette: ${ACME} denied fact anonymous`],
    "2021-01-01",
    "originated: no case, against",
  ],
])("%s", (_, lines, day, expected) => {
  expect(standing(lines, "Gazette", day)).toBe(expected);
});

const CONFIRMED = `2020-03-09 Herald: ${ACME} agreed party`;
const HEARD = `2020-03-01 Gazette: ${ACME} talks rumoured anonymous`;

test("Repeating after confirmation earns nothing", () => {
  const days = fc.integer({ min: 9, max: 28 }).map((day) => String(day).padStart(2, "0"));
  const stages = fc.constantFrom("talks", "agreed", "proposed", "completed");
  const certainties = fc.constantFrom("fact", "reported", "rumoured");
  fc.assert(
    fc.property(days, stages, certainties, (day, stage, certainty) => {
      const late: Line = [`2020-03-${day} Tribune: ${ACME} ${stage} ${certainty} anonymous`, OWN];
      const one = outletIn(contributions([HEARD, CONFIRMED, late]), "Tribune");
      expect(one).toBeDefined();
      expect(typeof one?.case === "string" || one?.case === null).toBe(true);
    }),
  );
});

test("Only who originated a rumour is scored for it: a repeat, a copy or another outlet of the family never is", () => {
  const repeats: readonly Line[] = [
    `2020-03-02 Tribune: ${ACME} talks rumoured anonymous`,
    [`2020-03-02 Tribune: ${ACME} talks rumoured media`, { voice: "the Gazette" }],
    [`2020-03-02 Tribune: ${ACME} talks rumoured anonymous`, { text: "The Gazette reported it first." }],
  ];
  for (const repeat of repeats)
    expect(outletIn(contributions([HEARD, repeat, CONFIRMED]), "Tribune")?.case).toBeNull();
  const family = [`2020-03-01 Evening North: ${ACME} talks reported anonymous`, CONFIRMED];
  const sibling: Line = [`2020-03-02 Evening South: ${ACME} talks reported anonymous`, OWN];
  expect(outletIn(contributions([...family, sibling]), "Evening South")?.case).toBeNull();
});

test("The horizon is fixed at first sight: telling it again moves no outcome", () => {
  const times = fc.integer({ min: 2, max: 9 });
  fc.assert(
    fc.property(times, fc.integer({ min: 1, max: 11 }), (count, months) => {
      const first =
        "2020-01-10 Gazette: acquisition(acquirer=Acme, target=Beta Foods) talks rumoured anonymous";
      const again = Array.from({ length: count }, (_, place): Line => {
        const month = String(1 + ((place * months) % 12)).padStart(2, "0");
        return [
          `2021-${month}-12 Gazette: ${ACME} talks reported anonymous when=2022-01-01..2022-12-31 doc=again-${place}`,
          OWN,
        ];
      });
      const before = outletIn(contributions([first]), "Gazette")?.case;
      expect(outletIn(contributions([first, ...again]), "Gazette")?.case).toEqual(before);
      // Confirmed while the new words still ran, and long after the first had.
      const confirmed = `2022-06-01 Herald: ${ACME} agreed party`;
      expect(standing([first, ...again, confirmed], "Gazette", null)).toContain("originated: late");
    }),
  );
});

test("Editing or deleting a miss does not remove it", () => {
  const url = "https://gazette.example/acme";
  const miss: Line = [`${HEARD} doc=first`, { url }];
  const edited: Line = [
    `2020-03-01 Gazette: ${ACME} denied fact doc=second`,
    { url, modified: "2020-09-20T12:00:00.000Z", text: "Update: this article was corrected." },
  ];
  expect(standing([miss], "Gazette", "2021-01-01")).toBe("originated: expired");
  expect(standing([miss, edited], "Gazette", "2021-01-01")).toBe("originated: expired");
  // Its text is gone from the desk too.
  const gone = told(HEARD);
  const bare = { ...materialOf([gone]), beside: { ...besideOf([]), words: new Map() } };
  expect(
    outletIn(contributionsOf(bare, KNOWN), "gazette")?.case ??
      outletIn(contributionsOf(bare, KNOWN), "Gazette")?.case,
  ).toEqual(outletIn(contributions([HEARD]), "Gazette")?.case);
});

test("Two claims that are complements cannot both earn", () => {
  const against: Line = [`2020-03-02 Gazette: ${ACME} denied fact anonymous`, OWN];
  for (const outcome of [CONFIRMED, `2020-03-09 Herald: ${ACME} ended party`]) {
    for (const lines of [
      [HEARD, against, outcome],
      [`2020-02-01 Gazette: ${ACME} denied fact anonymous`, HEARD, outcome],
    ]) {
      const cases = contributions(lines).filter((one) => one.type === "outlet" && one.name === "Gazette");
      expect(cases).toHaveLength(1);
    }
  }
  // It said first that it is not so, and then that it is: it is held to its first word.
  const turned = [`2020-02-01 Gazette: ${ACME} denied fact anonymous`, HEARD, CONFIRMED];
  expect(standing(turned, "Gazette", null)).toBe("originated: no case, against");
});

/** The record of the Gazette after each of these rumours. */
function recordOf(rumours: readonly (readonly Line[])[], day: string): ReturnType<typeof trackRecord> {
  let tally: Tally | null = null;
  for (const lines of rumours) {
    const one = outletIn(contributions(lines), "Gazette");
    if (one !== undefined) tally = retallied(tally ?? emptyTally(one), [], [one]);
  }
  if (tally === null) throw new Error("The Gazette told of none.");
  return trackRecord(tally, day, 0);
}

test("A hundred vague claims that come true earn less than five specific ones", () => {
  const vague = Array.from({ length: 100 }, (_, place): Line[] => [
    `2020-03-01 Gazette: acquisition(target=Beta${place} Foods) considered rumoured anonymous`,
    `2020-03-09 Herald: acquisition(acquirer=Acme, target=Beta${place} Foods) agreed party`,
  ]);
  const specific = Array.from({ length: 5 }, (_, place): Line[] => [
    `2020-03-01 Gazette: acquisition(acquirer=Acme, target=Gamma${place} Foods) talks rumoured anonymous`,
    `2020-03-09 Herald: acquisition(acquirer=Acme, target=Gamma${place} Foods) agreed party`,
  ]);
  const [loose, firm] = [recordOf(vague, "2021-01-01"), recordOf(specific, "2021-01-01")];
  expect(loose.borneOut.right).toBeLessThan(firm.borneOut.right);
  expect(loose.noCases.vague).toBe(100);
  expect(firm.borneOut).toMatchObject({ right: 5, cases: 5 });
});

test("Nine of nine shows an interval, and under a handful of cases there is no rate", () => {
  const nine = shareOf(9, 9).interval;
  expect(nine?.low).toBeCloseTo(0.701, 3);
  expect(nine?.high).toBe(1);
  expect(shareOf(FEWEST_CASES - 1, FEWEST_CASES - 1).interval).toBeNull();
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (right, wrong) => {
      const { interval } = shareOf(right, right + wrong);
      if (right + wrong < FEWEST_CASES) return interval === null;
      const rate = right / (right + wrong);
      return (
        interval !== null &&
        0 <= interval.low &&
        interval.low <= rate &&
        rate <= interval.high &&
        interval.high <= 1 &&
        interval.high - interval.low > 0
      );
    }),
  );
});

test("A record is the sum of its rumours in whatever order, and what is added can be taken away", () => {
  const rumours: readonly (readonly Line[])[] = [
    [HEARD, CONFIRMED],
    ["2020-03-01 Gazette: merger(party=Delta, party=Epsilon) talks rumoured anonymous"],
    ["2020-03-01 Gazette: acquisition(target=Zeta Mills) considered rumoured anonymous"],
    [
      `2020-03-01 Herald: ${CORVA} talks reported anonymous`,
      [`2020-03-02 Gazette: ${CORVA} talks rumoured media`, { voice: "the Herald" }],
    ],
  ];
  const all = rumours.map((lines) => [outletIn(contributions(lines), "Gazette")].flatMap((one) => one ?? []));
  const empty = emptyTally({ type: "outlet", key: "outlet_gazette.example" });
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (order) => {
      const sum = (places: readonly number[]) =>
        places.reduce((tally, place) => retallied(tally, [], all[place] ?? []), empty);
      expect(sum(order)).toEqual(sum([0, 1, 2, 3]));
      const [last = 0] = order.slice(-1);
      expect(retallied(sum(order), all[last] ?? [], [])).toEqual(sum(order.slice(0, -1)));
    }),
  );
});
