import { expect, test } from "vitest";
import { figuresIn } from "./figures.ts";

test.each([
  ["$4.25 billion", "4250000000"],
  ["4,25 Milliarden Dollar", "4250000000"],
  ["4,25 miliardi di dollari", "4250000000"],
  ["4,25 mil milhões de dólares", "4250000000"],
  ["4,25 bilhões de dólares", "4250000000"],
  ["4,25 miliar dolar AS", "4250000000"],
  ["4,25 млрд. долара", "4250000000"],
  ["共42.5亿美元", "4250000000"],
  ["380 million euros", "380000000"],
  ["3,8亿欧元", "380000000"],
  ["18,430 people", "18430"],
  ["18.430 Beschäftigte", "18430"],
  ["18 430 служители", "18430"],
  ["31 percent", "31%"],
  ["31 Prozent", "31%"],
  ["31%的股份", "31%"],
  ["1,948 people", "1948"],
  ["1.948 dipendenti", "1948"],
  ["in 2017", ""],
  ["two of 12 sites", ""],
])("the figure of %s is %s", (text, expected) => {
  expect([...figuresIn(text).keys()].join(" ")).toBe(expected);
});
