import type { Difference } from "./difference.ts";

export const PASSIVE: Difference = {
  differs: "The passive tells the same matter as the active, with the same sides.",
  pairs: [
    [
      [
        "Norvane Corp acquired Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
      [
        "Tulby Ltd was acquired by Norvane Corp.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) completed, fact",
      ],
    ],
    [
      [
        "Norvane Corp will take over Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Tulby Ltd will be taken over by Norvane Corp.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
    ],
    [
      [
        "Norvane Corp is buying Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
      [
        "Tulby Ltd is being bought by Norvane Corp.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) agreed, fact",
      ],
    ],
    [
      [
        "Norvane Corp has not acquired Tulby Ltd.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) denied, fact, recalled",
      ],
      [
        "Tulby Ltd has not been acquired by Norvane Corp.",
        "acquisition(acquirer=Norvane Corp, target=Tulby Ltd) denied, fact, recalled",
      ],
    ],
    [
      [
        "Esker Energy sued Dunmore Group.",
        "legal(plaintiff=Esker Energy, defendant=Dunmore Group) proposed, fact",
      ],
      [
        "Dunmore Group was sued by Esker Energy.",
        "legal(plaintiff=Esker Energy, defendant=Dunmore Group) proposed, fact",
      ],
    ],
    [
      [
        "The European Commission fined Calder Pharma.",
        "legal(authority=European Commission, defendant=Calder Pharma) completed, fact",
      ],
      [
        "Calder Pharma was fined by the European Commission.",
        "legal(authority=European Commission, defendant=Calder Pharma) completed, fact",
      ],
    ],
    [
      [
        "Hollin Bank has appointed Nora Lind as chief executive.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Nora Lind has been appointed chief executive by Hollin Bank.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
  ],
};
