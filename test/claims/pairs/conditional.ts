import type { Difference } from "./difference.ts";

export const CONDITIONAL: Difference = {
  differs: 'What stands under "if" is not told; what is told under a condition is considered, not agreed.',
  pairs: [
    [
      [
        "Norvane bought Tulby and became the market leader.",
        "acquisition(acquirer=Norvane, target=Tulby) completed, fact",
      ],
      ["If Norvane bought Tulby, it would become the market leader.", ""],
    ],
    [
      [
        "Calder Pharma will buy Brevik Labs, two people familiar with the matter said.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, reported on the word of anonymous "two people familiar with the matter"',
      ],
      [
        "Calder Pharma would buy Brevik Labs if the price fell, two people familiar with the matter said.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) considered, reported on the word of anonymous "two people familiar with the matter"',
      ],
    ],
    [
      [
        "Esker Energy is buying Dunmore Group, and the two will have 9,000 staff.",
        "acquisition(acquirer=Esker Energy, target=Dunmore Group) agreed, fact",
      ],
      ["Were Esker Energy to buy Dunmore Group, the two would have 9,000 staff.", ""],
    ],
    [
      [
        "Galtra has sold Hollin Bank, its owner said.",
        'divestiture(seller=Galtra, target=Hollin Bank) completed, fact on the word of party "its owner"',
      ],
      ["Galtra should sell Hollin Bank, its critics said.", ""],
    ],
    [
      [
        "Sandray Shipping acquired Jorvik Lines, which gave it forty ports.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) completed, fact",
      ],
      ["Should Sandray Shipping acquire Jorvik Lines, that would give it forty ports.", ""],
    ],
    [
      [
        "Ivarsson said it would bid for Lomond Water.",
        'acquisition(acquirer=Ivarsson, target=Lomond Water) proposed, fact on the word of party "Ivarsson"',
      ],
      [
        "Ivarsson said it might bid for Lomond Water.",
        'acquisition(acquirer=Ivarsson, target=Lomond Water) considered, fact on the word of party "Ivarsson"',
      ],
    ],
    [
      [
        "Unless the court objects, Kestrel Air will merge with Sandray Jet.",
        "merger(party=Kestrel Air, party=Sandray Jet) agreed, fact",
      ],
      ["Unless Kestrel Air merges with Sandray Jet, both will lose customers.", ""],
    ],
  ],
};
