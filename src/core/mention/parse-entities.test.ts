import { expect, test } from "vitest";
import { parseEntities } from "./parse-entities.ts";

test("a row is read column by column", () => {
  const row =
    "ent_acme\tcompany\tAcme Inc.\t~Acme|Acme Robotics [1990-2004]|Old Acme [-1989]\tACM\tFI\trobot maker\tent_beta";
  expect(parseEntities(`# Origin.\n\n${row}\n`, "entities.tsv")).toEqual([
    {
      id: "ent_acme",
      kind: "company",
      name: "Acme Inc.",
      aliases: [
        { text: "Acme", strength: "weak", from: null, to: null },
        { text: "Acme Robotics", strength: "strong", from: 1990, to: 2004 },
        { text: "Old Acme", strength: "strong", from: null, to: 1989 },
      ],
      tickers: ["ACM"],
      country: "FI",
      descriptions: ["robot maker"],
      owner: "ent_beta",
    },
  ]);
});

test("columns at the end may be left out, and a name may be weak", () => {
  const [entity] = parseEntities("ent_target\tbrand\t~Target", "entities.tsv");
  expect(entity).toMatchObject({ name: "Target", tickers: [], country: null, descriptions: [], owner: null });
  expect(entity?.aliases).toEqual([{ text: "Target", strength: "weak", from: null, to: null }]);
});

test.each(["ent_acme", "ent_acme\tplanet\tAcme", "acme\tcompany\tAcme", "ent_acme\tcompany\t"])(
  "the row %j stops the reading and is named",
  (row) => {
    expect(() => parseEntities(`# Origin.\n${row}`, "entities.tsv")).toThrow("entities.tsv line 2");
  },
);
