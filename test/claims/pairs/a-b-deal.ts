import type { Difference } from "./difference.ts";

export const A_B_DEAL: Difference = {
  differs: '"The A-B deal" is a matter between two who are named by a hyphen alone.',
  pairs: [
    [
      [
        "The merger of Norvane Corp and Tulby Ltd was signed on Monday.",
        'merger(party=Norvane Corp, party=Tulby Ltd) agreed, fact, when "on Monday" (2017-06-12)',
      ],
      [
        "Norvane Corp and Tulby Ltd filed accounts. The Norvane-Tulby merger was signed on Monday.",
        'merger(party=Norvane Corp, party=Tulby Ltd) agreed, fact, when "on Monday" (2017-06-12)',
      ],
    ],
    [
      [
        "Calder Pharma and Brevik Labs filed accounts. The Calder-Brevik deal has collapsed.",
        "merger(party=Calder Pharma, party=Brevik Labs) ended, fact",
      ],
      [
        "Calder Pharma and Brevik Labs filed accounts. The Calder-Brevik deal has closed.",
        "merger(party=Calder Pharma, party=Brevik Labs) completed, fact",
      ],
    ],
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
    [
      [
        "Esker Energy and Dunmore Gas filed accounts. The European Commission has cleared the Esker-Dunmore merger.",
        "legal(authority=European Commission, defendant=Esker Energy, defendant=Dunmore Gas) completed, fact\nmerger(party=Esker Energy, party=Dunmore Gas) agreed, fact",
      ],
      [
        "Esker Energy and Dunmore Gas filed accounts. The European Commission has blocked the Esker-Dunmore merger.",
        "legal(authority=European Commission, defendant=Esker Energy, defendant=Dunmore Gas) completed, fact\nmerger(party=Esker Energy, party=Dunmore Gas) ended, fact",
      ],
    ],
    [
      [
        "The Galtra/Hollin alliance took effect in May.",
        'partnership(party=Galtra, party=Hollin) completed, fact, when "in May" (2017-05-01..2017-05-31)',
      ],
      [
        "A possible Galtra/Hollin alliance is under discussion.",
        "partnership(party=Galtra, party=Hollin) talks, fact",
      ],
    ],
  ],
};
