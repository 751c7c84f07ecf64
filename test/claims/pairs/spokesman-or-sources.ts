import type { Difference } from "./difference.ts";

export const SPOKESMAN_OR_SOURCES: Difference = {
  differs: "Who speaks decides whether it is a fact on a party's word or a report on somebody else's.",
  pairs: [
    [
      [
        "Norvane will buy Tulby, a Norvane spokesman said.",
        'acquisition(acquirer=Norvane, target=Tulby) agreed, fact on the word of party "a Norvane spokesman"',
      ],
      [
        "Norvane will buy Tulby, people familiar with the matter said.",
        'acquisition(acquirer=Norvane, target=Tulby) agreed, reported on the word of anonymous "people familiar with the matter"',
      ],
    ],
    [
      [
        "Galtra said it is considering a sale of Hollin Bank.",
        'divestiture(seller=Galtra, target=Hollin Bank) considered, fact on the word of party "Galtra"',
      ],
      [
        "A source close to Galtra said it is considering a sale of Hollin Bank.",
        'divestiture(seller=Galtra, target=Hollin Bank) considered, reported on the word of anonymous "A source close to Galtra"',
      ],
    ],
    [
      [
        "Esker Energy has won the auction for Dunmore Gas, the ministry said.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Gas) agreed, fact on the word of authority "the ministry"',
      ],
      [
        "Esker Energy has won the auction for Dunmore Gas, sources said.",
        'acquisition(acquirer=Esker Energy, target=Dunmore Gas) agreed, reported on the word of anonymous "sources"',
      ],
    ],
    [
      [
        "The union said Arlund Steel would cut 400 jobs.",
        'layoffs(company=Arlund Steel) proposed, reported on the word of analyst "The union"',
      ],
      [
        "The company said Arlund Steel would cut 400 jobs.",
        'layoffs(company=Arlund Steel) proposed, fact on the word of party "The company"',
      ],
    ],
    [
      [
        "In a filing with the Securities and Exchange Commission, Ivarsson said it owns 7 percent of Lomond Water.",
        'stake(investor=Ivarsson, target=Lomond Water) completed, fact on the word of authority "a filing with the Securities and Exchange Commission" citing party "Ivarsson", amount "7 percent"',
      ],
      [
        "In an interview, Ivarsson said it owns 7 percent of Lomond Water.",
        'stake(investor=Ivarsson, target=Lomond Water) completed, fact on the word of party "Ivarsson", amount "7 percent"',
      ],
    ],
  ],
};
