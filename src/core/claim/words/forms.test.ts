import { expect, test } from "vitest";
import { nounForms, verbForms } from "./forms.ts";

function check(phrase: string, expected: string): void {
  expect(
    verbForms(phrase)
      .map(([words]) => words)
      .join(", "),
  ).toBe(expected);
}

test.each([
  ["buy", "buy, buys, buying, bought"],
  ["take over", "take over, takes over, taking over, took over, taken over"],
  ["acquire", "acquire, acquires, acquiring, acquired"],
  ["scrap", "scrap, scraps, scrapping, scrapped"],
  ["deny", "deny, denies, denying, denied"],
  ["merge with", "merge with, merges with, merging with, merged with"],
  ["have", "have, has, having, had"],
])("%s", check);

test.each([
  ["joint venture", "joint venture, joint ventures"],
  ["inquiry", "inquiry, inquiries"],
  ["launch", "launch, launches"],
])("%s", (phrase, expected) => {
  expect(nounForms(phrase).join(", ")).toBe(expected);
});
