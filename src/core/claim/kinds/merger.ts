import type { Frame } from "../frame.ts";
import { BETWEEN, frame, inDocument, noun, verb } from "./build.ts";
import { DEAL_TALK } from "./conditions.ts";

/** Two organisations combine, and the text says so. */
export const MERGER: readonly Frame[] = [
  frame("merger", "merge", {
    triggers: [verb("merge", "merge with", "merge into", "combine with", "amalgamate")],
    roles: {
      whose: "party",
      subject: "party",
      object: "party",
      with: "party",
      into: "party",
      between: "party",
    },
    needs: [["party", "party"]],
    stage: "by-tense",
  }),
  frame("merger", "merger", {
    triggers: [
      noun(
        "merger",
        "mega-merger",
        "amalgamation",
        "merger agreement",
        "merger deal",
        "merger plan",
        "merger pact",
      ),
    ],
    roles: { whose: "party", ...BETWEEN, into: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
  }),
  frame("merger", "the A-B deal", {
    triggers: [noun("deal", "tie-up")],
    roles: { beside: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    weight: "fallback",
  }),
  frame("merger", "talks between", {
    triggers: [noun("talk", "discussion", "negotiation")],
    roles: { whose: "party", between: "party" },
    needs: [["party", "party"]],
    stage: "talks",
    where: [inDocument(DEAL_TALK)],
    weight: "fallback",
  }),
  frame("merger", "merger talks", {
    triggers: [noun("merger talk", "merger discussion", "merger negotiation")],
    roles: {
      whose: "party",
      owner: "party",
      subject: "party",
      beside: "party",
      between: "party",
      with: "party",
      of: "party",
    },
    needs: [["party", "party"]],
    stage: "talks",
  }),
];
