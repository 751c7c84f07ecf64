import { expect, test } from "vitest";
import { markedLine } from "../print/marked-sentence.ts";
import { wrapMarked } from "./marked.ts";
import { CODES, SIGNS } from "./style.ts";

const ON = "\u001b[1;4m";
const OFF = "\u001b[22;24m";

test.each([
  [
    "signs around the words",
    SIGNS,
    "so Acme buys Beta, it",
    "Acme buys Beta",
    40,
    ["so «Acme buys Beta», it"],
  ],
  [
    "signs once, though the words go over lines",
    SIGNS,
    "so Acme buys Beta",
    "Acme buys",
    10,
    ["so «Acme", "buys» Beta"],
  ],
  ["brackets where the text has such signs", SIGNS, "« so » Acme", "Acme", 40, ["« so » [[Acme]]"]],
  ["codes on every line", CODES, "so Acme buys", "Acme buys", 7, [`so ${ON}Acme${OFF}`, `${ON}buys${OFF}`]],
  ["no white space within codes", CODES, "so\n Acme", "Acme", 40, [`so ${ON}Acme${OFF}`]],
  ["codes of the page left out", SIGNS, "so \u001b[2JAcme", "\u001b[2JAcme", 40, ["so «[2JAcme»"]],
])("%s", (_, style, text, words, columns, expected) => {
  const start = text.indexOf(words);
  const marked = markedLine(text, { start: 0, end: text.length }, [{ start, end: start + words.length }]);
  expect(wrapMarked(marked, columns, style)).toEqual(expected);
});
