import type { Difference } from "./difference.ts";

export const RUMOUR_WORDS: Difference = {
  differs: "Words of hearsay make a rumour on nobody's word; words of guessing make a guess.",
  pairs: [
    [
      [
        "Norvane is said to be in talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, rumoured on the word of anonymous "is said to"',
      ],
      [
        "Norvane said it is in talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, fact on the word of party "Norvane"',
      ],
    ],
    [
      [
        "It is understood that Fenwick Media has offered to buy Lorne Radio.",
        'acquisition(acquirer=Fenwick Media, target=Lorne Radio) proposed, rumoured on the word of anonymous "It is understood"',
      ],
      [
        "It is clear that Fenwick Media has offered to buy Lorne Radio.",
        "acquisition(acquirer=Fenwick Media, target=Lorne Radio) proposed, fact",
      ],
    ],
  ],
};
