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
        "Jorvik Lines said its shareholders had approved its sale to Sandray Shipping.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) agreed, fact on the word of party "Jorvik Lines"',
      ],
      [
        "Jorvik Lines said its shareholders had voted down its sale to Sandray Shipping.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) ended, fact on the word of party "Jorvik Lines"',
      ],
    ],
  ],
};
