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
