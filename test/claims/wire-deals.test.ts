import { expect, test } from "vitest";
import { check, claimsIn } from "./check.ts";

// The eighties' wire: shares told twice over, owners and units, companies in angle brackets.
test.each([
  [
    "Acme Corp completed the acquisition of an 80 pct interest in Beta Enterprises.",
    'acquisition(acquirer=Acme Corp, target=Beta Enterprises) completed, fact, amount "80 pct"',
  ],
  [
    "Acme Corp sold one of its Norwegian subsidiaries, <Beta Works AS> (BWA), to Gamma Inc.",
    "acquisition(acquirer=Gamma Inc, target=Beta Works AS, seller=Acme Corp) completed, fact",
  ],
  [
    "Acme Corp completed the disposition of Beta Ltd to Gamma Inc.",
    "acquisition(acquirer=Gamma Inc, target=Beta Ltd, seller=Acme Corp) completed, fact",
  ],
  [
    "Acme Corp shareholders approved a merger into <Beta PLC>.",
    "merger(party=Acme Corp, party=Beta PLC) agreed, fact",
  ],
  [
    "Acme Corp bought about 900,000 shares, or about 33 pct, of Beta Ltd.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact, amount "33 pct"',
  ],
  [
    "Acme Corp bought 900,000 shares, or 12 pct of Beta Ltd's outstanding stock.",
    'stake(investor=Acme Corp, target=Beta Ltd) completed, fact, amount "12 pct"',
  ],
  ["Acme Corp sold its entire Beta Ltd stake.", "stake(investor=Acme Corp, target=Beta Ltd) completed, fact"],
  [
    "Acme Corp was unable to complete negotiations to buy Beta Ltd.",
    "acquisition(acquirer=Acme Corp, target=Beta Ltd) ended, fact",
  ],
])("%s", check);

test("the headline's owner is the seller that the body names, and no target of its own", () => {
  const claims = claimsIn(
    "ACME TO BUY GAMMA UNIT\n\nAcme Corp said it agreed to buy Beta Ltd from Gamma Inc for 12.5 mln dlrs.",
  );
  expect(claims.map(({ parties }) => parties.map(({ role, name }) => `${role} ${name}`))).toEqual([
    ["acquirer Acme Corp", "target Beta Ltd", "seller Gamma Inc"],
  ]);
});

/** The words for what changes hands, where no target is named. */
function checkObject(text: string, expected: readonly (string | null)[]): void {
  expect(claimsIn(text).map(({ object }) => object?.words ?? null)).toEqual(expected);
}

test.each<[string, readonly (string | null)[]]>([
  ["Acme Corp agreed to sell its coffee roasting plant to Gamma Inc.", ["coffee roasting plant"]],
  ["Acme Corp agreed to buy a paper mill in Oslo from Gamma Inc.", ["paper mill"]],
  [
    "Acme Corp completed the sale of assets of its retail store division to Gamma Inc.",
    ["retail store division"],
  ],
  ["Acme Corp bought a food and drink business from Gamma Inc.", ["food and drink business"]],
  ["Acme Corp bought certain assets from Gamma Inc.", [null]],
  ["Acme Corp bought Beta Ltd from Gamma Inc.", [null]],
])("%s", checkObject);
