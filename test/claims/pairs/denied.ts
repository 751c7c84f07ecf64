import type { Difference } from "./difference.ts";

export const DENIED: Difference = {
  differs: "A verb of denying governs what is told behind it; the denial is a fact on the denier's word.",
  pairs: [
    [
      [
        "Norvane confirmed that it had held talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) talks, fact on the word of party "Norvane"',
      ],
      [
        "Norvane denied that it had held talks to buy Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) denied, fact on the word of party "Norvane"',
      ],
    ],
    [
      [
        "Fenwick Media said that it had sold Lorne Radio.",
        'divestiture(seller=Fenwick Media, target=Lorne Radio) completed, fact on the word of party "Fenwick Media"',
      ],
      [
        "Fenwick Media denied having sold Lorne Radio.",
        'divestiture(seller=Fenwick Media, target=Lorne Radio) denied, fact on the word of party "Fenwick Media"',
      ],
    ],
    [
      [
        "Reports that Norvane will buy Tulby are true, Norvane said.",
        'acquisition(acquirer=Norvane, target=Tulby) agreed, fact on the word of party "Norvane"',
      ],
      [
        "Reports that Norvane will buy Tulby are untrue, Norvane said.",
        'acquisition(acquirer=Norvane, target=Tulby) denied, fact on the word of party "Norvane"',
      ],
    ],
  ],
};
