import type { Difference } from "./difference.ts";

export const MONEY: Difference = {
  differs: "Money is copied as it stands, in whatever way it is written.",
  pairs: [
    [
      [
        "Norvane Corp agreed to buy Tulby Ltd for $450 million.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "$450 million"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for 450 mln dlrs.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "450 mln dlrs"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for US$450m.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "US$450m"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for €450 million.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "€450 million"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for 450 million euros.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "450 million euros"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for £1.2bn.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "£1.2bn"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for $12.50 a share.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "$12.50 a share"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for $12.50 per share.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "$12.50 per share"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd for 90 billion yen.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "90 billion yen"',
      ],
      [
        "Norvane Corp agreed to buy Tulby Ltd in a $450 million deal.",
        'acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact, amount "$450 million"',
      ],
    ],
    [
      [
        "Calder Pharma bought 8 percent of Brevik Labs.",
        'stake(investor=Calder Pharma, target=Brevik Labs) completed, fact, amount "8 percent"',
      ],
      [
        "Calder Pharma bought 8 pct of Brevik Labs.",
        'stake(investor=Calder Pharma, target=Brevik Labs) completed, fact, amount "8 pct"',
      ],
      [
        "Calder Pharma bought 8% of Brevik Labs.",
        'stake(investor=Calder Pharma, target=Brevik Labs) completed, fact, amount "8%"',
      ],
      [
        "Calder Pharma bought 8.4 per cent of Brevik Labs.",
        'stake(investor=Calder Pharma, target=Brevik Labs) completed, fact, amount "8.4 per cent"',
      ],
    ],
  ],
};
