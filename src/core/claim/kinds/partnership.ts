import type { Frame } from "../frame.ts";
import { BETWEEN, frame, having, noun, verb, without } from "./build.ts";
import { NOT_A_DEAL } from "./conditions.ts";

const CONTRACT_WORD: ReadonlySet<string> = new Set(["contract", "order", "deal", "contracts", "orders"]);

/** Without a contract, supplying somebody is trade. */
const UNDER_CONTRACT: ReadonlySet<string> = new Set(["contract", "agreement", "deal", "pact"]);

/** Alliance, co-operation, supply, distribution, service or management contract between parties. */
export const PARTNERSHIP: readonly Frame[] = [
  frame("partnership", "partner", {
    triggers: [
      verb(
        "partner with",
        "team up with",
        "collaborate with",
        "cooperate with",
        "co-operate with",
        "join forces with",
        "ally with",
        "tie up with",
      ),
      verb("partner", "team up", "collaborate", "cooperate", "co-operate", "join forces"),
    ],
    roles: { whose: "party", subject: "party", object: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
  }),
  frame("partnership", "work with", {
    triggers: [verb("work with", "work together with")],
    roles: { whose: "party", subject: "party", object: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
    where: [having("after", new Set(["on", "to", "developing"]))],
  }),
  frame("partnership", "partnership", {
    triggers: [
      noun(
        "partnership",
        "alliance",
        "collaboration",
        "cooperation",
        "co-operation",
        "tie-up",
        "strategic partnership",
      ),
      noun(
        "closer tie",
        "strategic alliance",
        "cooperation agreement",
        "partnership agreement",
        "partnership deal",
      ),
    ],
    roles: { whose: "party", ...BETWEEN },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [without("before", NOT_A_DEAL)],
  }),
  frame("partnership", "supply contract", {
    triggers: [
      noun(
        "supply agreement",
        "supply deal",
        "supply contract",
        "distribution agreement",
        "distribution deal",
        "marketing agreement",
      ),
      noun(
        "management contract",
        "service contract",
        "services agreement",
        "service agreement",
        "outsourcing deal",
        "manufacturing agreement",
      ),
      noun("contract"),
    ],
    roles: { whose: "party", ...BETWEEN, from: "party", for: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [without("before", NOT_A_DEAL)],
  }),
  frame("partnership", "talks", {
    triggers: [noun("talk", "discussion", "negotiation")],
    roles: { subject: "party", owner: "party", between: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "talks",
    weight: "fallback",
  }),
  frame("partnership", "agreement", {
    triggers: [noun("agreement", "deal", "pact", "accord")],
    roles: { whose: "party", subject: "party", owner: "party", between: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [without("before", NOT_A_DEAL)],
    weight: "fallback",
  }),
  frame("partnership", "supply", {
    triggers: [verb("supply")],
    roles: { subject: "party", object: "party", to: "party", by: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("sentence", UNDER_CONTRACT)],
  }),
  frame("partnership", "make for", {
    triggers: [verb("provide", "make", "build")],
    roles: { subject: "party", object: "party", to: "party", for: "party", by: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("sentence", UNDER_CONTRACT)],
    weight: "fallback",
  }),
  frame("partnership", "award a contract", {
    triggers: [verb("award", "win", "receive", "land", "secure")],
    roles: { whose: "party", subject: "party", object: "party", to: "party", from: "party", by: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("after", CONTRACT_WORD)],
  }),
];
