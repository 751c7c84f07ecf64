import type { Difference } from "./difference.ts";

export const CONTROL: Difference = {
  differs:
    "Up to half of a company is a stake; more than half, control, or the other half makes an acquisition.",
  pairs: [
    [
      [
        "Norvane Corp bought 30 percent of Tulby Ltd.",
        'stake(investor=Norvane Corp, target=Tulby Ltd) completed, fact, amount "30 percent"',
      ],
      [
        "Norvane Corp bought 70 percent of Tulby Ltd.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact, amount "70 percent"',
      ],
    ],
    [
      [
        "Calder Pharma will acquire a minority stake in Brevik Labs.",
        "stake(investor=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma will acquire a majority stake in Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
    ],
    [
      [
        "Galtra is seeking a stake in Hollin Bank.",
        "stake(investor=Galtra, target=Hollin Bank) proposed, fact",
      ],
      [
        "Galtra is seeking control of Hollin Bank.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) proposed, fact",
      ],
    ],
    [
      [
        "Esker Energy raised its stake in Dunmore Gas to 40 percent.",
        'stake(investor=Esker Energy, target=Dunmore Gas) completed, fact, amount "40 percent"',
      ],
      [
        "Esker Energy bought the 60 percent of Dunmore Gas it did not own.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Gas) completed, fact, amount "60 percent"',
      ],
    ],
    [
      [
        "Ivarsson agreed to buy half of Lomond Water.",
        "stake(investor=Ivarsson, target=Lomond Water) agreed, fact",
      ],
      [
        "Ivarsson agreed to buy all of Lomond Water.",
        "acquisition(acquirer=Ivarsson, target=Lomond Water) agreed, fact",
      ],
    ],
    [
      [
        "Sandray Shipping has bought a 15 percent interest in Jorvik Lines.",
        'stake(investor=Sandray Shipping, target=Jorvik Lines) completed, fact, amount "15 percent"',
      ],
      [
        "Sandray Shipping has bought the remaining 15 percent interest in Jorvik Lines.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) completed, fact, amount "15 percent"',
      ],
    ],
    [
      [
        "Temple Audio owns 20 percent of Brightwell Devices.",
        'stake(investor=Temple Audio, target=Brightwell Devices) completed, fact, amount "20 percent"',
      ],
      ["Temple Audio owns Brightwell Devices.", ""],
    ],
  ],
};
