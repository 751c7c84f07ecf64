import type { Difference } from "./difference.ts";

export const QUOTE_IN_QUOTE: Difference = {
  differs:
    "Within a quotation the innermost voice tells and the outer ones pass it on; a denier denies what he quotes.",
  pairs: [
    [
      [
        'The Herald wrote: "Norvane is buying Tulby."',
        'acquisition(acquirer=Norvane, target=Tulby) agreed, reported on the word of media "The Herald"',
      ],
      [
        "The Herald wrote: \"An insider told us: 'Norvane is buying Tulby'.\"",
        'acquisition(acquirer=Norvane, target=Tulby) agreed, reported on the word of media "The Herald" citing anonymous "An insider"',
      ],
    ],
    [
      [
        '"Galtra will buy Hollin Bank," a spokesman for Galtra said.',
        'acquisition(acquirer=Galtra, target=Hollin Bank) agreed, fact on the word of party "a spokesman for Galtra"',
      ],
      [
        "\"The report that 'Galtra will buy Hollin Bank' is untrue,\" a spokesman for Galtra said.",
        'acquisition(acquirer=Galtra, target=Hollin Bank) denied, fact on the word of party "a spokesman for Galtra"',
      ],
    ],
    [
      [
        '"Esker Energy has made an offer for Dunmore Group," analysts said.',
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) proposed, reported on the word of analyst "analysts"',
      ],
      [
        '"Esker Energy may make an offer for Dunmore Group," analysts said.',
        'acquisition(acquirer=Esker Energy, target=Dunmore Group) considered, speculated on the word of analyst "analysts"',
      ],
    ],
  ],
};
