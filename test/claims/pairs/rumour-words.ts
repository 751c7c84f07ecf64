import type { Difference } from "./difference.ts";

export const RUMOUR_WORDS: Difference = {
  differs: "Words of hearsay make a rumour on nobody's word; words of guessing make a guess.",
  pairs: [
    [
      [
        "Norvane is said to be in talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, rumoured on the word of anonymous "is said to"',
      ],
      [
        "Norvane said it is in talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, fact on the word of party "Norvane"',
      ],
    ],
    [
      [
        "There is speculation that Galtra will buy Hollin Bank.",
        'acquisition(acquirer=Galtra, target=Hollin Bank) considered, speculated on the word of anonymous "speculation"',
      ],
      [
        "There is agreement that Galtra will buy Hollin Bank.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) agreed, fact",
      ],
    ],
    [
      [
        "Esker Energy is rumoured to be buying Dunmore Group.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) agreed, rumoured on the word of anonymous "is rumoured"',
      ],
      [
        "Esker Energy may be buying Dunmore Group.",
        "acquisition(acquirer=Esker Energy, target=Dunmore Group) considered, speculated, speculation",
      ],
    ],
    [
      [
        "It is understood that Fenwick Media has offered to buy Lorne Radio.",
        'acquisition(acquirer=Fenwick Media, target=Lorne Radio) proposed, rumoured on the word of anonymous "It is understood"',
      ],
      [
        "It is clear that Fenwick Media has offered to buy Lorne Radio.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) proposed, fact",
      ],
    ],
    [
      [
        "Market talk that Sandray Shipping will bid for Jorvik Lines lifted the shares.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) considered, rumoured on the word of anonymous "Market talk"',
      ],
      [
        "News that Sandray Shipping will bid for Jorvik Lines lifted the shares.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) proposed, fact",
      ],
    ],
    [
      [
        "Temple Audio is a possible buyer of Brightwell Devices.",
        "acquisition(acquirer=Temple Audio, target=Brightwell Devices) considered, speculated, speculation",
      ],
      [
        "Temple Audio is the buyer of Brightwell Devices.",
        "acquisition(acquirer=Temple Audio, target=Brightwell Devices) agreed, fact",
      ],
    ],
  ],
};
