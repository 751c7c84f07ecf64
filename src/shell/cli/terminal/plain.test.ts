import { expect, test } from "vitest";
import { onOneLine, paragraphsOf } from "./plain.ts";

test.each([
  ["a title that moves the cursor", "Acme\u001b[2J buys", "Acme[2J buys"],
  ["a title that sets the window's title", "\u001b]0;owned\u0007Acme", "]0;ownedAcme"],
  ["eight-bit control characters", "Acme\u009b31m", "Acme31m"],
  ["text that turns the direction of writing", "Acme \u202eateB\u202c", "Acme ateB"],
  ["line feeds and tabs", "Acme\r\n\tbuys\u00a0Beta", "Acme buys Beta"],
  ["text that is written from right to left by nature", "שלום", "שלום"],
])("%s is made harmless", (_, text, expected) => {
  expect(onOneLine(text)).toBe(expected);
});

test("a text falls into its paragraphs", () => {
  expect(paragraphsOf("One.\nTwo,\r\n\n  three.\n\n")).toEqual(["One.", "Two,", "three."]);
});
