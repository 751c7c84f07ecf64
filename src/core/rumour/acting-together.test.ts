import { expect, test } from "vitest";
import { told } from "../../../test/filing/told.ts";
import { besideEachOther } from "./acting-together.ts";

/** Each case: what it shows, the claims of one document, and the buyers that each of them has in the end. */
test.each<[string, readonly string[], readonly string[]]>([
  [
    "a bidder and the company it buys through stand side by side",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Corva Partners, target=Beta Foods) agreed",
      "2020-03-01 Gazette: acquisition(acquirer=CV Acquisition Corp, target=Beta Foods Inc) agreed",
    ],
    ["Corva Partners + CV Acquisition Corp", "CV Acquisition Corp + Corva Partners"],
  ],
  [
    "a company that only bids may have been set up against the other bidder",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Corva Partners, target=Beta Foods) agreed",
      "2020-03-01 Gazette: acquisition(acquirer=CV Acquisition Corp, target=Beta Foods) proposed",
    ],
    ["Corva Partners", "CV Acquisition Corp"],
  ],
  [
    "two who were told to have agreed stay two when neither exists only to buy",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Corva Partners, target=Beta Foods) agreed",
      "2020-03-01 Gazette: acquisition(acquirer=Dorn Mills, target=Beta Foods) agreed",
    ],
    ["Corva Partners", "Dorn Mills"],
  ],
  [
    "for whom it buys cannot be told when there are two",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Corva Partners, target=Beta Foods) agreed",
      "2020-03-01 Gazette: acquisition(acquirer=Dorn Mills, target=Beta Foods) agreed",
      "2020-03-01 Gazette: acquisition(acquirer=CV Acquisition Corp, target=Beta Foods) agreed",
    ],
    ["Corva Partners", "Dorn Mills", "CV Acquisition Corp"],
  ],
])("%s", (_title, lines, expected) => {
  const claims = lines.flatMap((line) => told(line).claims);
  const buyers = besideEachOther(claims).map(({ parties }) =>
    parties
      .filter(({ role }) => role === "acquirer")
      .map(({ name }) => name)
      .join(" + "),
  );
  expect(buyers).toEqual(expected);
});
