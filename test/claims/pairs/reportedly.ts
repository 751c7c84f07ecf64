import type { Difference } from "./difference.ts";

export const REPORTEDLY: Difference = {
  differs: 'With "reportedly" a matter is hearsay on nobody\'s word; without it the author vouches for it.',
  pairs: [
    [
      [
        "Norvane has bought the pump maker Tulby.",
        "acquisition(acquirer=Norvane, target=Tulby) completed, fact",
      ],
      [
        "Norvane has reportedly bought the pump maker Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) completed, rumoured on the word of anonymous "reportedly"',
      ],
    ],
    [
      [
        "Kestrel Foods plc is in talks to acquire Marrow Brewing plc.",
        "acquisition(acquirer=Kestrel Foods plc, target=Marrow Brewing plc) talks, fact",
      ],
      [
        "Kestrel Foods plc is reportedly in talks to acquire Marrow Brewing plc.",
        'acquisition(acquirer=Kestrel Foods plc, target=Marrow Brewing plc) talks, rumoured on the word of anonymous "reportedly"',
      ],
    ],
    [
      ["Arlund Steel plans to cut 400 jobs.", "layoffs(company=Arlund Steel) proposed, fact"],
      [
        "Arlund Steel reportedly plans to cut 400 jobs.",
        'layoffs(company=Arlund Steel) proposed, rumoured on the word of anonymous "reportedly"',
      ],
    ],
    [
      [
        "Fenwick Media has taken a 9 percent stake in Lorne Radio.",
        'stake(investor=Fenwick Media, target=Lorne Radio) completed, fact, amount "9 percent"',
      ],
      [
        "Fenwick Media has allegedly taken a 9 percent stake in Lorne Radio.",
        'stake(investor=Fenwick Media, target=Lorne Radio) completed, rumoured on the word of anonymous "allegedly", amount "9 percent"',
      ],
    ],
  ],
};
