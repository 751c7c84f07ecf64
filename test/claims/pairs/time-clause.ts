import type { Difference } from "./difference.ts";

export const TIME_CLAUSE: Difference = {
  differs: "A subordinate clause of time tells a matter that happened; its subject is its own.",
  pairs: [
    [
      ["Norvane said profit fell after costs rose.", ""],
      [
        "Norvane said profit fell after it bought Tulby.",
        'acquisition(acquirer=Norvane, target=Tulby) completed, fact on the word of party "Norvane"',
      ],
    ],
    [
      [
        "Nora Lind ran Galtra before she joined Hollin Bank as chairman.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
      [
        "Nora Lind ran Galtra before she left Hollin Bank.",
        "executive(company=Hollin Bank, person=Nora Lind) completed, fact",
      ],
    ],
    [
      [
        "When Sandray Shipping took over Jorvik Lines, it closed two offices.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) completed, fact\nlayoffs(company=Sandray Shipping) completed, fact",
      ],
      [
        "When Sandray Shipping took over Jorvik Lines, it bought Temple Audio.",
        "acquisition(acquirer=Sandray Shipping, target=Jorvik Lines) completed, fact\nacquisition(acquirer=Sandray Shipping, target=Temple Audio) completed, fact",
      ],
    ],
    [
      [
        "Kestrel Foods cut jobs while Fenwick Drinks bought Marrow Brewing.",
        "layoffs(company=Kestrel Foods) completed, fact\nacquisition(acquirer=Fenwick Drinks, target=Marrow Brewing) completed, fact",
      ],
      [
        "Kestrel Foods cut jobs while it was buying Marrow Brewing.",
        "layoffs(company=Kestrel Foods) completed, fact\nacquisition(acquirer=Kestrel Foods, target=Marrow Brewing) agreed, fact",
      ],
    ],
  ],
};
