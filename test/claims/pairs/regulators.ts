import type { Difference } from "./difference.ts";

export const REGULATORS: Difference = {
  differs: "A ruling is a legal matter of its own, and it moves the deal it is about.",
  pairs: [
    [
      [
        "The European Commission cleared Norvane's takeover of Tulby.",
        "legal(authority=European Commission, defendant=Norvane, defendant=Tulby) completed, fact\nacquisition(acquirer=Norvane, target=Tulby) agreed, fact",
      ],
      [
        "The European Commission blocked Norvane's takeover of Tulby.",
        "legal(authority=European Commission, defendant=Norvane, defendant=Tulby) completed, fact\nacquisition(acquirer=Norvane, target=Tulby) ended, fact",
      ],
    ],
    [
      [
        "The Justice Department approved the merger of Kestrel Air and Sandray Jet.",
        "legal(authority=Justice Department, defendant=Kestrel Air, defendant=Sandray Jet) completed, fact\nmerger(party=Kestrel Air, party=Sandray Jet) agreed, fact",
      ],
      [
        "The Justice Department sued to block the merger of Kestrel Air and Sandray Jet.",
        "legal(authority=Justice Department, defendant=Kestrel Air, defendant=Sandray Jet) proposed, fact\nmerger(party=Kestrel Air, party=Sandray Jet) proposed, fact",
      ],
    ],
    [
      [
        "The Food and Drug Administration approved Calder Pharma's asthma drug.",
        "legal(authority=Food and Drug Administration, defendant=Calder Pharma) completed, fact",
      ],
      [
        "The Food and Drug Administration rejected Calder Pharma's asthma drug.",
        "legal(authority=Food and Drug Administration, defendant=Calder Pharma) completed, fact",
      ],
    ],
  ],
};
