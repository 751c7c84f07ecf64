import { expect, test } from "vitest";
import { readSentences } from "../../../core/claim/extract.ts";
import { read } from "../../../index.ts";
import { SIGNS } from "../terminal/style.ts";
import { printDropped } from "./print-dropped.ts";

function check(text: string, expected: readonly string[]): void {
  const { document, mentions, claims } = read({ text, language: "en" });
  const readings = readSentences(document, mentions);
  expect(printDropped(document, readings, claims, { columns: 200, style: SIGNS })).toEqual(expected);
}

test.each([
  ["It rained in Lisbon.", []],
  ["Acme Corp agreed to buy Beta Ltd.", []],
  ["If Acme Corp bought Beta Ltd, prices would rise.", ['1  “bought”, acquisition "buy": only supposed']],
  ["Analysts expect a sale of the unit.", ['1  “sale”, acquisition "sold to": a needed party is not named']],
])("%s", check);
