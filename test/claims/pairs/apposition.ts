import type { Difference } from "./difference.ts";

export const APPOSITION: Difference = {
  differs: "What stands between commas describes a party and neither replaces it nor takes its place.",
  pairs: [
    [
      [
        "Norvane Corp has bought Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
      [
        "Norvane Corp, a unit of Sandray Inc, has bought Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
    ],
    [
      [
        "Calder Pharma agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma agreed to buy Brevik Labs, a maker of vaccines in Bergen.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
    ],
    [
      [
        "Esker Energy sold Dunmore Gas.",
        "divestiture(seller=Esker Energy, target=Dunmore Gas) completed, fact",
      ],
      [
        "Esker Energy, the largest utility in Leitrim, sold Dunmore Gas, its pipeline business.",
        "divestiture(seller=Esker Energy, target=Dunmore Gas) completed, fact",
      ],
    ],
    [
      [
        "Hollin Bank named Nora Lind chief executive.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Hollin Bank named Nora Lind, a former partner at Galtra, chief executive.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
    [
      [
        "Kestrel Air's rival, Sandray Jet, has made an offer for Jorvik Lines.",
        "acquisition(acquirer=Sandray Jet, target=Jorvik Lines) proposed, fact",
      ],
      [
        "Kestrel Air, Sandray Jet's rival, has made an offer for Jorvik Lines.",
        "acquisition(acquirer=Kestrel Air, target=Jorvik Lines) proposed, fact",
      ],
    ],
    [
      [
        "The fund Castell Ventures has invested in Verdane Robotics.",
        "investment(investor=Castell Ventures, recipient=Verdane Robotics) completed, fact",
      ],
      [
        "Castell Ventures, the fund of Nora Lind, has invested in Verdane Robotics.",
        "investment(investor=Castell Ventures, recipient=Verdane Robotics) completed, fact",
      ],
    ],
  ],
};
