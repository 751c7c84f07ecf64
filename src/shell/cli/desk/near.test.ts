import { expect, test } from "vitest";
import { nearest } from "./near.ts";

const NAMES = ["rumour_3fa2c1de55aa0011", "rumour_3fb2c1de55aa0011", "reuters-362", "reuters-1362", "a-blog"];

test.each([
  ["a letter that is wrong", "rumour_3fa2c1df", ["rumour_3fa2c1de55aa0011", "rumour_3fb2c1de55aa0011"]],
  ["a letter too many", "reuters-3662", ["reuters-362", "reuters-1362"]],
  ["two letters that changed places", "ruetesr-362", ["reuters-362"]],
  ["capitals", "REUTERS-362", ["reuters-362", "reuters-1362"]],
  ["too little to be like anything", "re", []],
  ["nothing like it", "zzzzzz", []],
])("%s", (_, wanted, expected) => {
  expect(nearest(wanted, NAMES)).toEqual(expected);
});
