import { expect, test } from "vitest";
import { type FiledRumour, type GoldRumour, scoreJoins } from "./score-joins.ts";

const ACME = { role: "acquirer", name: "Tessaline" };
const BETA = { role: "target", name: "Ovrendal" };
const GAMMA = { role: "target", name: "Karsk" };

const GOLD: readonly GoldRumour[] = [
  {
    id: "one",
    parties: [ACME, BETA],
    documents: ["a", "b"],
    stage: "agreed",
    state: "confirmed",
    origin: "a",
  },
  { id: "two", parties: [ACME, GAMMA], documents: ["c", "d"], stage: "talks", state: "heard", origin: null },
];
const asFiled = (rumour: GoldRumour): FiledRumour => rumour;

test("the gold against itself is perfect", () => {
  expect(scoreJoins(GOLD, GOLD.map(asFiled))).toMatchObject({
    join_f1: 1,
    false_merges: 0,
    fragments: 1,
    stage: 1,
    state: 1,
    origin: 1,
  });
});

test("one rumour a document loses recall and counts as fragments", () => {
  const apart = GOLD.flatMap((rumour) => rumour.documents.map((id) => ({ ...rumour, documents: [id] })));
  expect(scoreJoins(GOLD, apart)).toMatchObject({ join_p: 1, join_r: 0.5, fragments: 2, false_merges: 0 });
});

test("all in one rumour is a false merge", () => {
  const parties = [ACME, BETA, GAMMA];
  const all = { parties, documents: ["a", "b", "c", "d"], stage: "agreed", state: "heard", origin: "a" };
  expect(scoreJoins(GOLD, [all])).toMatchObject({ join_p: 0.5, join_r: 1, false_merges: 1 });
});

test("a rumour of other parties is not the rumour", () => {
  const other = {
    parties: [BETA, GAMMA],
    documents: ["a", "b"],
    stage: "agreed",
    state: "heard",
    origin: "a",
  };
  expect(scoreJoins(GOLD, [other])).toMatchObject({ found: 0, join_f1: 0 });
});
