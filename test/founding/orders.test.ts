import { beforeAll, expect, test } from "vitest";
import { seeded } from "../../evals/seeded.ts";
import { partition } from "../../src/core/rumour/partition.ts";
import { enter, file, type Rumours, together } from "../filing/filing-desk.ts";
import { type FoundingCase, readFoundingCase } from "./founding-desk.ts";
import { shuffled } from "./subsets.ts";

const ORDERS = 200;

let founding: FoundingCase;

beforeAll(async () => {
  founding = await readFoundingCase();
});

test("filed in 200 random orders, the reports of the case stand together as their set says", () => {
  const expected = partition(founding.pages.flatMap((page) => page.reports))
    .map(({ reports }) => reports.map(({ id }) => id))
    .map((ids) => ids.sort().join(" "))
    .sort();
  const next = seeded(2017);
  for (let order = 0; order < ORDERS; order += 1) {
    const rumours: Rumours = new Map();
    for (const { reports } of shuffled(founding.pages, next)) enter(rumours, file(reports, rumours));
    expect(together(rumours)).toEqual(expected);
  }
}, 300_000);
