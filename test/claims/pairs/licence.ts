import type { Difference } from "./difference.ts";

export const LICENCE: Difference = {
  differs: "A licence is granted or taken; who grants it is the licensor on either side of the verb.",
  pairs: [
    [
      [
        "Galtra Corp and Ivarsson Inc signed a patent licence agreement.",
        "licensing(party=Galtra Corp, party=Ivarsson Inc) agreed, fact",
      ],
      [
        "Galtra Corp and Ivarsson Inc ended a patent licence agreement.",
        "licensing(party=Galtra Corp, party=Ivarsson Inc) ended, fact",
      ],
    ],
  ],
};
