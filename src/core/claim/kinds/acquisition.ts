import type { Frame } from "../frame.ts";
import { frame, having, inDocument, noun, share, verb, without, words } from "./build.ts";
import { DEAL_TALK, GOODS, MONEY, PAID_FOR } from "./conditions.ts";

const BUYER_AND_BOUGHT = [
  ["acquirer", "target"],
  ["acquirer", "seller"],
] as const;
const BY_VERB = {
  subject: "acquirer",
  object: "target",
  from: "seller",
  by: "acquirer",
  whose: "seller",
} as const;
const FOR: ReadonlySet<string> = new Set(["for"]);
const BID_WORDS: ReadonlySet<string> = new Set(["offer", "bid", "proposal", "buyout", "takeover"]);
/** What makes a tender one for shares, and not one for a contract. */
const TENDERED: ReadonlySet<string> = new Set([
  ..."board shares share stock holders shareholders stockholders directors merger takeover".split(" "),
]);
const OFFER = {
  owner: "acquirer",
  subject: "acquirer",
  beside: "target",
  for: "target",
  by: "acquirer",
  from: "acquirer",
  to: "target",
  whose: "seller",
} as const;

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
      verb("swallow", "gobble up", "absorb", "take private", "nab", "swoop on"),
    ],
    roles: BY_VERB,
    needs: [...BUYER_AND_BOUGHT, ["target"]],
    stage: "by-tense",
    where: [share("none"), without("head", GOODS)],
  }),
  frame("acquisition", "buy control", {
    triggers: [
      verb(
        "buy",
        "acquire",
        "purchase",
        "get",
        "take",
        "gain",
        "win",
        "regain",
        "seize",
        "secure",
        "assume",
        "pick up",
      ),
    ],
    roles: { ...BY_VERB, in: "target", of: "target" },
    needs: BUYER_AND_BOUGHT,
    stage: "by-tense",
    where: [share("control"), without("head", GOODS)],
  }),
  frame("acquisition", "seek control", {
    triggers: [verb("seek control of", "seek to control", "fight for control of")],
    roles: { subject: "acquirer", object: "target" },
    needs: [["acquirer", "target"]],
    stage: "proposed",
  }),
  frame("acquisition", "pay for", {
    triggers: [verb("pay")],
    roles: { subject: "acquirer", for: "target", whose: "seller", by: "acquirer" },
    needs: BUYER_AND_BOUGHT,
    stage: "by-tense",
    where: [having("after", MONEY), without("after", PAID_FOR)],
    weight: "fallback",
  }),
  frame("acquisition", "pursuit", {
    triggers: [noun("pursuit"), words("suitor for", "suitor of", "bidder for")],
    roles: { subject: "acquirer", owner: "acquirer", object: "target", of: "target", by: "acquirer" },
    needs: [["acquirer", "target"]],
    stage: "considered",
  }),
  frame("acquisition", "be interested in", {
    triggers: [
      verb("show interest in", "express interest in", "show an interest in", "express an interest in"),
      words(
        "interested in buying",
        "interested in acquiring",
        "interested in bidding for",
        "takeover interest in",
      ),
    ],
    roles: { subject: "acquirer", object: "target", whose: "seller" },
    needs: [["acquirer", "target"], ["target"]],
    stage: "considered",
  }),
  frame("acquisition", "among the bidders", {
    triggers: [
      words(
        "bidder for",
        "bidders for",
        "bidding for",
        "suitors for",
        "in the running for",
        "in the race for",
      ),
    ],
    roles: { subject: "acquirer", object: "target" },
    needs: [["acquirer", "target"]],
    stage: "proposed",
  }),
  frame("acquisition", "buyer of", {
    triggers: [words("buyer of", "buyer for", "buyers of", "buyers for", "acquirer of", "purchaser of")],
    roles: { subject: "acquirer", object: "target" },
    needs: [["acquirer", "target"]],
    stage: "agreed",
  }),
  frame("acquisition", "win an auction", {
    triggers: [
      verb("win the auction for", "win an auction for", "win the bidding for", "win the battle for"),
    ],
    roles: { subject: "acquirer", object: "target", whose: "seller", by: "acquirer" },
    needs: BUYER_AND_BOUGHT,
    stage: "agreed",
  }),
  frame("acquisition", "its sale to", {
    // "Acme approved its sale to Beta": with nothing behind "of", what is sold is the owner of the sale.
    triggers: [noun("sale")],
    roles: { owner: "target", to: "acquirer" },
    needs: [["acquirer", "target"]],
    stage: "agreed",
    where: [without("next", new Set(["of"]))],
  }),
  frame("acquisition", "take private", {
    triggers: [verb("take")],
    roles: { whose: "seller", subject: "acquirer", object: "target" },
    needs: [["acquirer", "target"]],
    stage: "by-tense",
    where: [having("after", new Set(["private"]))],
  }),
  frame("acquisition", "bid for", {
    triggers: [verb("bid", "launch a bid", "make a bid", "make an offer", "table a bid", "approach")],
    roles: { whose: "seller", subject: "acquirer", object: "target", for: "target", by: "acquirer" },
    needs: BUYER_AND_BOUGHT,
    stage: "proposed",
  }),
  frame("acquisition", "offer a price", {
    triggers: [verb("offer", "bid")],
    roles: { subject: "acquirer", for: "target", by: "acquirer", whose: "seller" },
    needs: [["acquirer", "target"]],
    stage: "proposed",
    where: [having("after", MONEY), having("after", FOR), without("after", PAID_FOR)],
  }),
  frame("acquisition", "top a bid", {
    triggers: [verb("top", "outbid", "trump", "beat")],
    roles: { subject: "acquirer", for: "target" },
    needs: [["acquirer", "target"]],
    stage: "proposed",
    where: [having("after", BID_WORDS), having("after", FOR)],
  }),
  frame("acquisition", "tender", {
    triggers: [noun("tender", "exchange offer")],
    roles: OFFER,
    needs: [["acquirer", "target"]],
    stage: "proposed",
    where: [having("sentence", TENDERED)],
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
      whose: "seller",
      owner: "acquirer",
      subject: "acquirer",
      beside: "target",
      of: "target",
      by: "acquirer",
      from: "seller",
    },
    needs: BUYER_AND_BOUGHT,
    stage: "agreed",
    where: [share("none", "control"), without("head", GOODS)],
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
      ),
      noun(
        "takeover proposal",
        "merger offer",
        "cash offer",
        "hostile bid",
        "merger proposal",
        "acquisition proposal",
      ),
      noun("buyout proposal", "acquisition offer"),
    ],
    roles: OFFER,
    needs: [...BUYER_AND_BOUGHT, ["target"]],
    stage: "proposed",
    where: [without("before", new Set(["existing"]))],
  }),
  frame("acquisition", "talks", {
    triggers: [noun("talk", "discussion", "negotiation", "takeover talk", "acquisition talk", "sale talk")],
    roles: { whose: "seller", owner: "acquirer", subject: "acquirer", with: "target" },
    needs: [["acquirer", "target"]],
    stage: "talks",
    where: [inDocument(DEAL_TALK)],
    weight: "fallback",
  }),
  frame("acquisition", "sold to", {
    triggers: [verb("sell", "divest", "offload", "unload"), noun("sale", "disposal", "disposition")],
    roles: {
      whose: "seller",
      subject: "seller",
      object: "target",
      owner: "seller",
      of: "target",
      to: "acquirer",
      by: "seller",
    },
    needs: BUYER_AND_BOUGHT,
    stage: "by-tense",
    where: [share("none", "control"), without("head", GOODS)],
  }),
  frame("acquisition", "takeover target", {
    triggers: [words("takeover target", "takeover candidate", "acquisition target", "acquisition candidate")],
    roles: {
      whose: "seller",
      subject: "target",
      owner: "target",
      of: "acquirer",
      for: "acquirer",
      by: "acquirer",
      beside: "target",
    },
    needs: [["target"]],
    stage: "considered",
    weight: "mention",
  }),
  frame("acquisition", "takeover talk", {
    triggers: [
      words(
        "takeover interest",
        "takeover speculation",
        "takeover rumours",
        "takeover rumors",
        "takeover talk",
      ),
    ],
    roles: {
      whose: "seller",
      subject: "target",
      owner: "target",
      in: "target",
      of: "target",
      beside: "target",
    },
    needs: [["target"]],
    stage: "considered",
    weight: "mention",
  }),
];
