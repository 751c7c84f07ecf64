import type { Difference } from "./difference.ts";

export const SHORT_FORM: Difference = {
  differs: "A party keeps its fullest name when it is met again by a shorter one.",
  pairs: [
    [
      [
        "Norvane Industries Corp makes pumps. Norvane Industries Corp agreed to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Industries Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Industries Corp makes pumps. Norvane agreed to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Industries Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Industries Corp makes pumps. It agreed to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Industries Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Industries Corp makes pumps. The company agreed to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Industries Corp, target=Tulby Ltd) agreed, fact",
      ],
    ],
    [
      [
        "Calder Pharmaceuticals plc had a good year. Brevik Labs has made an offer for Calder Pharmaceuticals plc.",
        "acquisition(acquirer=Brevik Labs, target=Calder Pharmaceuticals plc) proposed, fact",
      ],
      [
        "Calder Pharmaceuticals plc had a good year. Brevik Labs has made an offer for Calder.",
        "acquisition(acquirer=Brevik Labs, target=Calder Pharmaceuticals plc) proposed, fact",
      ],
    ],
    [
      [
        "Kestrel Air Group (KAG) flies to Oslo. Kestrel Air Group plans to buy Sandray Jet.",
        "acquisition(acquirer=Kestrel Air Group, target=Sandray Jet) proposed, fact",
      ],
      [
        "Kestrel Air Group (KAG) flies to Oslo. KAG plans to buy Sandray Jet.",
        "acquisition(acquirer=Kestrel Air Group, target=Sandray Jet) proposed, fact",
      ],
    ],
    [
      [
        "Esker Energy Inc and Dunmore Gas Ltd will merge. Esker Energy Inc runs 40 plants.",
        "merger(party=Esker Energy Inc, party=Dunmore Gas Ltd) agreed, fact",
      ],
      [
        "Esker Energy Inc and Dunmore Gas Ltd will merge. Esker and Dunmore have 40 plants.",
        "merger(party=Esker Energy Inc, party=Dunmore Gas Ltd) agreed, fact",
      ],
    ],
  ],
};
