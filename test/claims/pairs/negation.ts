import type { Difference } from "./difference.ts";

export const NEGATION: Difference = {
  differs: "A negation makes a denial of what would be told without it, on the word of whoever is credited.",
  pairs: [
    [
      [
        "Norvane is in talks to buy Tulby, a spokesman for Norvane said.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, fact on the word of party "a spokesman for Norvane"',
      ],
      [
        "Norvane is not in talks to buy Tulby, a spokesman for Norvane said.",
        'acquisition(acquirer=Norvane, target=Tulby) denied, fact on the word of party "a spokesman for Norvane"',
      ],
    ],
    [
      [
        "Calder Pharma said it plans to sell Brevik Labs.",
        'divestiture(seller=Calder Pharma, target=Brevik Labs) proposed, fact on the word of party "Calder Pharma"',
      ],
      [
        "Calder Pharma said it does not plan to sell Brevik Labs.",
        'divestiture(seller=Calder Pharma, target=Brevik Labs) denied, fact on the word of party "Calder Pharma"',
      ],
    ],
    [
      [
        "Galtra said it had made an offer for Hollin Bank.",
        'acquisition(acquirer=Galtra, target=Hollin Bank) proposed, fact on the word of party "Galtra"',
      ],
      [
        "Galtra said it had never made an offer for Hollin Bank.",
        'acquisition(acquirer=Galtra, target=Hollin Bank) denied, fact on the word of party "Galtra"',
      ],
    ],
    [
      [
        "Arlund Steel said it would cut jobs at its mill in Moss.",
        'layoffs(company=Arlund Steel) proposed, fact on the word of party "Arlund Steel"',
      ],
      [
        "Arlund Steel said it would not cut jobs at its mill in Moss.",
        'layoffs(company=Arlund Steel) denied, fact on the word of party "Arlund Steel"',
      ],
    ],
    [
      [
        "Ivarsson said it was considering a bid for Jorvik Lines.",
        'acquisition(acquirer=Ivarsson, target=Jorvik Lines) considered, fact on the word of party "Ivarsson"',
      ],
      [
        "Ivarsson said it was not considering a bid for Jorvik Lines.",
        'acquisition(acquirer=Ivarsson, target=Jorvik Lines) denied, fact on the word of party "Ivarsson"',
      ],
    ],
    [
      [
        "Esker Energy said it wants to merge with Dunmore Group.",
        'merger(party=Esker Energy, party=Dunmore Group) proposed, fact on the word of party "Esker Energy"',
      ],
      [
        "Esker Energy said it no longer wants to merge with Dunmore Group.",
        'merger(party=Esker Energy, party=Dunmore Group) ended, fact on the word of party "Esker Energy"',
      ],
    ],
  ],
};
