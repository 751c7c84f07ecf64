import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";
import { PRODUCT_NOUNS } from "./product-words.ts";

/** With one of these before it, making or selling is an event and no standing trade. */
const BEGINS_OR_ENDS = wordSet(
  "begin begins began begun beginning start starts started starting stop stops stopped stopping cease ceases ceased ceasing resume resumes resumed quit halt halted",
);
const INTENDS = wordSet("plan plans planning planned intend intends intended wants aims hopes considering");
/** "is developing": with one of these before it, a product is on its way. */
const UNDER_WAY = wordSet("is are was were 's been be reportedly secretly currently quietly busy");
const APPROVED = wordSet("drug approval marketing fda regulators treatment vaccine medicine medicines");
const FIRST_OF_ITS_KIND = wordSet("first new flagship second");
const MONEY = wordSet("$ £ € dollars dlrs euros pounds yen cents");
const NOT_PRODUCTS_NEWS = wordSet(
  "results earnings profit profits figures statement report reports bid offer takeover data details dividend",
);

/** A maker launches, plans, prices, delays, changes or withdraws a product or service. */
export const PRODUCT: readonly Frame[] = [
  frame("product", "launch", {
    triggers: [
      verb(
        "launch",
        "unveil",
        "release",
        "introduce",
        "roll out",
        "announce",
        "debut",
        "show off",
        "bring out",
        "ship",
        "relaunch",
        "bring back",
        "revive",
        "update",
        "upgrade",
        "redesign",
        "rename",
        "rebrand",
      ),
      verb("discontinue", "recall", "withdraw", "scrap", "delay", "postpone", "kill off", "phase out"),
    ],
    roles: { subject: "maker", object: "product", whose: "maker", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [without("object", NOT_PRODUCTS_NEWS)],
  }),
  frame("product", "end", {
    triggers: [
      verb(
        "end",
        "remove",
        "kill",
        "drop",
        "pull",
        "axe",
        "retire",
        "shut down",
        "close down",
        "close",
        "shut",
      ),
    ],
    roles: { subject: "maker", object: "product", whose: "maker", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("sentence", PRODUCT_NOUNS)],
  }),
  frame("product", "begin or stop selling", {
    triggers: [
      verb(
        "sell",
        "make",
        "produce",
        "manufacture",
        "ship",
        "offer",
        "build",
        "take orders for",
        "take pre-orders for",
        "publish",
        "print",
        "deliver",
        "serve",
        "stock",
      ),
    ],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("before", BEGINS_OR_ENDS)],
  }),
  frame("product", "plan to make", {
    triggers: [verb("make", "produce", "offer", "build", "publish", "ship")],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("before", INTENDS)],
  }),
  frame("product", "develop", {
    triggers: [
      verb("develop", "work on", "test", "trial", "prepare", "design", "plan", "pilot", "experiment with"),
    ],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "proposed",
    where: [having("before", UNDER_WAY)],
  }),
  frame("product", "price", {
    triggers: [
      verb("cost", "sell for", "retail for", "retail at", "start at"),
      words("priced at", "priced from", "priced between", "carry a price", "starting at"),
    ],
    roles: { subject: "product", whose: "maker" },
    needs: [["product"]],
    stage: "proposed",
    where: [having("after", MONEY)],
  }),
  frame("product", "change the price of", {
    triggers: [
      words(
        "cut the price of",
        "cuts the price of",
        "cut prices of",
        "cut the prices of",
        "raised the price of",
        "raises the price of",
        "lowered the price of",
        "slashed the price of",
        "slashes the price of",
        "reduced the price of",
      ),
    ],
    roles: { subject: "maker", object: "product" },
    needs: [["maker", "product"]],
    stage: "completed",
  }),
  frame("product", "arrive", {
    triggers: [
      verb(
        "arrive",
        "land",
        "launch",
        "debut",
        "ship",
        "come out",
        "go on sale",
        "hit the market",
        "hit stores",
        "hit shelves",
        "hit store shelves",
        "reach stores",
        "be discontinued",
        "be delayed",
        "be recalled",
        "make its debut",
        "enter production",
        "go into production",
      ),
    ],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "by-tense",
    weight: "fallback",
  }),
  frame("product", "seek approval for", {
    triggers: [
      verb(
        "file for",
        "seek approval for",
        "seek approval of",
        "apply for approval of",
        "win approval for",
        "file a new drug application",
      ),
      verb("seek marketing approval for", "receive approval for", "get approval for", "gain approval for"),
    ],
    roles: { subject: "maker", object: "product", for: "product" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("sentence", APPROVED)],
  }),
  frame("product", "open a place", {
    triggers: [verb("open")],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("object", FIRST_OF_ITS_KIND)],
  }),
  frame("product", "go on sale", {
    triggers: [
      words(
        "went on sale",
        "gone on sale",
        "came out",
        "hit the shelves",
        "hit stores",
        "now available",
        "was launched",
        "was released",
        "was unveiled",
      ),
    ],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "completed",
  }),
  frame("product", "is to go on sale", {
    triggers: [
      words(
        "goes on sale",
        "go on sale",
        "hits the shelves",
        "hits stores",
        "comes to market",
        "will be available",
        "will be released",
        "will be launched",
        "will be unveiled",
        "will launch",
        "will arrive",
        "will debut",
        "will ship",
        "will come in",
        "will come with",
        "will feature",
        "launches in",
        "arrives in",
        "ships in",
      ),
    ],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "proposed",
  }),
  frame("product", "is expected to have", {
    triggers: [
      words(
        "expected to feature",
        "expected to come with",
        "expected to have",
        "expected to include",
        "rumoured to have",
        "rumored to have",
        "rumoured to feature",
        "rumored to feature",
        "may feature",
        "could feature",
        "may come with",
        "could come with",
      ),
    ],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "considered",
  }),
  frame("product", "news of a product", {
    // Which product is meant is told by what stands nearest.
    triggers: [
      verb(
        "launch",
        "unveil",
        "introduce",
        "update",
        "upgrade",
        "refresh",
        "discontinue",
        "roll out",
        "ground",
        "recall",
      ),
      noun("launch", "release date", "price tag", "starting price", "launch date", "rollout", "pre-order"),
      words("up for pre-order", "due out", "coming soon", "in stores"),
    ],
    roles: { subject: "maker", owner: "maker", whose: "maker" },
    needs: [["product"]],
    stage: "by-tense",
    weight: "fallback",
  }),
  frame("product", "price at", {
    triggers: [verb("price")],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
    where: [having("after", MONEY)],
  }),
  frame("product", "launch of", {
    triggers: [noun("launch", "release", "rollout", "roll-out", "unveiling", "debut", "recall", "relaunch")],
    roles: { subject: "maker", owner: "maker", of: "product", by: "maker", beside: "product" },
    needs: [["maker", "product"]],
    stage: "agreed",
  }),
];
