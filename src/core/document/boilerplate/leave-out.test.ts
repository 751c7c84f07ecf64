import { expect, test } from "vitest";
import { leaveOut, type Passage } from "./leave-out.ts";

const PROSE_FROM = 40;

/** "# " marks a heading, "> " a link. Shows the passages that are kept. */
function check(lines: readonly string[], expected: readonly string[]): void {
  const passages = lines.map((line): Passage => {
    const text = line.replace(/^[#>] /, "");
    const isProse = text === line && text.length >= PROSE_FROM;
    return {
      text,
      linkShare: line.startsWith("> ") ? 1 : 0,
      prose: isProse ? text.length : 0,
      heading: line.startsWith("# "),
    };
  });
  const reasons = leaveOut(passages);
  expect(lines.filter((_, index) => reasons[index] === null)).toEqual(expected);
}

const ONE = "Acme is in talks to buy Beta for cash, two people said.";
const TWO = "Beta, which makes anvils, has not answered to questions.";
const COMMENT = "I have used their anvils for years and they are the best there are.";

test("everything from the comment form on is left out", () => {
  check([ONE, TWO, "Leave a Reply", COMMENT, COMMENT, COMMENT], [ONE, TWO]);
});

test("what stands behind a press release is left out", () => {
  check([ONE, TWO, "###", COMMENT], [ONE, TWO]);
  check([ONE, TWO, "-ENDS-", "# About Acme", COMMENT], [ONE, TWO]);
  check([ONE, TWO, "# Media contact", "Press office, 12 Dock Street"], [ONE, TWO]);
  check([ONE, "# About Acme", COMMENT, TWO], [ONE, "# About Acme", COMMENT, TWO]);
  check(["Press office, 12 Dock Street", ONE, TWO], ["Press office, 12 Dock Street", ONE, TWO]);
});

test("a last line that is a link is left out", () => {
  check([ONE, "> Get the news by mail"], [ONE]);
  check([ONE, "> Acme confirmed it on Monday."], [ONE, "> Acme confirmed it on Monday."]);
});

test("a link to the comments above the article does not end it", () => {
  check(["12 Comments", ONE, TWO, "Leave a Reply", COMMENT], [ONE, TWO]);
});

test("the headlines under a teaser go with it, and the article goes on after them", () => {
  check([ONE, "Related", "> Acme’s long road to Beta", "Who is Beta?", TWO], [ONE, TWO]);
  check([ONE, "SEE ALSO: Acme’s long road", TWO], [ONE, TWO]);
});

test("a line that credits another outlet is kept among what is left out", () => {
  check(
    [ONE, "Via Bay Gazette", "Follow us on Facebook", "Source: Ana's Log", "Leave a Reply"],
    [ONE, "Via Bay Gazette", "Source: Ana's Log"],
  );
});

test("lines between headline and article are left out, what comes later is not", () => {
  check(
    ["Harbour Times", "July 5, 2017", "By Ana Roe", ONE, "July 4, 2017", TWO],
    [ONE, "July 4, 2017", TWO],
  );
  check(["Short first line", ONE], ["Short first line", ONE]);
});

test("a heading over nothing is left out", () => {
  check([ONE, "# The price", TWO, "# Related", "> Acme’s long road"], [ONE, "# The price", TWO]);
  check(["# Deals", "# Acme and Beta", ONE], ["# Deals", "# Acme and Beta", ONE]);
  check([ONE, "# The end"], [ONE]);
});

test("nothing is nothing", () => check([], []));
