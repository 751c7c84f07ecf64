import type { Difference } from "./difference.ts";

export const TAKEOVER_BY: Difference = {
  differs: 'A noun of taking over has its owner as buyer or as target, as "of" and "by" decide.',
  pairs: [
    [
      [
        "Norvane's takeover of Tulby was completed.",
        "acquisition(acquirer=Norvane, target=Tulby) completed, fact",
      ],
      [
        "Tulby's takeover by Norvane was completed.",
        "acquisition(acquirer=Norvane, target=Tulby) completed, fact",
      ],
    ],
    [
      [
        "The acquisition of Brevik Labs by Calder Pharma was abandoned.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact",
      ],
      [
        "Calder Pharma's acquisition of Brevik Labs was abandoned.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact",
      ],
    ],
    [
      [
        "Hollin Bank's proposed purchase by Galtra has been called off.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) ended, fact",
      ],
      [
        "Hollin Bank's proposed purchase of Galtra has been called off.",
        "acquisition(acquirer=Hollin Bank, target=Galtra) ended, fact",
      ],
    ],
    [
      [
        "Shareholders approved the buyout of Jorvik Lines by Sandray Shipping.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) agreed, fact",
      ],
      [
        "Shareholders rejected the buyout of Jorvik Lines by Sandray Shipping.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) ended, fact",
      ],
    ],
    [
      [
        "Fenwick Media's sale of Lorne Radio to Temple Audio has been completed.",
        "acquisition(acquirer=Temple Audio, target=Lorne Radio, seller=Fenwick Media) completed, fact",
      ],
      [
        "The sale of Lorne Radio by Fenwick Media to Temple Audio has been completed.",
        "acquisition(acquirer=Temple Audio, target=Lorne Radio, seller=Fenwick Media) completed, fact",
      ],
    ],
  ],
};
