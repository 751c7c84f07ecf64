import { expect, test } from "vitest";
import { readText } from "./read-text.ts";

const ONE = "Acme is in talks to buy Beta for cash, two people said.";
const TWO = "Beta, which makes anvils, has not answered to questions.";

/** The title, " / ", and the paragraphs. */
function check(text: string, expected: string): void {
  const { title, paragraphs } = readText(text, "inside", "month-first");
  expect([title ?? "", ...paragraphs.map((paragraph) => paragraph.text)].join(" / ")).toBe(expected);
}

test.each([
  [`Acme bids for Beta\n\n${ONE}`, `Acme bids for Beta / ${ONE}`],
  [`Is Acme buying Beta?\n\n${ONE}`, `Is Acme buying Beta? / ${ONE}`],
  [`阿克米将收购贝塔\n\n${ONE}`, `阿克米将收购贝塔 / ${ONE}`],
  [`Acme bids for Beta\n\nBy Ana Roe\n\n${ONE}`, `Acme bids for Beta / ${ONE}`],
  [`${ONE}\n\n${TWO}`, ` / ${ONE} / ${TWO}`],
  [`July 5, 2017\n\n${ONE}`, ` / ${ONE}`],
  [`LONDON (Reuters) - Acme is in talks\n\n${ONE}`, ` / LONDON (Reuters) - Acme is in talks / ${ONE}`],
  [`acme bids for beta\n\n${ONE}`, ` / acme bids for beta / ${ONE}`],
  ["Acme bids for Beta", " / Acme bids for Beta"],
  ["", ""],
])("%j", check);

test("a comment form and the notice of a spam filter are left out, a via line is kept", () => {
  check(
    `${ONE}\n\n${TWO}\n\n[Via (Chinese)]\n\n\nPlease enter your comment!\nPlease enter your name here\n\nThis site uses Akismet to reduce spam. Learn how your comment data is processed.`,
    ` / ${ONE} / ${TWO} / [Via (Chinese)]`,
  );
});

test.each([
  [`${ONE} REUTER`, ONE],
  [`${ONE}\n\nREUTER`, ONE],
  [`${ONE} Reuter &#3;`, ONE],
  ["Two people told Reuters.", "Two people told Reuters."],
  ["Acme spoke to Reuter", "Acme spoke to Reuter"],
])("a wire signs off: %j", (text, expected) => {
  const { paragraphs } = readText(text, "beside", "month-first");
  expect(paragraphs.map((paragraph) => paragraph.text).join(" / ")).toBe(expected);
});

test("byline, outlet and date stand between title and text", () => {
  const draft = readText(
    `Acme bids for Beta\n\nBy Ana Roe\nHarbour Times\nJuly 5, 2017 10:20 GMT\n\n${ONE}`,
    "inside",
    "month-first",
  );
  expect(draft.authors).toEqual(["By Ana Roe"]);
  expect(draft.outletNames).toEqual(["Harbour Times"]);
  expect(draft.published.map((date) => `${date.at} ${date.basis}`)).toEqual([
    "2017-07-05T10:20:00.000Z text",
  ]);
  expect(draft.paragraphs.map((paragraph) => paragraph.text)).toEqual([ONE]);
});
