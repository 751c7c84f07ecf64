import type { Difference } from "./difference.ts";

export const INVESTMENT: Difference = {
  differs: "Money for a company: who gives it may be told or not.",
  pairs: [
    [
      [
        "Verdane Robotics raised $30 million in a funding round.",
        'investment(recipient=Verdane Robotics) completed, fact, amount "$30 million"',
      ],
      [
        "Verdane Robotics raised $30 million in a funding round led by Castell Ventures.",
        'investment(investor=Castell Ventures, recipient=Verdane Robotics) completed, fact, amount "$30 million"',
      ],
    ],
    [
      [
        "Castell Ventures invested $12 million in Temple Audio.",
        'investment(investor=Castell Ventures, recipient=Temple Audio) completed, fact, amount "$12 million"',
      ],
      [
        "Castell Ventures will invest $12 million in Temple Audio.",
        'investment(investor=Castell Ventures, recipient=Temple Audio) agreed, fact, amount "$12 million"',
      ],
    ],
    [
      [
        "Brightwell Devices raised $8 million from Castell Ventures and Orme Capital.",
        'investment(investor=Castell Ventures, investor=Orme Capital, recipient=Brightwell Devices) completed, fact, amount "$8 million"',
      ],
      [
        "Brightwell Devices is seeking $8 million from Castell Ventures and Orme Capital.",
        'investment(investor=Castell Ventures, investor=Orme Capital, recipient=Brightwell Devices) proposed, fact, amount "$8 million"',
      ],
    ],
    [
      [
        "Esker Energy sold $300 million of bonds.",
        'investment(recipient=Esker Energy) completed, fact, amount "$300 million"',
      ],
      [
        "Esker Energy plans to sell $300 million of bonds.",
        'investment(recipient=Esker Energy) proposed, fact, amount "$300 million"',
      ],
    ],
    [
      [
        "Hollin Bank lent Lomond Water 40 million pounds.",
        'investment(investor=Hollin Bank, recipient=Lomond Water) completed, fact, amount "40 million pounds"',
      ],
      [
        "Hollin Bank refused to lend Lomond Water 40 million pounds.",
        'investment(investor=Hollin Bank, recipient=Lomond Water) ended, fact, amount "40 million pounds"',
      ],
    ],
  ],
};
