import type { Difference } from "./difference.ts";

export const COORDINATION: Difference = {
  differs: 'Verbs joined by "and" share a subject but not their objects; joined names share a role.',
  pairs: [
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
  ],
};
