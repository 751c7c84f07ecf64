import type { Frame } from "../frame.ts";
import { frame, noun, verb } from "./build.ts";

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
      ),
      verb("discontinue", "recall", "withdraw", "scrap", "delay", "postpone", "kill off", "phase out"),
    ],
    roles: { subject: "maker", object: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "by-tense",
  }),
  frame("product", "launch of", {
    triggers: [noun("launch", "release", "rollout", "unveiling", "debut", "recall")],
    roles: { subject: "maker", owner: "maker", of: "product", by: "maker" },
    needs: [["maker", "product"]],
    stage: "agreed",
  }),
];
