import type { Frame } from "../frame.ts";
import { frame, noun, verb, words } from "./build.ts";

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
        "show",
        "show off",
        "bring out",
        "ship",
      ),
      verb("discontinue", "recall", "withdraw", "scrap", "delay", "postpone", "kill off", "phase out"),
    ],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
  }),
  frame("product", "go on sale", {
    triggers: [words("went on sale", "gone on sale", "came out", "hit the shelves", "hit stores")],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "completed",
    where: [],
  }),
  frame("product", "is to go on sale", {
    triggers: [words("goes on sale", "go on sale", "hits the shelves", "hits stores", "comes to market")],
    roles: { subject: "product" },
    needs: [["product"]],
    stage: "proposed",
  }),
  frame("product", "launch of", {
    triggers: [noun("launch", "release", "rollout", "unveiling", "debut", "recall")],
    roles: { subject: "maker", owner: "maker", of: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "agreed",
  }),
];
