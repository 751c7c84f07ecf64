import type { Frame } from "../frame.ts";
import { frame, noun, share, verb, without, words } from "./build.ts";

const HOLDING = {
  whose: "seller",
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
      verb("buy up", "buy back", "snap up", "scoop up", "buy out"),
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
      verb("cut", "reduce", "lower", "trim", "pare", "get", "secure", "pick up", "obtain"),
    ],
    roles: HOLDING,
    needs: [["investor", "target"]],
    stage: "by-tense",
    where: [share("minority")],
  }),
  frame("stake", "hold shares", {
    triggers: [verb("hold", "own", "have", "control")],
    roles: HOLDING,
    needs: [["investor", "target"]],
    stage: "by-tense",
    // "Owns shares of Beta" is what analysts disclose; a holding that is news has a size.
    where: [share("minority"), without("next", new Set(["shares", "stock"]))],
  }),
  frame("stake", "reduce by selling", {
    triggers: [verb("sell", "dispose of", "unload", "offload")],
    roles: {
      whose: "seller",
      subject: "investor",
      object: "target",
      in: "target",
      of: "target",
      by: "investor",
    },
    needs: [["investor", "target"]],
    stage: "by-tense",
    where: [share("minority")],
  }),
  frame("stake", "sell shares to", {
    triggers: [verb("sell", "dispose of", "unload", "offload")],
    roles: {
      whose: "seller",
      subject: "seller",
      object: "target",
      in: "target",
      of: "target",
      to: "investor",
      by: "seller",
    },
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
      whose: "seller",
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
  frame("stake", "ownership of shares", {
    triggers: [noun("ownership", "beneficial ownership", "holding")],
    roles: { owner: "investor", subject: "investor", in: "target", of: "target", by: "investor" },
    needs: [["investor", "target"]],
    stage: "completed",
    where: [share("minority")],
    weight: "mention",
  }),
  frame("stake", "purchase of shares", {
    triggers: [noun("purchase", "acquisition", "sale")],
    roles: {
      owner: "investor",
      subject: "investor",
      of: "target",
      in: "target",
      by: "investor",
      from: "seller",
      whose: "seller",
    },
    needs: [["investor", "target"]],
    stage: "agreed",
    where: [share("minority")],
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
    roles: { whose: "seller", subject: "investor", object: "target", owner: "investor" },
    needs: [["investor", "target"]],
    stage: "completed",
  }),
];
