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
  ["ship", "ship, ships, shipping, shipped"],
  ["refer", "refer, refers, referring, referred"],
  ["offer", "offer, offers, offering, offered"],
  ["seek", "seek, seeks, seeking, sought"],
  ["trim", "trim, trims, trimming, trimmed"],
  ["tap", "tap, taps, tapping, tapped"],
  ["tie up", "tie up, ties up, tying up, tied up"],
  ["choose", "choose, chooses, choosing, chose, chosen"],
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
