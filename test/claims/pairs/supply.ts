import type { Difference } from "./difference.ts";

export const SUPPLY: Difference = {
  differs: "Supply, orders and service contracts are partnerships, told from either side.",
  pairs: [
    [
      [
        "Pellworth Energy won a contract to supply battery cells to Ondrica Motor Corp.",
        "partnership(party=Pellworth Energy, party=Ondrica Motor Corp) agreed, fact",
      ],
      [
        "Pellworth Energy lost a contract to supply battery cells to Ondrica Motor Corp.",
        "partnership(party=Pellworth Energy, party=Ondrica Motor Corp) ended, fact",
      ],
    ],
    [
      [
        "Ondrica Motor Corp awarded Pellworth Energy a contract for battery cells.",
        "partnership(party=Ondrica Motor Corp, party=Pellworth Energy) agreed, fact",
      ],
      [
        "Ondrica Motor Corp cancelled a contract with Pellworth Energy for battery cells.",
        "partnership(party=Ondrica Motor Corp, party=Pellworth Energy) ended, fact",
      ],
    ],
    [
      [
        "Kestrel Air ordered 20 jets from Lumen Aerospace.",
        "partnership(party=Kestrel Air, party=Lumen Aerospace) agreed, fact",
      ],
      [
        "Kestrel Air may order 20 jets from Lumen Aerospace.",
        "partnership(party=Kestrel Air, party=Lumen Aerospace) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Norvane Corp signed a supply agreement with Tulby Ltd.",
        "partnership(party=Norvane Corp, party=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Corp is negotiating a supply agreement with Tulby Ltd.",
        "partnership(party=Norvane Corp, party=Tulby Ltd) talks, fact",
      ],
    ],
    [
      [
        "Calder Pharma and Brevik Labs will work together on a vaccine.",
        "partnership(party=Calder Pharma, party=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma and Brevik Labs will no longer work together on a vaccine.",
        "partnership(party=Calder Pharma, party=Brevik Labs) ended, fact",
      ],
    ],
  ],
};
