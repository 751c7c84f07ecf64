import type { Difference } from "./difference.ts";

export const RELATIVE_CLAUSE: Difference = {
  differs:
    "A relative clause tells a matter of its own about the name before it and leaves the main clause alone.",
  pairs: [
    [
      [
        "Calder Pharma agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "Calder Pharma, which makes vaccines in Galway, agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
    ],
    [
      [
        "Nora Lind, who resigned as chairman of Hollin Bank, has bought a farm.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Nora Lind, who will join the board of Hollin Bank, has bought a farm.",
        "executive(company=Hollin Bank, person=Nora Lind) agreed, fact",
      ],
    ],
  ],
};
