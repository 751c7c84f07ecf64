import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, share, verb, without, words } from "./build.ts";
import { ASSET_WORDS, GOODS, JOBS } from "./conditions.ts";

/** Said of what the seller itself has: "its phone business". */
const OWN: ReadonlySet<string> = new Set(["its", "their"]);

/** What a company that is split becomes. */
const PARTS = wordSet("into companies two three half parts businesses itself separate entities firms units");
/** A split of shares makes no new company. */
const STOCK: ReadonlySet<string> = new Set(["stock", "share", "shares", "vote", "votes"]);

/** An owner sells, spins off or closes the sale of a unit; the buyer is not known or not the point. */
export const DIVESTITURE: readonly Frame[] = [
  frame("divestiture", "sell", {
    triggers: [verb("sell", "divest", "offload", "unload", "dispose of", "put up for sale", "sell off")],
    roles: { whose: "seller", subject: "seller", object: "target", by: "seller" },
    needs: [["seller", "target"]],
    stage: "by-tense",
    where: [share("none"), without("head", GOODS)],
  }),
  frame("divestiture", "spin off", {
    triggers: [verb("spin off", "spin out", "hive off", "demerge", "split off", "carve out")],
    roles: { whose: "seller", subject: "seller", object: "target", by: "seller" },
    needs: [["seller", "target"], ["seller"]],
    stage: "by-tense",
    where: [without("object", JOBS)],
  }),
  frame("divestiture", "sale", {
    triggers: [
      noun("sale", "divestiture", "disposal", "disposition", "divestment"),
      noun("spinoff", "spin-off", "demerger", "carve-out"),
    ],
    roles: { whose: "seller", subject: "seller", owner: "seller", of: "target", by: "seller" },
    needs: [["seller", "target"]],
    stage: "proposed",
    where: [share("none"), without("head", GOODS)],
  }),
  frame("divestiture", "part of its own", {
    triggers: [
      verb("sell", "divest", "spin off", "offload", "sell off", "hive off"),
      noun("sale", "spin-off", "spinoff", "divestiture", "disposal", "disposition"),
    ],
    roles: { subject: "seller", owner: "seller", by: "seller" },
    needs: [["seller"]],
    stage: "by-tense",
    where: [having("object", OWN), having("object", ASSET_WORDS), share("none")],
  }),
  frame("divestiture", "split", {
    triggers: [verb("split", "split up", "break up", "break itself up", "split itself")],
    roles: { whose: "seller", subject: "seller", object: "seller", into: "target", from: "target" },
    needs: [["seller"]],
    stage: "by-tense",
    where: [having("after", PARTS), without("after", STOCK)],
  }),
  frame("divestiture", "seek a buyer for", {
    triggers: [
      verb("seek a buyer for", "look for a buyer for", "find a buyer for", "find a new buyer for"),
      verb("seek buyers for", "look for buyers for", "find buyers for", "seek bids for", "invite bids for"),
      verb("put on the market", "put up for auction", "auction off", "auction"),
    ],
    roles: { whose: "seller", subject: "seller", object: "target" },
    needs: [["target"], ["seller"]],
    stage: "proposed",
  }),
  frame("divestiture", "for sale", {
    triggers: [words("up for sale", "put up for sale", "on the block", "on the auction block")],
    roles: { whose: "seller", subject: "target" },
    needs: [["target"]],
    stage: "proposed",
  }),
];
