import type { Difference } from "./difference.ts";

export const JOINT_VENTURE: Difference = {
  differs: "A joint company is formed, planned, left or called off.",
  pairs: [
    [
      [
        "Norvane Corp and Tulby Ltd have formed a joint venture.",
        "joint-venture(party=Norvane Corp, party=Tulby Ltd) completed, fact",
      ],
      [
        "Norvane Corp and Tulby Ltd plan a joint venture.",
        "joint-venture(party=Norvane Corp, party=Tulby Ltd) proposed, fact",
      ],
    ],
    [
      [
        "Calder Pharma set up a joint venture with Brevik Labs.",
        "joint-venture(party=Calder Pharma, party=Brevik Labs) completed, fact",
      ],
      [
        "Calder Pharma agreed to set up a joint venture with Brevik Labs.",
        "joint-venture(party=Calder Pharma, party=Brevik Labs) agreed, fact",
      ],
    ],
    [
      [
        "Esker Energy and Dunmore Gas are in talks on a joint venture.",
        "joint-venture(party=Esker Energy, party=Dunmore Gas) talks, fact",
      ],
      [
        "Esker Energy and Dunmore Gas have scrapped a joint venture.",
        "joint-venture(party=Esker Energy, party=Dunmore Gas) ended, fact",
      ],
    ],
    [
      [
        "The port is jointly owned by Sandray Shipping and Jorvik Lines.",
        "joint-venture(party=Sandray Shipping, party=Jorvik Lines) completed, fact",
      ],
      [
        "The port may be jointly owned by Sandray Shipping and Jorvik Lines.",
        "joint-venture(party=Sandray Shipping, party=Jorvik Lines) considered, speculated, speculation",
      ],
    ],
  ],
};
