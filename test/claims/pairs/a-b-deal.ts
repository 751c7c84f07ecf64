import type { Difference } from "./difference.ts";

export const A_B_DEAL: Difference = {
  differs: '"The A-B deal" is a matter between two who are named by a hyphen alone.',
  pairs: [
    [
      [
        "Kestrel Air and Sandray Jet filed accounts. The Kestrel-Sandray merger was agreed in April.",
        'merger(party=Kestrel Air, party=Sandray Jet) agreed, fact, when "in April" (2017-04-01..2017-04-30)',
      ],
      [
        "Kestrel Air and Sandray Jet filed accounts. The Kestrel-Sandray merger talks have broken down.",
        "merger(party=Kestrel Air, party=Sandray Jet) ended, fact",
      ],
    ],
  ],
};
