import type { Difference } from "./difference.ts";

export const LAYOFFS: Difference = {
  differs: "Jobs go, are to go, may go or are kept.",
  pairs: [
    [
      ["Arlund Steel has laid off 60 workers.", "layoffs(company=Arlund Steel) completed, fact"],
      ["Arlund Steel will lay off 60 workers.", "layoffs(company=Arlund Steel) proposed, fact"],
    ],
    [
      ["Arlund Steel closed its plant in Moss.", "layoffs(company=Arlund Steel) completed, fact"],
      [
        "Arlund Steel is considering closing its plant in Moss.",
        "layoffs(company=Arlund Steel) considered, fact",
      ],
    ],
    [
      ["Kestrel Air is cutting a tenth of its workforce.", "layoffs(company=Kestrel Air) completed, fact"],
      [
        "Kestrel Air has shelved plans to cut a tenth of its workforce.",
        "layoffs(company=Kestrel Air) ended, fact",
      ],
    ],
    [
      [
        "About 300 jobs will go at Lomond Water, the union said.",
        'layoffs(company=Lomond Water) proposed, reported on the word of analyst "the union"',
      ],
      [
        "About 300 jobs have gone at Lomond Water, the union said.",
        'layoffs(company=Lomond Water) completed, reported on the word of analyst "the union"',
      ],
    ],
  ],
};
