import { expect, test } from "vitest";
import { amountNear } from "./amount-near.ts";

/** The amount nearest to the word "here". */
function check(text: string, expected: string | null): void {
  const start = text.indexOf("here");
  const span = amountNear(text, { start: 0, end: text.length }, { start, end: start + 4 });
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(expected);
}

test.each([
  ["Acme paid $1.2 billion here.", "$1.2 billion"],
  ["Acme paid £30m here.", "£30m"],
  ["here for 12.5 mln dlrs in cash", "12.5 mln dlrs"],
  ["here at $31 a share", "$31 a share"],
  ["here for 25m euros", "25m euros"],
  ["here 12 pct of it", "12 pct"],
  ["sales of $2 billion, then here at 9 per cent", "9 per cent"],
  ["here 300 jobs went", null],
])("%s", check);
