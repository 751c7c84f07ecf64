import type { Difference } from "./difference.ts";

export const DENIED_TWICE: Difference = {
  differs: "Who denies a denial, or an end, leaves the matter where it was.",
  pairs: [
    [
      [
        "Brevik Labs said it had turned down a bid from Calder Pharma.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact on the word of party "Brevik Labs"',
      ],
      [
        "Brevik Labs denied that it had turned down a bid from Calder Pharma.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) proposed, fact on the word of party "Brevik Labs"',
      ],
    ],
    [
      [
        "Esker Energy said it had withdrawn its offer for Dunmore Group.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) ended, fact on the word of party "Esker Energy"',
      ],
      [
        "Esker Energy denied that it had withdrawn its offer for Dunmore Group.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) proposed, fact on the word of party "Esker Energy"',
      ],
    ],
    [
      [
        "Ivarsson said its talks to acquire Jorvik Lines had collapsed.",
        'acquisition(acquirer=Ivarsson, target=Jorvik Lines) ended, fact on the word of party "Ivarsson"',
      ],
      [
        "Ivarsson denied that its talks to acquire Jorvik Lines had collapsed.",
        'acquisition(acquirer=Ivarsson, target=Jorvik Lines) talks, fact on the word of party "Ivarsson"',
      ],
    ],
    [
      [
        "Hollin Bank has dropped its plan to sell Galtra.",
        "divestiture(seller=Hollin Bank, target=Galtra) ended, fact",
      ],
      [
        "Hollin Bank has not dropped its plan to sell Galtra.",
        "divestiture(seller=Hollin Bank, target=Galtra) proposed, fact",
      ],
    ],
    [
      [
        "Kestrel Air denied that it would buy Sandray Jet.",
        'acquisition(acquirer=Kestrel Air, target=Sandray Jet) denied, fact on the word of party "Kestrel Air"',
      ],
      [
        "Kestrel Air denied that it had ruled out buying Sandray Jet.",
        'acquisition(acquirer=Kestrel Air, target=Sandray Jet) considered, fact on the word of party "Kestrel Air"',
      ],
    ],
  ],
};
