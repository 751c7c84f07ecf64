import type { Difference } from "./difference.ts";

export const RELATIVE_CLAUSE: Difference = {
  differs:
    "A relative clause tells a matter of its own about the name before it and leaves the main clause alone.",
  pairs: [
    [
      ["Norvane Corp said profit rose.", ""],
      [
        "Norvane Corp, which bought Tulby last year, said profit rose.",
        'acquisition(acquirer=Norvane Corp, target=Tulby) completed, fact, when "last year" (2016-01-01..2016-12-31)',
      ],
    ],
    [
      [
        "Calder Pharma agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma, which makes vaccines in Galway, agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
    ],
    [
      [
        "Galtra Corp, which was bought by Ivarsson in 2004, makes cranes.",
        'acquisition(acquirer=Ivarsson, target=Galtra Corp) completed, fact, when "in 2004" (2004-01-01..2004-12-31)',
      ],
      [
        "Galtra Corp, which bought Ivarsson in 2004, makes cranes.",
        'acquisition(acquirer=Galtra Corp, target=Ivarsson) completed, fact, when "in 2004" (2004-01-01..2004-12-31)',
      ],
    ],
    [
      [
        "Fenwick Media, whose offer for Lorne Radio was rejected, makes films.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) ended, fact",
      ],
      [
        "Fenwick Media, whose offer for Lorne Radio was accepted, makes films.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) agreed, fact",
      ],
    ],
    [
      [
        "Nora Lind, who resigned as chairman of Hollin Bank, has bought a farm.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Nora Lind, who will join the board of Hollin Bank, has bought a farm.",
        "executive(company=Hollin Bank, person=Nora Lind) agreed, fact",
      ],
    ],
  ],
};
