import type { Difference } from "./difference.ts";

export const TENSE: Difference = {
  differs: "The verb's tense and what leads to its infinitive tell how far a matter is.",
  pairs: [
    [
      [
        "Norvane Corp bought Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
      [
        "Norvane Corp will buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Norvane Corp is to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact",
      ],
      [
        "Norvane Corp plans to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact",
      ],
      [
        "Norvane Corp has bought Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
      [
        "Norvane Corp is trying to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) proposed, fact",
      ],
      [
        "Norvane Corp is poised to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) considered, fact",
      ],
      [
        "Norvane Corp had agreed to buy Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
    ],
    [
      ["Arlund Steel has cut 400 jobs.", "layoffs(company=Arlund Steel) completed, fact"],
      ["Arlund Steel is to cut 400 jobs.", "layoffs(company=Arlund Steel) proposed, fact"],
    ],
    [
      [
        "Nora Lind will join Hollin Bank as finance director.",
        "executive(company=Hollin Bank, person=Nora Lind) agreed, fact",
      ],
      [
        "Nora Lind has joined Hollin Bank as finance director.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
    [
      [
        "Brightwell Devices will launch the Pellucid tablet.",
        "product(maker=Brightwell Devices, product=Pellucid) proposed, fact",
      ],
      [
        "Brightwell Devices has launched the Pellucid tablet.",
        "product(maker=Brightwell Devices, product=Pellucid) completed, fact",
      ],
    ],
    [
      ["Lomond Water filed for bankruptcy.", "bankruptcy(company=Lomond Water) completed, fact"],
      ["Lomond Water plans to file for bankruptcy.", "bankruptcy(company=Lomond Water) proposed, fact"],
    ],
  ],
};
