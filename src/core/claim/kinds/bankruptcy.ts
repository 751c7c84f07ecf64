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
        "file for administration",
        "file for insolvency",
        "file for creditor protection",
        "file for chapter 11 bankruptcy protection",
        "file for chapter 11 protection",
        "file for chapter 7",
        "file for bankruptcy protection",
        "seek protection from its creditors",
        "seek creditor protection",
        "seek chapter 11",
        "call in administrators",
        "call in the administrators",
        "call in the receivers",
        "collapse into bankruptcy",
        "fall into administration",
        "go bust",
        "become insolvent",
        "miss a payment on",
        "run out of cash",
        "run out of money",
      ),
    ],
    roles: { subject: "company" },
    needs: [["company"]],
    stage: "by-tense",
  }),
  frame("bankruptcy", "come out of it", {
    triggers: [
      verb("emerge from bankruptcy", "exit bankruptcy", "leave bankruptcy", "come out of bankruptcy"),
      verb("emerge from administration", "exit administration", "come out of administration"),
      verb("emerge from chapter 11", "exit chapter 11", "emerge from receivership", "emerge from insolvency"),
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
  frame("bankruptcy", "administrators", {
    triggers: [
      words(
        "administrators were called in at",
        "receivers were called in at",
        "administrators were appointed at",
      ),
      words(
        "administrators have been appointed to",
        "receivers were appointed at",
        "put into administration",
      ),
    ],
    roles: { object: "company", subject: "company", to: "company", at: "company" },
    needs: [["company"]],
    stage: "completed",
  }),
  frame("bankruptcy", "bankruptcy", {
    triggers: [
      noun(
        "bankruptcy",
        "insolvency",
        "bankruptcy filing",
        "bankruptcy protection",
        "bailout",
        "liquidation",
        "chapter 11 filing",
        "collapse",
        "debt default",
        "restructuring of its debt",
        "debt restructuring",
      ),
    ],
    roles: { owner: "company", subject: "company", of: "company", beside: "company" },
    needs: [["company"]],
    stage: "completed",
  }),
];
