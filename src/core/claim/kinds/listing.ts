import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without } from "./build.ts";

const MARKET: ReadonlySet<string> = new Set(["public", "exchange", "nasdaq", "nyse", "bourse", "market"]);

/** An exchange that starts trading in these lists nothing of its own. */
const DERIVATIVES: ReadonlySet<string> = new Set(["contract", "contracts", "futures", "options"]);

/** A company goes to the stock market, changes it or leaves it. */
export const LISTING: readonly Frame[] = [
  frame("listing", "go public", {
    triggers: [
      verb(
        "go public",
        "list on",
        "list in",
        "list its shares",
        "float on",
        "delist from",
        "delist",
        "start trading",
        "begin trading",
        "make its debut on",
      ),
    ],
    roles: { subject: "issuer" },
    needs: [["issuer"]],
    stage: "by-tense",
    where: [without("after", DERIVATIVES)],
  }),
  frame("listing", "list shares", {
    triggers: [verb("list", "float")],
    roles: { subject: "issuer" },
    needs: [["issuer"]],
    stage: "by-tense",
    where: [having("object", new Set(["shares", "stock"]))],
  }),
  frame("listing", "take public", {
    triggers: [verb("take", "list", "float", "delist", "bring", "strike off", "remove from")],
    roles: { object: "issuer" },
    needs: [["issuer"]],
    stage: "by-tense",
    where: [having("after", MARKET)],
  }),
  frame("listing", "sell shares to the public", {
    triggers: [
      verb(
        "sell shares to the public",
        "offer shares to the public",
        "sell stock to the public",
        "go private",
      ),
      verb("file to go public", "price its ipo", "postpone its ipo"),
      verb("shelve its ipo", "pull its ipo", "pull its flotation", "delay its ipo"),
    ],
    roles: { subject: "issuer" },
    needs: [["issuer"]],
    stage: "by-tense",
  }),
  frame("listing", "price an offering", {
    triggers: [verb("price")],
    roles: { subject: "issuer", owner: "issuer", whose: "issuer" },
    needs: [["issuer"]],
    stage: "agreed",
    where: [having("object", new Set(["ipo", "offering", "flotation", "float"]))],
  }),
  frame("listing", "listing", {
    triggers: [noun("listing")],
    roles: { owner: "issuer", of: "issuer", beside: "issuer", by: "issuer" },
    needs: [["issuer"]],
    stage: "proposed",
  }),
  frame("listing", "public offering", {
    triggers: [
      noun(
        "ipo",
        "initial public offering",
        "public offering",
        "flotation",
        "stock market listing",
        "stock market flotation",
        "market debut",
        "direct listing",
        "stock exchange listing",
      ),
    ],
    roles: {
      subject: "issuer",
      owner: "issuer",
      of: "issuer",
      beside: "issuer",
      for: "issuer",
      by: "issuer",
    },
    needs: [["issuer"]],
    stage: "proposed",
  }),
];
