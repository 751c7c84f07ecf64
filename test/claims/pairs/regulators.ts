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
        "The Federal Trade Commission is investigating Calder Pharma's purchase of Brevik Labs.",
        "legal(authority=Federal Trade Commission, defendant=Calder Pharma, defendant=Brevik Labs) completed, fact\nacquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, fact",
      ],
      [
        "The Federal Trade Commission has rejected Calder Pharma's purchase of Brevik Labs.",
        "legal(authority=Federal Trade Commission, defendant=Calder Pharma, defendant=Brevik Labs) completed, fact\nacquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact",
      ],
    ],
    [
      [
        "Esker Energy's acquisition of Dunmore Gas was cleared by the European Commission.",
        "legal(authority=European Commission, defendant=Esker Energy, defendant=Dunmore Gas) completed, fact\nacquisition(acquirer=Esker Energy, target=Dunmore Gas) agreed, fact",
      ],
      [
        "Esker Energy's acquisition of Dunmore Gas was prohibited by the European Commission.",
        "legal(authority=European Commission, defendant=Esker Energy, defendant=Dunmore Gas) completed, fact\nacquisition(acquirer=Esker Energy, target=Dunmore Gas) ended, fact",
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
