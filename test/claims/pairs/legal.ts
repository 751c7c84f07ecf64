import type { Difference } from "./difference.ts";

export const LEGAL: Difference = {
  differs: "A suit is proposed until it is decided; an act of an authority is done when it is taken.",
  pairs: [
    [
      [
        "Dunmore Group has sued Esker Energy.",
        "legal(plaintiff=Dunmore Group, defendant=Esker Energy) proposed, fact",
      ],
      [
        "Dunmore Group has threatened to sue Esker Energy.",
        "legal(plaintiff=Dunmore Group, defendant=Esker Energy) considered, fact",
      ],
    ],
    [
      [
        "Calder Pharma filed a lawsuit against Brevik Labs.",
        "legal(plaintiff=Calder Pharma, defendant=Brevik Labs) proposed, fact",
      ],
      [
        "Calder Pharma settled a lawsuit against Brevik Labs.",
        "legal(plaintiff=Calder Pharma, defendant=Brevik Labs) completed, fact",
      ],
    ],
    [
      [
        "Calder Pharma won its lawsuit against Brevik Labs.",
        "legal(plaintiff=Calder Pharma, defendant=Brevik Labs) completed, fact",
      ],
      [
        "Calder Pharma dropped its lawsuit against Brevik Labs.",
        "legal(plaintiff=Calder Pharma, defendant=Brevik Labs) ended, fact",
      ],
    ],
    [
      [
        "The European Commission fined Galtra 20 million euros.",
        'legal(authority=European Commission, defendant=Galtra) completed, fact, amount "20 million euros"',
      ],
      [
        "The European Commission may fine Galtra.",
        "legal(authority=European Commission, defendant=Galtra) considered, speculated, speculation",
      ],
    ],
    [
      [
        "The Justice Department opened an investigation into Hollin Bank.",
        "legal(authority=Justice Department, defendant=Hollin Bank) completed, fact",
      ],
      [
        "The Justice Department closed an investigation into Hollin Bank.",
        "legal(authority=Justice Department, defendant=Hollin Bank) completed, fact",
      ],
    ],
    [
      [
        "Ivarsson was charged by the Securities and Exchange Commission.",
        "legal(authority=Securities and Exchange Commission, defendant=Ivarsson) completed, fact",
      ],
      [
        "Ivarsson was cleared by the Securities and Exchange Commission.",
        "legal(authority=Securities and Exchange Commission, defendant=Ivarsson) completed, fact",
      ],
    ],
    [
      [
        "Kestrel Air is suing Sandray Jet over its logo.",
        "legal(plaintiff=Kestrel Air, defendant=Sandray Jet) proposed, fact",
      ],
      [
        "Kestrel Air is being sued by Sandray Jet over its logo.",
        "legal(plaintiff=Sandray Jet, defendant=Kestrel Air) proposed, fact",
      ],
    ],
  ],
};
