import type { Difference } from "./difference.ts";

export const ANSWERS: Difference = {
  differs: "What the target answers, and what the bidder does next, is the latest word on a bid.",
  pairs: [
    [
      ["Tulby Ltd accepted Norvane's offer.", "acquisition(acquirer=Norvane, target=Tulby Ltd) agreed, fact"],
      ["Tulby Ltd rejected Norvane's offer.", "acquisition(acquirer=Norvane, target=Tulby Ltd) ended, fact"],
    ],
    [
      [
        "Calder Pharma withdrew its bid for Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact",
      ],
      [
        "Calder Pharma sweetened its bid for Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) proposed, fact",
      ],
    ],
    [
      [
        "Hollin Bank has turned down a takeover approach from Galtra.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) ended, fact",
      ],
      [
        "Hollin Bank has received a takeover approach from Galtra.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) proposed, fact",
      ],
    ],
    [
      [
        "The board of Dunmore Group backed a $12 a share bid from Esker Energy.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) agreed, fact, amount "$12 a share"',
      ],
      [
        "The board of Dunmore Group rebuffed a $12 a share bid from Esker Energy.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) ended, fact, amount "$12 a share"',
      ],
    ],
    [
      [
        "Jorvik Lines said its shareholders had approved its sale to Sandray Shipping.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) agreed, fact on the word of party "Jorvik Lines"',
      ],
      [
        "Jorvik Lines said its shareholders had voted down its sale to Sandray Shipping.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) ended, fact on the word of party "Jorvik Lines"',
      ],
    ],
    [
      [
        "Kestrel Corp raised its offer for Sandray Jet to $90 million.",
        'acquisition(acquirer=Kestrel Corp, target=Sandray Jet) proposed, fact, amount "$90 million"',
      ],
      [
        "Kestrel Corp let its offer for Sandray Jet lapse.",
        "acquisition(acquirer=Kestrel Corp, target=Sandray Jet) ended, fact",
      ],
    ],
    [
      [
        "Fenwick Media is reviewing an offer from Temple Audio.",
        "acquisition(acquirer=Temple Audio, target=Fenwick Media) proposed, fact",
      ],
      [
        "Fenwick Media is preparing an offer for Temple Audio.",
        "acquisition(acquirer=Fenwick Media, target=Temple Audio) considered, fact",
      ],
    ],
  ],
};
