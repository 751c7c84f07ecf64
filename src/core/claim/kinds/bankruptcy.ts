import type { Frame } from "../frame.ts";
import { frame, noun, verb, words } from "./build.ts";

/** Insolvency, default, rescue. */
export const BANKRUPTCY: readonly Frame[] = [
  frame("bankruptcy", "go bankrupt", {
    triggers: [
      verb(
        "file for bankruptcy",
        "go bankrupt",
        "declare bankruptcy",
        "go into administration",
        "enter administration",
        "go into receivership",
      ),
      verb(
        "collapse into administration",
        "go into liquidation",
        "seek bankruptcy protection",
        "file for chapter 11",
        "file for protection",
        "default on",
      ),
    ],
    roles: { subject: "company" },
    needs: [["company"]],
    stage: "by-tense",
  }),
  frame("bankruptcy", "in administration", {
    triggers: [
      words(
        "in administration",
        "into administration",
        "in receivership",
        "into receivership",
        "in bankruptcy",
        "chapter 11",
        "insolvent",
        "bankrupt",
      ),
    ],
    roles: { subject: "company", owner: "company" },
    needs: [["company"]],
    stage: "completed",
  }),
  frame("bankruptcy", "bankruptcy", {
    triggers: [noun("bankruptcy", "insolvency", "bankruptcy filing", "bankruptcy protection", "bailout")],
    roles: { owner: "company", subject: "company", of: "company", beside: "company" },
    needs: [["company"]],
    stage: "completed",
  }),
];
