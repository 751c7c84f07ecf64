import type { Frame } from "../frame.ts";
import { frame, noun, share, verb, words } from "./build.ts";

const HOLDING = {
  subject: "investor",
  object: "target",
  in: "target",
  of: "target",
  from: "seller",
  by: "investor",
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
    stage: "by-tense",
    where: [share("minority")],
  }),
  frame("stake", "reduce by selling", {
    triggers: [verb("sell", "dispose of", "unload", "offload")],
    roles: { subject: "investor", object: "target", in: "target", of: "target", by: "investor" },
    needs: [["investor", "target"]],
    stage: "by-tense",
    where: [share("minority")],
  }),
  frame("stake", "sell shares to", {
    triggers: [verb("sell", "dispose of", "unload", "offload")],
    roles: { subject: "seller", object: "target", in: "target", of: "target", to: "investor", by: "seller" },
    needs: [
      ["seller", "investor", "target"],
      ["seller", "investor"],
    ],
    stage: "by-tense",
    where: [share("minority")],
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
    weight: "mention",
  }),
  frame("stake", "largest shareholder", {
    triggers: [
      words(
        "largest shareholder of",
        "biggest shareholder of",
        "largest shareholder in",
        "biggest shareholder in",
      ),
      words(
        "major shareholder of",
        "major shareholder in",
        "shareholder of",
        "shareholder in",
        "an investor in",
      ),
    ],
    roles: { subject: "investor", object: "target", owner: "investor" },
    needs: [["investor", "target"]],
    stage: "completed",
  }),
];
