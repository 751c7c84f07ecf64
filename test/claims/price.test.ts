import { expect, test } from "vitest";
import { claimsIn } from "./check.ts";

/** The price of the deal that a text is mainly about. */
function check(text: string, expected: string | null): void {
  const main = claimsIn(text).find((claim) => claim.main);
  expect(main?.price?.words ?? null).toBe(expected);
}

const DEAL = "Acme Corp said it agreed to buy Beta Ltd";

test.each([
  [`${DEAL} for about 12.5 mln dlrs in cash and stock.`, "12.5 mln dlrs"],
  [`${DEAL} for 20 dlrs a share, or 120 mln dlrs.`, "120 mln dlrs"],
  [`${DEAL} for 20 dlrs a share.`, null],
  [`${DEAL} in a $1.2bn deal.`, "$1.2bn"],
  [`${DEAL}. The transaction is valued at 300 million euros.`, "300 million euros"],
  [`${DEAL}. The purchase price was 1,100,000 dlrs.`, "1,100,000 dlrs"],
  [`${DEAL}, which had revenues of about 70 mln dlrs.`, null],
  [`${DEAL}, with annual sales of 70 mln dlrs, for four mln stg.`, "four mln stg"],
  [`${DEAL} for undisclosed terms. Beta had 1986 sales of 13 mln dlrs.`, "undisclosed"],
  [`${DEAL}. Terms were not disclosed.`, "not disclosed"],
  [`${DEAL} and assume undisclosed liabilities.`, null],
  [`${DEAL}.`, null],
] as const)("%s", check);

test("a deal told in passing takes no price from sentences about another", () => {
  const claims = claimsIn(`${DEAL}. Gamma Inc bought Delta Inc in May. The purchase price was $90 million.`);
  expect(claims.map(({ price }) => price?.words ?? null)).toEqual(["$90 million", null]);
});
