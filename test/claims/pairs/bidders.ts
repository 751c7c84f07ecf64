import type { Difference } from "./difference.ts";

export const BIDDERS: Difference = {
  differs: "Rivals for one target make one claim each; those who bid together make one claim between them.",
  pairs: [
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
