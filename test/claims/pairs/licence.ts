import type { Difference } from "./difference.ts";

export const LICENCE: Difference = {
  differs: "A licence is granted or taken; who grants it is the licensor on either side of the verb.",
  pairs: [
    [
      [
        "Temple Audio granted Brightwell Devices a licence to its speech patents.",
        "licensing(licensor=Temple Audio, licensee=Brightwell Devices) completed, fact",
      ],
      [
        "Brightwell Devices took a licence from Temple Audio to its speech patents.",
        "licensing(licensor=Temple Audio, licensee=Brightwell Devices) completed, fact",
      ],
    ],
    [
      [
        "Calder Pharma licensed an asthma drug to Brevik Labs.",
        "licensing(licensor=Calder Pharma, licensee=Brevik Labs) completed, fact",
      ],
      [
        "Calder Pharma licensed an asthma drug from Brevik Labs.",
        "licensing(licensor=Brevik Labs, licensee=Calder Pharma) completed, fact",
      ],
    ],
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
    [
      [
        "Fenwick Media secured the rights to show the league from Lorne Sport.",
        "licensing(licensor=Lorne Sport, licensee=Fenwick Media) agreed, fact",
      ],
      [
        "Fenwick Media is seeking the rights to show the league from Lorne Sport.",
        "licensing(licensor=Lorne Sport, licensee=Fenwick Media) proposed, fact",
      ],
    ],
  ],
};
