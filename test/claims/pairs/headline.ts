import type { Difference } from "./difference.ts";

export const HEADLINE: Difference = {
  differs: "A headline leaves out articles and verbs and tells the past in the present tense.",
  pairs: [
    [
      [
        "Norvane Corp has bought Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
      ["Norvane Corp buys Tulby Ltd", "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact"],
    ],
    [
      [
        "Sandray Shipping was said to be near a deal to buy Jorvik Lines.",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) talks, rumoured on the word of anonymous "was said to"',
      ],
      [
        "Sandray Shipping said to be near deal to buy Jorvik Lines",
        'acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) talks, rumoured on the word of anonymous "said to"',
      ],
    ],
    [
      [
        "Fenwick Media has rejected Temple Audio's offer.",
        "acquisition(acquirer=Temple Audio, target=Fenwick Media) ended, fact",
      ],
      [
        "Fenwick Media rejects Temple Audio offer",
        "acquisition(acquirer=Temple Audio, target=Fenwick Media) ended, fact",
      ],
    ],
    [
      [
        "Arlund Steel is to cut 400 jobs, its union said.",
        'layoffs(company=Arlund Steel) proposed, reported on the word of analyst "its union"',
      ],
      [
        "Arlund Steel to cut 400 jobs, says union",
        'layoffs(company=Arlund Steel) proposed, reported on the word of analyst "union"',
      ],
    ],
    [
      [
        "Nora Lind has been named chief executive of Hollin Bank.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Hollin Bank names Nora Lind chief executive",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
    [
      [
        "Lomond Water and Kestrel Foods have agreed to merge.",
        "merger(party=Lomond Water, party=Kestrel Foods) agreed, fact",
      ],
      [
        "Lomond Water, Kestrel Foods agree to merge",
        "merger(party=Lomond Water, party=Kestrel Foods) agreed, fact",
      ],
    ],
    [
      [
        "Ivarsson has been fined by the European Commission.",
        "legal(authority=European Commission, defendant=Ivarsson) completed, fact",
      ],
      [
        "European Commission fines Ivarsson",
        "legal(authority=European Commission, defendant=Ivarsson) completed, fact",
      ],
    ],
  ],
};
