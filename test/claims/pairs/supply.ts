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
  ],
};
