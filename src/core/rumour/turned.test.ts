import { expect, test } from "vitest";
import { partedOf } from "../../../test/filing/parted.ts";

/** Who buys whom. Each case: what it shows, the reports, and which of them (by place, from 1) are one rumour. */
test.each<[string, readonly string[], string]>([
  [
    "the buyer and the bought cannot change places",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Beta Foods, target=Acme) proposed",
    ],
    "1 | 2",
  ],
  [
    "what one document tells the wrong way round is outvoted",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-03 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed",
      "2020-03-03 Gazette: acquisition(acquirer=Beta Foods, target=Acme) ended",
    ],
    "1 2 3 4",
  ],
  [
    "a bid for one's bidder that many tell of is another rumour",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-03 Tribune: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-04 Gazette: acquisition(acquirer=Beta Foods, target=Acme) proposed",
      "2020-03-04 Herald: acquisition(acquirer=Beta Foods, target=Acme) proposed",
      "2020-03-04 Tribune: acquisition(acquirer=Beta Foods, target=Acme) proposed",
    ],
    "1 2 3 | 4 5 6",
  ],
  [
    "what was bought the other way round years later is no misreading",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-03 Tribune: acquisition(acquirer=Acme, target=Beta Foods) ended",
      "2022-03-03 Gazette: acquisition(acquirer=Beta Foods, target=Acme) proposed",
    ],
    "1 2 3 | 4",
  ],
  [
    "one that is told to be its own buyer is only what is bought",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, acquirer=Beta Foods Inc, target=Beta Foods) proposed",
      "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    "1 2",
  ],
])("%s", (_title, lines, expected) => expect(partedOf(lines)).toBe(expected));
