import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "./paragraphs.ts";

test.each<[string, string, readonly string[]]>([
  ["blank lines", "One.\n\nTwo.\n \nThree.", ["One.", "Two.", "Three."]],
  ["line breaks of other systems", "One.\r\n\r\nTwo.\r\rThree.", ["One.", "Two.", "Three."]],
  [
    "one paragraph a line",
    "Acme said it would buy Beta.\nBeta said no.",
    ["Acme said it would buy Beta.", "Beta said no."],
  ],
  [
    "wrapped lines",
    "Acme Corp said on Monday that it had agreed to buy the rest of\nBeta Inc for 40 dlrs a share in cash, and that the boards of\nboth had approved.\n\nBeta makes anvils.",
    [
      "Acme Corp said on Monday that it had agreed to buy the rest of Beta Inc for 40 dlrs a share in cash, and that the boards of both had approved.",
      "Beta makes anvils.",
    ],
  ],
  [
    "wrapped lines with indents",
    "    Acme Corp said on Monday that it had agreed to buy the rest of\nBeta Inc for 40 dlrs a share in cash.\n    The boards of both companies have approved of the purchase, it\nsaid.",
    [
      "Acme Corp said on Monday that it had agreed to buy the rest of Beta Inc for 40 dlrs a share in cash.",
      "The boards of both companies have approved of the purchase, it said.",
    ],
  ],
  [
    "a form at the end of a page",
    "Send us your words!\nGive us your name here",
    ["Send us your words!", "Give us your name here"],
  ],
  ["spaces", "  Acme \t bought\u00a0Beta.  ", ["Acme bought Beta."]],
  ["nothing", " \n\n ", []],
])("%s", (_, text, expected) => expect(paragraphsOf(text)).toEqual(expected));

test("nothing but white space is changed", () => {
  const squash = (text: string): string => text.replaceAll(/\s+/gu, "");
  const piece = fc.constantFrom(
    "Acme ",
    "bought Beta.",
    "\n",
    "\n\n",
    "    ",
    "a line of more than forty-five characters, it said",
    "\r\n",
    "，",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join("");
      expect(squash(paragraphsOf(text).join(""))).toBe(squash(text));
    }),
  );
});
