import { beforeAll, expect, test } from "vitest";
import { seeded } from "../../evals/seeded.ts";
import { dayOfDate } from "../../src/core/base/day.ts";
import type { Report } from "../../src/core/rumour/rumour.ts";
import { endStateOf, inShort } from "./end-state.ts";
import { type CasePage, documentsOf, type FoundingCase, readFoundingCase } from "./founding-desk.ts";
import { type Expected, expectedFor } from "./oracle.ts";
import { shuffled, withoutEach } from "./subsets.ts";

// All 65,780 ways to leave five documents out are run by all-subsets.ts; here are 2,000 of them, drawn by seed, each in an
// order of its own.

const SEEDS = Array.from({ length: 20 }, (_, seed) => seed);
const PER_SEED = 100;
const LEFT_OUT = 5;

let founding: FoundingCase;
let documents: ReadonlyMap<string, readonly CasePage[]>;

beforeAll(async () => {
  founding = await readFoundingCase();
  documents = documentsOf(founding);
});

function reportsOf(kept: ReadonlySet<string>): readonly Report[] {
  return [...documents].flatMap(([name, pages]) =>
    kept.has(name) ? pages.flatMap(({ reports }) => reports) : [],
  );
}

function reached(reports: readonly Report[]): Expected {
  const { C1, C2, C3, C4 } = endStateOf(reports, founding, dayOfDate("2018-01-01"));
  return { C1: inShort(C1), C2: inShort(C2), C3: inShort(C3), C4: inShort(C4) };
}

test("there are 65,780 ways to leave five of the twenty-six documents out", () => {
  let ways = 0;
  for (const kept of withoutEach([...documents.keys()], LEFT_OUT)) ways += kept.length === 21 ? 1 : 0;
  expect(ways).toBe(65_780);
});

test.each(SEEDS)(
  "with any five documents left out the end state is as the rules give (seed %i)",
  (seed) => {
    const next = seeded(seed);
    for (let draw = 0; draw < PER_SEED; draw += 1) {
      const kept = new Set(shuffled([...documents.keys()], next).slice(LEFT_OUT));
      const missing = [...documents.keys()].filter((name) => !kept.has(name)).join(" ");
      expect({ missing, ...reached(shuffled(reportsOf(kept), next)) }).toEqual({
        missing,
        ...expectedFor(kept),
      });
    }
  },
  300_000,
);

test.each([
  ["D2, which names HMD: what was announced is then all that was told", ["D02"]],
  ["the pages that call the chip fake: nobody disputes it", ["D05", "D16"]],
  ["all that was told of the purchase of 2013: there is no such rumour", ["D01", "D02"]],
  ["every page of the party error", ["D02", "D22"]],
])("with the pages left out that matter most, %s", (_, missing) => {
  const kept = new Set([...documents.keys()].filter((name) => !missing.includes(name)));
  expect(reached(reportsOf(kept))).toEqual(expectedFor(kept));
});
