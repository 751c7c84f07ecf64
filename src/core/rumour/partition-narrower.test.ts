import { expect, test } from "vitest";
import { partedOf } from "../../../test/filing/parted.ts";

/** What names too few parties. Each case: what it shows, the reports, and which of them (by place, from 1) are one rumour. */
test.each<[string, readonly string[], string]>([
  [
    "an undated purchase from a company is not the old talk of buying it",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered rumoured recalled when=2013-01-01..2013-12-31",
      "undated Herald: acquisition(acquirer=Acme, seller=Beta Foods) agreed",
    ],
    "1 | 2",
  ],
  [
    "a bid without a bidder joins the only bid there is",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous",
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 2",
  ],
  [
    "a bid without a bidder is not the stake that somebody holds",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous",
      "2020-03-05 Gazette: stake(investor=Corva, target=Beta Foods) completed",
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 3 | 2",
  ],
  [
    "a bid without a bidder joins the one in the news rather than what is mentioned in passing",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous",
      "2020-03-05 Gazette: acquisition(acquirer=Corva, target=Beta Foods) considered aside",
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 3 | 2",
  ],
  [
    "a bid without a bidder stays alone when there are two",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous",
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-10 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    ],
    "1 | 2 | 3",
  ],
  [
    "a bid without a bidder does not join one of another year",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered rumoured anonymous",
      "2019-01-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 | 2",
  ],
  [
    "a sale without a buyer joins the purchase of what is sold",
    [
      "2020-03-01 Gazette: divestiture(seller=Dorn Mills, target=Beta Foods) proposed",
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods, seller=Dorn Mills) agreed",
    ],
    "1 2",
  ],
  [
    "a purchase of something from a seller joins the only one there is",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods, seller=Dorn Mills) agreed",
      "2020-03-03 Gazette: acquisition(acquirer=Acme, seller=Dorn Mills) agreed",
      "2020-03-03 Gazette: acquisition(acquirer=Corva, seller=Dorn Mills) agreed",
    ],
    "1 2 | 3",
  ],
  [
    "a purchase of something from a seller does not chain together two",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods, seller=Dorn Mills) agreed",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Corva, seller=Dorn Mills) agreed",
      "2020-03-03 Gazette: acquisition(acquirer=Acme, seller=Dorn Mills) agreed",
    ],
    "1 | 2 | 3",
  ],
  [
    "who buys something from a company is not bidding for all of it",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-03 Gazette: acquisition(acquirer=Acme, seller=Beta Foods) considered",
      "2020-03-03 Gazette: acquisition(acquirer=Corva, seller=Beta Foods) considered",
    ],
    "1 | 2 | 3",
  ],
  [
    "what leaves open what is sold is known again by any form of the seller's name",
    [
      "2020-03-01 Gazette: divestiture(seller=Trans Baltic Lines) considered",
      "2020-03-02 Herald: divestiture(seller=TBL) proposed",
      "2020-03-02 Herald: divestiture(seller=Dorn Mills) proposed",
    ],
    "1 2 | 3",
  ],
  [
    "what names both and leaves open who buys whom is the bid between them, and not a third's for one of them",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Corva, target=Acme) proposed",
      "2020-03-03 Gazette: acquisition(target=Beta Foods, target=Acme) proposed",
      "2020-03-03 Herald: acquisition(target=Acme) considered",
    ],
    "1 3 | 2 4",
  ],
])("%s", (_title, lines, expected) => expect(partedOf(lines)).toBe(expected));
