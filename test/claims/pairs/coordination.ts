import type { Difference } from "./difference.ts";

export const COORDINATION: Difference = {
  differs: 'Verbs joined by "and" share a subject but not their objects; joined names share a role.',
  pairs: [
    [
      [
        "Norvane Corp bought Tulby Ltd and Sandray Inc.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd, target=Sandray Inc) completed, fact",
      ],
      [
        "Norvane Corp bought Tulby Ltd and sold Sandray Inc.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact\ndivestiture(seller=Norvane Corp, target=Sandray Inc) completed, fact",
      ],
    ],
    [
      [
        "Calder Pharma and Brevik Labs agreed to merge.",
        "merger(party=Calder Pharma, party=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma and Brevik Labs agreed to buy Galtra.",
        "acquisition(acquirer=Calder Pharma, acquirer=Brevik Labs, target=Galtra) agreed, fact",
      ],
    ],
    [
      [
        "Esker Energy bought Dunmore Gas and Lomond Water bought Jorvik Power.",
        "acquisition(acquirer=Esker Energy, target=Dunmore Gas) completed, fact\nacquisition(acquirer=Lomond Water, target=Jorvik Power) completed, fact",
      ],
      [
        "Esker Energy bought Dunmore Gas and Lomond Water.",
        "acquisition(acquirer=Esker Energy, target=Dunmore Gas, target=Lomond Water) completed, fact",
      ],
    ],
    [
      [
        "Hollin Bank named Nora Lind chairman and Tom Acker finance director.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact\nexecutive(company=Hollin Bank, person=Tom Acker) completed, fact",
      ],
      [
        "Hollin Bank named Nora Lind chairman and dismissed Tom Acker as finance director.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact\nexecutive(company=Hollin Bank, person=Tom Acker) completed, fact",
      ],
    ],
    [
      [
        "Kestrel Air agreed to buy Sandray Jet but dropped its bid for Ivarsson.",
        "acquisition(acquirer=Kestrel Air, target=Sandray Jet) agreed, fact\nacquisition(acquirer=Kestrel Air, target=Ivarsson) ended, fact",
      ],
      [
        "Kestrel Air agreed to buy Sandray Jet and raised its bid for Ivarsson.",
        "acquisition(acquirer=Kestrel Air, target=Sandray Jet) agreed, fact\nacquisition(acquirer=Kestrel Air, target=Ivarsson) proposed, fact",
      ],
    ],
    [
      [
        "Fenwick Media will buy Lorne Radio and close its studios.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) agreed, fact\nlayoffs(company=Fenwick Media) proposed, fact",
      ],
      [
        "Fenwick Media will buy and then resell Lorne Radio.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) agreed, fact",
      ],
    ],
  ],
};
