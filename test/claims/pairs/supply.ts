import type { Difference } from "./difference.ts";

export const SUPPLY: Difference = {
  differs: "Supply, orders and service contracts are partnerships, told from either side.",
  pairs: [
    [
      [
        "Pellworth Energy won a contract to supply battery cells to Ondrica Motors.",
        "partnership(party=Pellworth Energy, party=Ondrica Motors) agreed, fact",
      ],
      [
        "Pellworth Energy lost a contract to supply battery cells to Ondrica Motors.",
        "partnership(party=Pellworth Energy, party=Ondrica Motors) ended, fact",
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
  ],
};
