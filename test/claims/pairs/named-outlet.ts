import type { Difference } from "./difference.ts";

export const NAMED_OUTLET: Difference = {
  differs:
    'A named outlet reports; "reportedly" with nobody named is a rumour; an outlet\'s sources stand behind it.',
  pairs: [
    [
      [
        "Norvane is in talks to buy Tulby, the Herald reported.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, reported on the word of media "the Herald"',
      ],
      [
        "Norvane is reportedly in talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, rumoured on the word of anonymous "reportedly"',
      ],
    ],
    [
      [
        "Calder Pharma has agreed to buy Brevik Labs, the Evening Courier reported.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, reported on the word of media "the Evening Courier"',
      ],
      [
        "Calder Pharma has agreed to buy Brevik Labs, the Evening Courier reported, citing people familiar with the matter.",
        'acquisition(acquirer=Calder Pharma, target=Brevik Labs) agreed, reported on the word of media "the Evening Courier" citing anonymous "people familiar with the matter"',
      ],
    ],
    [
      [
        "Local media reported that Arlund Steel will cut 400 jobs.",
        'layoffs(company=Arlund Steel) proposed, reported on the word of media "Local media"',
      ],
      [
        "Arlund Steel reported that it will cut 400 jobs.",
        'layoffs(company=Arlund Steel) proposed, fact on the word of party "Arlund Steel"',
      ],
    ],
  ],
};
