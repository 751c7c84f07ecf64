import type { Difference } from "./difference.ts";

export const ENDED_TALKS: Difference = {
  differs: "Talks that go on are talks; talks that are over, suspended or failed are ended.",
  pairs: [
    [
      [
        "Norvane Corp and Tulby Ltd are in merger talks.",
        "merger(party=Norvane Corp, party=Tulby Ltd) talks, fact",
      ],
      [
        "Norvane Corp and Tulby Ltd have ended merger talks.",
        "merger(party=Norvane Corp, party=Tulby Ltd) ended, fact",
      ],
    ],
    [
      [
        "Calder Pharma is negotiating to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) talks, fact",
      ],
      [
        "Calder Pharma has broken off negotiations to buy Brevik Labs.",
        "acquisition(acquirer=Calder Pharma, target=Brevik Labs) ended, fact",
      ],
    ],
    [
      [
        "Talks between Kestrel Air and Sandray Jet on a merger have resumed.",
        "merger(party=Kestrel Air, party=Sandray Jet) talks, fact",
      ],
      [
        "Talks between Kestrel Air and Sandray Jet on a merger have collapsed.",
        "merger(party=Kestrel Air, party=Sandray Jet) ended, fact",
      ],
    ],
    [
      [
        "Esker Energy entered talks to sell Dunmore Gas to Lomond Water.",
        "acquisition(acquirer=Lomond Water, target=Dunmore Gas, seller=Esker Energy) talks, fact",
      ],
      [
        "Esker Energy walked away from talks to sell Dunmore Gas to Lomond Water.",
        "acquisition(acquirer=Lomond Water, target=Dunmore Gas, seller=Esker Energy) ended, fact",
      ],
    ],
    [
      [
        "Galtra has started talks about a takeover of Hollin Bank.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) talks, fact",
      ],
      [
        "Galtra has called off talks about a takeover of Hollin Bank.",
        "acquisition(acquirer=Galtra, target=Hollin Bank) ended, fact",
      ],
    ],
    [
      [
        "Fenwick Media said it was in advanced talks to acquire Lorne Radio.",
        'acquisition(acquirer=Fenwick Media, target=Lorne Radio) talks, fact on the word of party "Fenwick Media"',
      ],
      [
        "Fenwick Media said it was no longer in talks to acquire Lorne Radio.",
        'acquisition(acquirer=Fenwick Media, target=Lorne Radio) ended, fact on the word of party "Fenwick Media"',
      ],
    ],
  ],
};
