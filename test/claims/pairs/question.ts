import type { Difference } from "./difference.ts";

export const QUESTION: Difference = {
  differs: "A question only raises what the same words would tell as a statement.",
  pairs: [
    [
      ["Norvane is buying Tulby.", "acquisition(acquirer=Norvane, target=Tulby) agreed, fact"],
      [
        "Is Norvane buying Tulby?",
        "acquisition(acquirer=Norvane, target=Tulby) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Calder Pharma will merge with Brevik Labs.",
        "merger(party=Calder Pharma, party=Brevik Labs) agreed, fact",
      ],
      [
        "Will Calder Pharma merge with Brevik Labs?",
        "merger(party=Calder Pharma, party=Brevik Labs) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Fenwick Media is about to launch a bid for Lorne Radio.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) considered, fact",
      ],
      [
        "Is Fenwick Media about to launch a bid for Lorne Radio?",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Esker Energy could sell Dunmore Gas.",
        "divestiture(seller=Esker Energy, target=Dunmore Gas) considered, speculated, speculation",
      ],
      [
        "Could Esker Energy sell Dunmore Gas?",
        "divestiture(seller=Esker Energy, target=Dunmore Gas) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Jorvik Lines has agreed to be taken over by Sandray Shipping.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) agreed, fact",
      ],
      [
        "Has Jorvik Lines agreed to be taken over by Sandray Shipping?",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) considered, speculated, speculation",
      ],
    ],
  ],
};
