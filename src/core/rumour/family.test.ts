import { expect, test } from "vitest";
import { reportsTold } from "../../../test/filing/told.ts";
import { relativesOf } from "./family.ts";
import { partition } from "./partition.ts";

/** Each case: what it shows, the reports, and how the rumour of the first stands to the others (by place, from 1). */
test.each<[string, readonly string[], readonly string[]]>([
  [
    "another bidder is a rival",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Corva, target=Beta Foods Inc) proposed",
    ],
    ["rival 2: the same target; another bidder"],
  ],
  [
    "a rival of another year is none",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2023-03-02 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    ],
    [],
  ],
  [
    "a bid without a bidder is broader than each of two that name one",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
      "2020-03-03 Gazette: acquisition(target=Beta Foods) considered",
    ],
    [
      "rival 2: the same target; another bidder",
      "broader 3: the same company at stake; it leaves open who or what",
    ],
  ],
  [
    "and they are narrower than it",
    [
      "2020-03-01 Gazette: acquisition(target=Beta Foods) considered",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-04 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    ],
    [
      "narrower 2: the same company at stake; it says who and what",
      "narrower 3: the same company at stake; it says who and what",
    ],
  ],
  [
    "a second deal between the same parties is later, however late",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) ended",
      "2023-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    ["later 2: the same parties; 1095 days later"],
  ],
  [
    "a supply deal between bidder and target is a neighbour of the bid",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-05 Gazette: partnership(party=Beta Foods, party=Acme) agreed",
      "2020-03-05 Gazette: legal(plaintiff=Beta Foods, defendant=Acme) proposed",
    ],
    [
      "neighbour 2: two parties in common; another kind, partnership",
      "neighbour 3: two parties in common; another kind, legal",
    ],
  ],
  [
    "a co-operation with the licensee of a brand is a neighbour of one with its owner",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen-phones) considered rumoured doc=both",
      "2020-03-01 Gazette: partnership(party=Acme, party=@lumen) agreed party doc=both",
    ],
    ["neighbour 2: parties that are easily taken for one another; another matter of its kind"],
  ],
  [
    "the other bids of a bidder are no family",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Dorn Mills) proposed",
      "2020-03-02 Gazette: partnership(party=Acme, party=Dorn Mills) agreed",
    ],
    [],
  ],
])("%s", (_title, lines, expected) => {
  const reports = reportsTold(lines);
  const [own, ...others] = [...partition(reports)].sort((a, b) => placeIn(a.reports) - placeIn(b.reports));
  function placeIn(told: typeof reports): number {
    return Math.min(...told.map(({ id }) => reports.findIndex((one) => one.id === id) + 1));
  }
  if (own === undefined) throw new Error("Nothing was told.");
  for (const all of [others, others.toReversed()]) {
    const found = relativesOf(own, all).map(
      ({ relation, other, reasons }) => `${relation} ${placeIn(other.reports)}: ${reasons.join("; ")}`,
    );
    expect(found).toEqual(expected);
  }
});
