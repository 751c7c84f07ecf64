import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";
import { CONTROL_WORDS, GOODS, SHARE_WORDS } from "./conditions.ts";

const BUYER_AND_BOUGHT = [
  ["acquirer", "target"],
  ["acquirer", "seller"],
] as const;

/** A buyer takes all or control of a company or unit. */
export const ACQUISITION: readonly Frame[] = [
  frame("acquisition", "buy", {
    triggers: [
      verb(
        "buy",
        "acquire",
        "purchase",
        "take over",
        "buy up",
        "buy back",
        "buy out",
        "snap up",
        "scoop up",
        "pick up",
      ),
      verb("swallow", "gobble up", "absorb", "take private", "land", "bag", "nab", "swoop on"),
    ],
    roles: { subject: "acquirer", object: "target", from: "seller", by: "acquirer" },
    needs: [
      ["acquirer", "target"],
      ["acquirer", "seller"],
    ],
    stage: "by-tense",
    where: [without("object", SHARE_WORDS), without("object", GOODS)],
  }),
  frame("acquisition", "buy control", {
    triggers: [
      verb(
        "buy",
        "acquire",
        "purchase",
        "own",
        "get",
        "take",
        "raise",
        "gain",
        "win",
        "regain",
        "seize",
        "secure",
      ),
    ],
    roles: { subject: "acquirer", object: "target", from: "seller", by: "acquirer" },
    needs: [["acquirer", "target"]],
    stage: "by-tense",
    where: [having("object", CONTROL_WORDS), without("object", GOODS)],
  }),
  frame("acquisition", "bid for", {
    triggers: [verb("bid", "launch a bid", "make a bid", "make an offer", "table a bid")],
    roles: { subject: "acquirer", for: "target", by: "acquirer" },
    needs: [["acquirer", "target"]],
    stage: "proposed",
  }),
  frame("acquisition", "takeover", {
    triggers: [
      noun(
        "takeover",
        "take-over",
        "acquisition",
        "buyout",
        "buy-out",
        "purchase",
        "leveraged buyout",
        "management buyout",
      ),
    ],
    roles: {
      owner: "acquirer",
      subject: "acquirer",
      beside: "target",
      of: "target",
      by: "acquirer",
      from: "seller",
    },
    needs: BUYER_AND_BOUGHT,
    stage: "agreed",
    where: [without("object", SHARE_WORDS), without("object", GOODS)],
  }),
  frame("acquisition", "offer", {
    triggers: [
      noun(
        "bid",
        "offer",
        "tender offer",
        "takeover bid",
        "takeover offer",
        "buyout offer",
        "takeover approach",
        "takeover proposal",
      ),
      noun(
        "merger offer",
        "cash offer",
        "hostile bid",
        "merger proposal",
        "acquisition proposal",
        "buyout proposal",
        "acquisition offer",
      ),
    ],
    roles: {
      owner: "acquirer",
      subject: "acquirer",
      beside: "target",
      for: "target",
      by: "acquirer",
      from: "acquirer",
    },
    needs: [["acquirer", "target"]],
    stage: "proposed",
  }),
  frame("acquisition", "talks to be bought", {
    triggers: [
      noun("takeover talk", "acquisition talk", "sale talk", "takeover discussion", "acquisition discussion"),
    ],
    roles: { owner: "acquirer", subject: "acquirer", with: "target", of: "target", beside: "target" },
    needs: [["acquirer", "target"]],
    stage: "talks",
  }),
  frame("acquisition", "sold to", {
    triggers: [verb("sell", "divest", "offload", "unload"), noun("sale", "disposal")],
    roles: {
      subject: "seller",
      object: "target",
      owner: "seller",
      of: "target",
      to: "acquirer",
      by: "seller",
    },
    needs: [
      ["acquirer", "target"],
      ["acquirer", "seller"],
    ],
    stage: "by-tense",
    where: [without("object", SHARE_WORDS), without("object", GOODS)],
  }),
  frame("acquisition", "takeover target", {
    triggers: [
      words(
        "takeover target",
        "takeover candidate",
        "acquisition target",
        "takeover interest",
        "takeover speculation",
        "takeover rumours",
        "takeover rumors",
      ),
    ],
    roles: { subject: "target", owner: "target", in: "target", of: "target", beside: "target" },
    needs: [["target"]],
    stage: "considered",
    weight: "mention",
  }),
];
