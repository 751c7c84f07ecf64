import { expect, test } from "vitest";
import { sumsIn } from "./find-sums.ts";

function check(text: string, expected: readonly string[]): void {
  const sums = sumsIn(text, { start: 0, end: text.length });
  expect(sums.map(({ start, end, measure }) => `${measure} ${text.slice(start, end)}`)).toEqual(expected);
}

test.each<[string, readonly string[]]>([
  ["for $1.2bn in cash", ["total $1.2bn"]],
  ["for 1.2 billion dollars.", ["total 1.2 billion dollars"]],
  ["about 12.5 mln dlrs, it said", ["total 12.5 mln dlrs"]],
  ["PAYS 12.5 MLN DLRS", ["total 12.5 MLN DLRS"]],
  ["raised EUR 300 million", ["total EUR 300 million"]],
  ["a £4.5m deal and a 12.5 mln dlr one", ["total £4.5m", "total 12.5 mln dlr"]],
  [
    "a A$2 billion, 1.5 billion-dollar or US$3-million bid",
    ["total A$2 billion", "total 1.5 billion-dollar", "total US$3-million"],
  ],
  ["one billion stg and 37 mln Canadian dlrs", ["total one billion stg", "total 37 mln Canadian dlrs"]],
  [
    "28 mln U.S. dlrs or 1.2 billion Belgian francs",
    ["total 28 mln U.S. dlrs", "total 1.2 billion Belgian francs"],
  ],
  ["5,700,000 dlrs", ["total 5,700,000 dlrs"]],
  ["20 dlrs a share or 120 mln dlrs", ["each 20 dlrs a share", "total 120 mln dlrs"]],
  ["$31 per share, 48 dlrs cash", ["each $31 per share", "each 48 dlrs"]],
  ["51 percent, 9.5% and 12 pct", ["share 51 percent", "share 9.5%", "share 12 pct"]],
  ["19-1/2 dlrs a share", ["each 19-1/2 dlrs a share"]],
  ["a 2,100 franc bid", ["each 2,100 franc"]],
  ["300 jobs in 1987 on 12 May", []],
])("%s", check);

test("digits that are run together without end are no sum, and take no time by their square", () => {
  const text = `${"1,".repeat(20_000)}x and $5 million`;
  check(text, ["total $5 million"]);
  check(`${"1,".repeat(60)}1 pct`, [`share ${"1,".repeat(15)}1 pct`]);
});
