import type { Difference } from "./difference.ts";

export const PURPOSE: Difference = {
  differs: "An infinitive of purpose is no matter that happened; what it serves is.",
  pairs: [
    [
      [
        "Calder Pharma sold Brevik Labs to reduce its debt.",
        "divestiture(seller=Calder Pharma, target=Brevik Labs) completed, fact",
      ],
      [
        "Calder Pharma sold Brevik Labs to Galtra.",
        "acquisition(acquirer=Galtra, target=Brevik Labs, seller=Calder Pharma) completed, fact",
      ],
    ],
    [
      ["Esker Energy cut 200 jobs to save money.", "layoffs(company=Esker Energy) completed, fact"],
      ["Esker Energy plans to cut 200 jobs to save money.", "layoffs(company=Esker Energy) proposed, fact"],
    ],
    [
      [
        "Kestrel Air and Sandray Jet formed an alliance to fly to Tromso.",
        "partnership(party=Kestrel Air, party=Sandray Jet) completed, fact",
      ],
      [
        "Kestrel Air and Sandray Jet plan an alliance to fly to Tromso.",
        "partnership(party=Kestrel Air, party=Sandray Jet) proposed, fact",
      ],
    ],
    [
      [
        "Hollin Bank hired advisers to help it buy Galtra.",
        "acquisition(acquirer=Hollin Bank, target=Galtra) proposed, fact",
      ],
      [
        "Hollin Bank hired Nora Lind as chairman to turn it round.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
  ],
};
