import type { Difference } from "./difference.ts";

export const INVESTMENT: Difference = {
  differs: "Money for a company: who gives it may be told or not.",
  pairs: [
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
        "Esker Energy sold $300 million of bonds.",
        'investment(recipient=Esker Energy) completed, fact, amount "$300 million"',
      ],
      [
        "Esker Energy plans to sell $300 million of bonds.",
        'investment(recipient=Esker Energy) proposed, fact, amount "$300 million"',
      ],
    ],
  ],
};
