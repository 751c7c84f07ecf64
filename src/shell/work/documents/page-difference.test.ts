import { expect, test } from "vitest";
import { textDifference } from "./page-difference.ts";

const LONG =
  "Nothing of this was changed from one version of the page to the next, and so most of it is left out. ".repeat(
    3,
  );

function check(before: string, after: string, language = "en"): readonly string[] {
  return textDifference(before, after, language).changes.map(({ parts }) =>
    parts
      .map(({ type, text }) => (type === "removed" ? `[-${text}-]` : type === "added" ? `[+${text}+]` : text))
      .join(""),
  );
}

test.each<[string, string, string, readonly string[]]>([
  ["a word", "Acme will buy Beta.", "Acme may buy Beta.", ["Acme [-will-][+may+] buy Beta."]],
  [
    "a sentence behind the rest",
    "Acme buys Beta.",
    "Acme buys Beta. It is denied.",
    ["Acme buys Beta.[+ It is denied.+]"],
  ],
  ["nothing", "Acme buys Beta.", "Acme buys Beta.", []],
  ["only white space", "Acme buys Beta.", "Acme  buys Beta.", []],
])("%s", (_what, before, after, expected) => {
  expect(check(before, after)).toEqual(expected);
});

test("places far from each other are told apart, with a few words around each", () => {
  const changes = check(`Acme will. ${LONG} Beta will.`, `Acme may. ${LONG} Beta may.`);
  expect(changes.length).toBe(2);
  for (const change of changes) expect(change.length).toBeLessThan(120);
});

test("Chinese is told word by word, though it writes no spaces", () => {
  expect(check("小米收购诺基亚。", "小米否认收购诺基亚。", "zh")).toEqual(["小米[+否认+]收购诺基亚。"]);
});

test("where words were erased, the other version does not tell what they were", () => {
  const changes = check("The chief is ██████ ████, it says.", "The chief is Secret Name, it says.");
  expect(changes.join("")).not.toContain("Secret");
  expect(changes.join("")).toContain("[erased]");
});

test("two texts that have little in common are not compared word by word", () => {
  const words = (seed: number) =>
    Array.from({ length: 2_000 }, (_, at) => `w${(at * seed) % 7919}`).join(" ");
  expect(textDifference(words(3), words(5), "en")).toEqual({ extent: "too much", changes: [], more: 0 });
});
