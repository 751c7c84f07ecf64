import type { Difference } from "./difference.ts";

export const BANKRUPTCY: Difference = {
  differs: "A firm fails, may fail, is saved, or comes back.",
  pairs: [
    [
      ["Lomond Water filed for bankruptcy protection.", "bankruptcy(company=Lomond Water) completed, fact"],
      [
        "Lomond Water is preparing to file for bankruptcy protection.",
        "bankruptcy(company=Lomond Water) considered, fact",
      ],
    ],
    [
      ["Orlan Travel went into administration.", "bankruptcy(company=Orlan Travel) completed, fact"],
      ["Orlan Travel emerged from administration.", "bankruptcy(company=Orlan Travel) completed, fact"],
    ],
    [
      ["Arlund Steel defaulted on its bonds.", "bankruptcy(company=Arlund Steel) completed, fact"],
      [
        "Arlund Steel could default on its bonds.",
        "bankruptcy(company=Arlund Steel) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Kestrel Air is insolvent, its administrators said.",
        'bankruptcy(company=Kestrel Air) completed, fact on the word of party "its administrators"',
      ],
      [
        "Kestrel Air is not insolvent, its lawyers said.",
        'bankruptcy(company=Kestrel Air) denied, fact on the word of party "its lawyers"',
      ],
    ],
    [
      ["Marrow Brewing has been declared bankrupt.", "bankruptcy(company=Marrow Brewing) completed, fact"],
      ["Marrow Brewing has avoided bankruptcy.", "bankruptcy(company=Marrow Brewing) ended, fact"],
    ],
  ],
};
