import { test } from "vitest";
import { check } from "./check.ts";

// Bids as they go on: raised, answered, overtaken, cleared, lapsed.
test.each([
  [
    "Acme Corp offered 34 dlrs a share for Beta Inc.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "34 dlrs a share"',
  ],
  [
    "Acme Corp is to offer 40 dlrs a share for each of Beta Inc's 9.2 mln shares.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "40 dlrs a share"',
  ],
  [
    "Beta Inc gets bid from Acme Corp for 50 dlrs a share.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "50 dlrs a share"',
  ],
  [
    "Acme Corp raises Beta Inc bid to 150 dlrs a share.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "150 dlrs a share"',
  ],
  [
    "Acme Corp sets a deadline in its Beta Inc bid.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Beta Inc said its board rejected the Acme Corp tender.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) ended, fact on the word of party "Beta Inc"',
  ],
  [
    "Gamma Inc's offer was topped by a 40 dlr a share bid for Beta Inc from Acme Corp.",
    'acquisition(acquirer=Gamma Inc, target=Beta Inc) proposed, fact, amount "40 dlr a share"\nacquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "40 dlr a share"',
  ],
  [
    "Acme Corp made a 2.20 dlr a share bid for the 70 pct it does not already hold in Beta Inc.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "70 pct"',
  ],
  [
    "Acme Corp told the Securities and Exchange Commission it has bought 12 pct of Beta Inc.",
    'stake(investor=Acme Corp, target=Beta Inc) completed, fact on the word of party "Acme Corp", amount "12 pct"',
  ],
  ["Acme Corp, Beta Inc to merge.", "merger(party=Acme Corp, party=Beta Inc) proposed, fact"],
  [
    "Regulators dismissed an application by Acme Corp for approval to take control of Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Moody's said it may cut the ratings of Beta Inc because of the company's agreement to be acquired by Acme Corp.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) agreed, reported on the word of analyst "Moody\'s"',
  ],
  [
    "Acme Corp confirmed its ownership of 15 pct of Beta Inc.",
    'stake(investor=Acme Corp, target=Beta Inc) completed, fact on the word of party "Acme Corp", amount "15 pct"',
  ],
  // how far
  [
    "Beta Inc agreed in late February to a 35 dlr-a-share, 265 mln dlr offer from Acme Corp.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) agreed, fact, when "in late February" (2017-02-19..2017-02-28), amount "265 mln dlr"',
  ],
  [
    "Acme Corp needs loans to complete its takeover of Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) agreed, fact",
  ],
  [
    "Acme Corp's tender offer for Beta Inc expired.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) ended, fact",
  ],
  [
    "The waiting period on Acme Corp's tender offer for Beta Inc expired.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Acme Corp declared unconditional its takeover bid for Beta Inc.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) agreed, fact on the word of party "Acme Corp"',
  ],
  [
    "Gamma Inc is reviewing the debt of Beta Inc following Acme Corp's bid for Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Beta Inc said it considered the offer by Acme Corp to be inadequate.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact on the word of party "Beta Inc"',
  ],
  [
    "The White House is considering blocking the sale of Beta Inc to Acme Corp.",
    "legal(authority=White House, defendant=Beta Inc, defendant=Acme Corp) considered, fact\nacquisition(acquirer=Acme Corp, target=Beta Inc) considered, fact",
  ],
  [
    "Beta Inc has not accepted an offer from Acme Corp.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Beta Inc has not yet reached a definitive agreement to buy Acme Corp.",
    "acquisition(acquirer=Beta Inc, target=Acme Corp) talks, fact",
  ],
  [
    "Acme Corp officials could not be reached for comment on its bid for Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
  [
    "Acme Corp said rumors the company is interested in acquiring Beta Inc are not correct.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) denied, fact on the word of party "Acme Corp"',
  ],
  [
    "Gamma Inc was hit by Acme Corp's recent offer for Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact",
  ],
])("%s", check);

// Bids of which a sentence names only the bidder, and bids read the wrong way round.
test.each([
  [
    "Beta Inc rose on a 40 dlr a share takeover offer from Acme Corp. Beta Inc had no comment.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "40 dlr a share"',
  ],
  [
    "Gamma Corp offered 34 dlrs a share for Beta Inc, prompting a rival bid from Acme Corp.",
    'acquisition(acquirer=Gamma Corp, target=Beta Inc) proposed, fact, amount "34 dlrs a share"\nacquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "34 dlrs a share"',
  ],
  [
    "Acme Corp made a bid for Beta Inc on Monday. Beta Inc's board will meet. Acme Corp extended its offer.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, when "on Monday" (2017-06-12)',
  ],
  ["Acme Corp received an offer. Gamma Corp declined to comment on the offer.", ""],
])("%s", check);

// Who is meant where grammar puts the bidder or what is bought out of the way.
test.each([
  [
    "The minister opposed the sale of Gamma Ltd <GAM> unit <Beta Inc> to Acme Corp.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) agreed, fact",
  ],
  [
    "Gamma Ltd ended an agreement for Acme Corp to buy Beta Inc.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) ended, fact",
  ],
  [
    "Acme Corp topped a 35 dlr a share offer for Beta Inc.",
    'acquisition(acquirer=Acme Corp, target=Beta Inc) proposed, fact, amount "35 dlr a share"',
  ],
  [
    "Beta Inc's board decided not to accept an offer from Acme Corp.",
    "acquisition(acquirer=Acme Corp, target=Beta Inc) ended, fact",
  ],
])("%s", check);
