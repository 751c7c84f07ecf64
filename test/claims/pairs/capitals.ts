import type { Difference } from "./difference.ts";

export const CAPITALS: Difference = {
  differs:
    "The wires of the eighties wrote heads in capitals, companies with tickers, and money and shares in short words.",
  pairs: [
    [
      [
        "Norvane Corp is to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact",
      ],
      [
        "NORVANE CORP TO BUY TULBY LTD\n\nThe price was not disclosed.",
        "acquisition(acquirer=NORVANE CORP, target=TULBY LTD) proposed, fact",
      ],
    ],
    [
      [
        "Calder Inc said it acquired Brevik Labs.",
        'acquisition(acquirer=Calder Inc, target=Brevik Labs) completed, fact on the word of party "Calder Inc"',
      ],
      [
        "Calder Inc <CLD> said it acquired <Brevik Labs>.",
        'acquisition(acquirer=Calder Inc, target=Brevik Labs) completed, fact on the word of party "Calder Inc"',
      ],
    ],
    [
      [
        "Galtra Corp raised its stake in Hollin Inc to 11 percent.",
        'stake(investor=Galtra Corp, target=Hollin Inc) completed, fact, amount "11 percent"',
      ],
      [
        "Galtra Corp <GLT.N> raised its stake in Hollin Inc <HLN> to 11 pct.",
        'stake(investor=Galtra Corp, target=Hollin Inc) completed, fact, amount "11 pct"',
      ],
    ],
    [
      [
        "Esker Inc sold its Dunmore unit to Lomond Corp for 40 million dollars.",
        'acquisition(acquirer=Lomond Corp, target=Dunmore, seller=Esker Inc) completed, fact, amount "40 million dollars"',
      ],
      [
        "Esker Inc <ESK> sold its Dunmore unit to <Lomond Corp> for 40 mln dlrs.",
        'acquisition(acquirer=Lomond Corp, target=Dunmore, seller=Esker Inc) completed, fact, amount "40 mln dlrs"',
      ],
    ],
    [
      [
        "Ivarsson Corp sells Temple Inc.",
        "divestiture(seller=Ivarsson Corp, target=Temple Inc) completed, fact",
      ],
      [
        "IVARSSON CORP <IVR> SELLS TEMPLE INC\n\nThe price was not disclosed.",
        "divestiture(seller=IVARSSON CORP, target=TEMPLE INC) completed, fact",
      ],
    ],
    [
      [
        "Kestrel Corp and Sandray Inc sign a letter of intent to merge.",
        "merger(party=Kestrel Corp, party=Sandray Inc) agreed, fact",
      ],
      [
        "KESTREL CORP, SANDRAY INC SIGN LETTER OF INTENT TO MERGE\n\nTerms were not disclosed.",
        "merger(party=KESTREL CORP, party=SANDRAY INC) agreed, fact",
      ],
    ],
  ],
};
