import type { Difference } from "./difference.ts";

export const PRODUCT: Difference = {
  differs: "A product is launched, promised, put off, withdrawn or priced.",
  pairs: [
    [
      [
        "Brightwell Devices has launched the Pellucid.",
        "product(maker=Brightwell Devices, product=Pellucid) completed, fact",
      ],
      [
        "Brightwell Devices plans to launch the Pellucid.",
        "product(maker=Brightwell Devices, product=Pellucid) proposed, fact",
      ],
    ],
    [
      [
        "Brightwell Devices has delayed the launch of the Pellucid.",
        "product(maker=Brightwell Devices, product=Pellucid) completed, fact",
      ],
      [
        "Brightwell Devices has cancelled the launch of the Pellucid.",
        "product(maker=Brightwell Devices, product=Pellucid) ended, fact",
      ],
    ],
    [
      [
        "Verdane Motors recalled the Corrin van.",
        "product(maker=Verdane Motors, product=Corrin) completed, fact",
      ],
      [
        "Verdane Motors may recall the Corrin van.",
        "product(maker=Verdane Motors, product=Corrin) considered, speculated, speculation",
      ],
    ],
    [
      [
        "Temple Audio will price the Sonnet speaker at $199.",
        'product(maker=Temple Audio, product=Sonnet) proposed, fact, amount "$199"',
      ],
      [
        "Temple Audio has cut the price of the Sonnet speaker to $149.",
        'product(maker=Temple Audio, product=Sonnet) completed, fact, amount "$149"',
      ],
    ],
    [
      [
        "Temple Audio has unveiled the Sonnet.",
        "product(maker=Temple Audio, product=Sonnet) completed, fact",
      ],
      [
        "Temple Audio has discontinued the Sonnet.",
        "product(maker=Temple Audio, product=Sonnet) completed, fact",
      ],
    ],
  ],
};
