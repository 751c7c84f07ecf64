import type { Difference } from "./difference.ts";

export const LISTING: Difference = {
  differs: "A company's way to the market, and back.",
  pairs: [
    [
      [
        "Verdane Robotics has filed for an initial public offering.",
        "listing(issuer=Verdane Robotics) proposed, fact",
      ],
      [
        "Verdane Robotics has shelved its initial public offering.",
        "listing(issuer=Verdane Robotics) ended, fact",
      ],
    ],
    [
      [
        "Verdane Robotics priced its IPO at $14 a share.",
        'listing(issuer=Verdane Robotics) agreed, fact, amount "$14 a share"',
      ],
      ["Verdane Robotics is weighing an IPO.", "listing(issuer=Verdane Robotics) considered, fact"],
    ],
    [
      [
        "Temple Audio went public in 2004.",
        'listing(issuer=Temple Audio) completed, fact, when "in 2004" (2004-01-01..2004-12-31)',
      ],
      ["Temple Audio plans to go public.", "listing(issuer=Temple Audio) proposed, fact"],
    ],
    [
      [
        "Calder Pharma will list its shares in Amsterdam, its founder said.",
        'listing(issuer=Calder Pharma) proposed, fact on the word of party "its founder"',
      ],
      [
        "Calder Pharma will delist its shares in Amsterdam, its founder said.",
        'listing(issuer=Calder Pharma) proposed, fact on the word of party "its founder"',
      ],
    ],
    [
      ["Galtra Corp postponed its flotation.", "listing(issuer=Galtra Corp) proposed, fact"],
      ["Galtra Corp completed its flotation.", "listing(issuer=Galtra Corp) completed, fact"],
    ],
  ],
};
