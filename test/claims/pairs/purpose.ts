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
  ],
};
