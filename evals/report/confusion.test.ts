import { expect, test } from "vitest";
import type { AnnotatedClaim, AnnotatedDocument } from "../scoring/annotated.ts";
import { confusionOf, confusionTable } from "./confusion.ts";
import { worstDocuments } from "./worst-documents.ts";

function claim(target: string, stage: string, certainty = "fact"): AnnotatedClaim {
  return {
    kind: "acquisition",
    parties: [
      { role: "acquirer", name: "Acme Corp" },
      { role: "target", name: target },
    ],
    stage,
    certainty,
    attribution: { source: "", type: "author" },
  };
}

const GOLD: readonly AnnotatedDocument[] = [
  { id: "one", claims: [claim("Beta", "agreed"), claim("Gamma", "talks")] },
  { id: "two", claims: [claim("Delta", "agreed")] },
  { id: "three", claims: [] },
];
const READ = new Map([
  ["one", [claim("Beta", "agreed"), claim("Gamma", "agreed")]],
  ["two", [claim("Omega", "agreed", "rumoured")]],
]);

function check(field: string, expected: readonly string[]): void {
  const { cells } = confusionOf(field, GOLD, READ);
  expect(cells.map(({ gold, read, count }) => `${gold} read as ${read}: ${count}`)).toEqual(expected);
}

test.each([
  ["stage", ["agreed read as agreed: 2", "talks read as agreed: 1"]],
  ["certainty", ["fact read as fact: 2", "fact read as rumoured: 1"]],
])("%s is counted over the pairs that the scores make", check);

test("the table has a row for each annotated value and a column for each read one", () => {
  expect(
    confusionTable(confusionOf("stage", GOLD, READ))
      .split("\n")
      .slice(2),
  ).toEqual([
    "        agreed  talks",
    "──────  ──────  ─────",
    "agreed       2      ·",
    "talks        1      ·",
  ]);
});

test("a field that claims do not have is refused by name", () => {
  expect(() => confusionOf("colour", GOLD, READ)).toThrow('no field "colour"');
});

test("the documents with most mistakes come first, those without any not at all", () => {
  const read = new Map([...READ, ["two", []]] as const);
  expect(worstDocuments(GOLD, read, 5)).toEqual([
    { id: "two", missed: 1, spurious: 0, misjudged: 0 },
    { id: "one", missed: 0, spurious: 0, misjudged: 1 },
  ]);
});
