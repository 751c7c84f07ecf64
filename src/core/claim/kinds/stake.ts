import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";
import { CONTROL_WORDS, SHARE_WORDS } from "./conditions.ts";

const HOLDING = {
  subject: "investor",
  object: "target",
  in: "target",
  of: "target",
  from: "seller",
  by: "investor",
  owner: "investor",
} as const;

/** An investor buys, holds, raises or sells a minority share of a company. */
export const STAKE: readonly Frame[] = [
  frame("stake", "trade in shares", {
    triggers: [
      verb(
        "buy",
        "acquire",
        "purchase",
        "take",
        "raise",
        "increase",
        "up",
        "boost",
        "lift",
        "build",
        "amass",
        "accumulate",
        "add",
      ),
      verb(
        "cut",
        "reduce",
        "lower",
        "trim",
        "pare",
        "hold",
        "own",
        "have",
        "control",
        "get",
        "secure",
        "pick up",
        "obtain",
      ),
    ],
    roles: HOLDING,
    needs: [["investor", "target"]],
    stage: "completed",
    where: [having("object", SHARE_WORDS), without("object", CONTROL_WORDS)],
  }),
  frame("stake", "sell shares", {
    triggers: [verb("sell", "dispose of", "unload", "offload")],
    roles: { subject: "seller", object: "target", in: "target", of: "target", to: "investor", by: "seller" },
    needs: [
      ["seller", "target"],
      ["investor", "target"],
    ],
    stage: "by-tense",
    where: [having("object", SHARE_WORDS), without("object", CONTROL_WORDS)],
  }),
  frame("stake", "stake", {
    triggers: [
      noun("stake", "shareholding", "minority interest", "minority stake", "equity interest", "equity stake"),
    ],
    roles: {
      owner: "investor",
      subject: "investor",
      in: "target",
      of: "target",
      by: "investor",
      from: "seller",
      beside: "target",
    },
    needs: [["investor", "target"]],
    stage: "completed",
    where: [without("before", CONTROL_WORDS)],
  }),
  frame("stake", "largest shareholder", {
    triggers: [
      words(
        "largest shareholder of",
        "biggest shareholder of",
        "largest shareholder in",
        "biggest shareholder in",
        "major shareholder of",
        "major shareholder in",
      ),
      words("shareholder of", "shareholder in", "an investor in", "largest investor in"),
    ],
    roles: { subject: "investor", object: "target", owner: "investor" },
    needs: [["investor", "target"]],
    stage: "completed",
  }),
];
