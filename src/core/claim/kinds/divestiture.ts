import type { Frame } from "../frame.ts";
import { frame, having, noun, share, verb, without, words } from "./build.ts";
import { ASSET_WORDS, GOODS, JOBS } from "./conditions.ts";

/** Said of what the seller itself has: "its phone business". */
const OWN: ReadonlySet<string> = new Set(["its", "their"]);

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
      noun("sale", "divestiture", "disposal", "divestment"),
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
      noun("sale", "spin-off", "spinoff", "divestiture", "disposal"),
    ],
    roles: { subject: "seller", owner: "seller", by: "seller" },
    needs: [["seller"]],
    stage: "by-tense",
    where: [having("object", OWN), having("object", ASSET_WORDS), share("none")],
  }),
  frame("divestiture", "for sale", {
    triggers: [words("up for sale", "put up for sale", "on the block", "on the auction block")],
    roles: { whose: "seller", subject: "target" },
    needs: [["target"]],
    stage: "proposed",
  }),
];
