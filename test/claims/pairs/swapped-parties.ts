import type { Difference } from "./difference.ts";

export const SWAPPED_PARTIES: Difference = {
  differs: "Who stands on which side decides the roles, whatever else the sentence says.",
  pairs: [
    [
      [
        "Calder Pharma has agreed to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "Brevik Labs has agreed to buy Calder Pharma.",
        "acquisition(acquirer=Brevik Labs, target=Calder Pharma) agreed, fact",
      ],
    ],
    [
      [
        "Dunmore Group has sued Esker Energy over a pipeline.",
        "legal(plaintiff=Dunmore Group, defendant=Esker Energy) proposed, fact",
      ],
      [
        "Esker Energy has sued Dunmore Group over a pipeline.",
        "legal(plaintiff=Esker Energy, defendant=Dunmore Group) proposed, fact",
      ],
    ],
    [
      [
        "Galtra Corp sold its stake in Hollin Ltd to Ivarsson Inc.",
        "stake(investor=Ivarsson Inc, target=Hollin Ltd, seller=Galtra Corp) completed, fact",
      ],
      [
        "Ivarsson Inc sold its stake in Hollin Ltd to Galtra Corp.",
        "stake(investor=Galtra Corp, target=Hollin Ltd, seller=Ivarsson Inc) completed, fact",
      ],
    ],
    [
      [
        "Jorvik Lines rejected a takeover bid from Sandray Shipping.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) ended, fact",
      ],
      [
        "Sandray Shipping rejected a takeover bid from Jorvik Lines.",
        "acquisition(acquirer=Jorvik Lines, target=Sandray Shipping) ended, fact",
      ],
    ],
    [
      [
        "Temple Audio has licensed its speech patents to Brightwell Devices.",
        "licensing(licensor=Temple Audio, licensee=Brightwell Devices) completed, fact",
      ],
      [
        "Brightwell Devices has licensed its speech patents to Temple Audio.",
        "licensing(licensor=Brightwell Devices, licensee=Temple Audio) completed, fact",
      ],
    ],
  ],
};
