import type { Difference } from "./difference.ts";

export const BIDDERS: Difference = {
  differs: "Rivals for one target make one claim each; those who bid together make one claim between them.",
  pairs: [
    [
      [
        "Norvane Corp has made an offer for Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact",
      ],
      [
        "Norvane Corp and Sandray Inc have made rival offers for Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact\nacquisition(acquirer=Sandray Inc, target=Tulby Ltd) proposed, fact",
      ],
    ],
    [
      [
        "Calder Pharma and Galtra Corp have made a joint offer for Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, acquirer=Galtra Corp, target=Brevik Labs) proposed, fact",
      ],
      [
        "Calder Pharma and Galtra Corp have made separate offers for Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) proposed, fact\nacquisition(acquirer=Galtra Corp, target=Brevik Labs) proposed, fact",
      ],
    ],
    [
      [
        "Kestrel Foods is among the bidders for Marrow Brewing, sources said.",
        'acquisition(acquirer=Kestrel Foods, target=Marrow Brewing) proposed, reported on the word of anonymous "sources"',
      ],
      [
        "Kestrel Foods, Fenwick Drinks and Lorne Spirits are among the bidders for Marrow Brewing, sources said.",
        'acquisition(acquirer=Kestrel Foods, target=Marrow Brewing) proposed, reported on the word of anonymous "sources"\nacquisition(acquirer=Fenwick Drinks, target=Marrow Brewing) proposed, reported on the word of anonymous "sources"\nacquisition(acquirer=Lorne Spirits, target=Marrow Brewing) proposed, reported on the word of anonymous "sources"',
      ],
    ],
    [
      [
        "Esker Energy holds a 12 percent stake in Dunmore Gas.",
        'stake(investor=Esker Energy, target=Dunmore Gas) completed, fact, amount "12 percent"',
      ],
      [
        "Esker Energy holds stakes in Dunmore Gas, Lomond Water and Jorvik Power.",
        "stake(investor=Esker Energy, target=Dunmore Gas) completed, fact\nstake(investor=Esker Energy, target=Lomond Water) completed, fact\nstake(investor=Esker Energy, target=Jorvik Power) completed, fact",
      ],
    ],
    [
      [
        "Ivarsson Inc bought Temple Ltd.",
        "acquisition(acquirer=Ivarsson Inc, target=Temple Ltd) completed, fact",
      ],
      [
        "Ivarsson Inc bought Temple Ltd and Brightwell Ltd.",
        "acquisition(acquirer=Ivarsson Inc, target=Temple Ltd, target=Brightwell Ltd) completed, fact",
      ],
    ],
  ],
};
