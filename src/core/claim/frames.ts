import type { Frame } from "./frame.ts";
import { ACQUISITION } from "./kinds/acquisition.ts";
import { BANKRUPTCY } from "./kinds/bankruptcy.ts";
import { DIVESTITURE } from "./kinds/divestiture.ts";
import { EXECUTIVE } from "./kinds/executive.ts";
import { INVESTMENT } from "./kinds/investment.ts";
import { JOINT_VENTURE } from "./kinds/joint-venture.ts";
import { LAYOFFS } from "./kinds/layoffs.ts";
import { LEGAL } from "./kinds/legal.ts";
import { LICENSING } from "./kinds/licensing.ts";
import { LISTING } from "./kinds/listing.ts";
import { MERGER } from "./kinds/merger.ts";
import { PARTNERSHIP } from "./kinds/partnership.ts";
import { PRODUCT } from "./kinds/product.ts";
import { STAKE } from "./kinds/stake.ts";
import type { ClaimKind } from "./kinds.ts";
import { type Lexicon, lexicon, type Phrases } from "./words/lexicon.ts";

/** The frames of every kind; a new kind does not compile until it has its own. */
export const FRAMES: Readonly<Record<ClaimKind, readonly Frame[]>> = {
  acquisition: ACQUISITION,
  merger: MERGER,
  stake: STAKE,
  divestiture: DIVESTITURE,
  "joint-venture": JOINT_VENTURE,
  partnership: PARTNERSHIP,
  licensing: LICENSING,
  investment: INVESTMENT,
  listing: LISTING,
  product: PRODUCT,
  executive: EXECUTIVE,
  layoffs: LAYOFFS,
  legal: LEGAL,
  bankruptcy: BANKRUPTCY,
};

/** A frame and the part of speech under which one of its triggers was found. */
export interface FrameTrigger {
  readonly frame: Frame;
  readonly part: "verb" | "noun";
}

/** All triggers of all frames, for one walk over a sentence. */
export const TRIGGERS: Lexicon<FrameTrigger> = lexicon(
  Object.values(FRAMES)
    .flat()
    .flatMap((frame) =>
      frame.triggers.map(
        (trigger): Phrases<FrameTrigger> => ({
          value: { frame, part: trigger.part },
          phrases: trigger.phrases.phrases,
        }),
      ),
    ),
);
