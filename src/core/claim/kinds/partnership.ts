import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { BETWEEN, frame, having, noun, verb, without, words } from "./build.ts";
import { NOT_A_DEAL, POSTS } from "./conditions.ts";

const CONTRACT_WORD: ReadonlySet<string> = new Set(["contract", "order", "deal", "contracts", "orders"]);

/** Without a contract, supplying somebody is trade. */
const UNDER_CONTRACT: ReadonlySet<string> = new Set(["contract", "agreement", "deal", "pact"]);

/** What two companies do with one another and not each for itself. */
const TOGETHER: ReadonlySet<string> = new Set(["together", "jointly"]);
/** What may be brought to an end between companies. */
const STANDING_DEAL = wordSet(
  "contract contracts deal agreement partnership alliance relationship ties cooperation collaboration",
);
/** What is negotiated about by those who mean to work together. */
const WORKING_TOGETHER = wordSet(
  "partnership partnerships alliance alliances cooperation co-operation collaboration tie-up tie-ups",
);
/** Goods so large that their order is a contract. */
const ORDERED = wordSet(
  "aircraft planes jets airliners ships vessels trains locomotives turbines engines satellites buses helicopters",
);

/** What a maker of devices gets from another: whose it is, is who supplies it. */
const PART = wordSet(
  "chip chips chipset chipsets processor processors SoC SoCs soc socs modem modems display displays screen screens battery batteries sensor sensors engine engines motor motors gearbox memory camera cameras lidar platform",
);

/** What leads from a device to the part that is in it: "a phone around the Volta chip". */
const CARRYING = wordSet("around with on using");

/** A part that one company makes is built into what another makes. */
export const USE_A_PART = "use a part";

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
        "team with",
        "link up with",
        "pair up with",
        "hook up with",
        "enter into a partnership with",
        "work closely with",
        "sign up with",
        "strike a deal with",
        "sign a deal with",
        "do a deal with",
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
        "memorandum of understanding",
        "letter of understanding",
        "joint project",
        "joint programme",
        "joint program",
        "code-share agreement",
        "codeshare agreement",
        "co-branding agreement",
        "cooperation pact",
        "marketing partnership",
        "technology partnership",
        "exclusive deal",
        "content deal",
        "licensing and supply agreement",
        "framework agreement",
        "sponsorship deal",
      ),
    ],
    // No "of": "a partnership of Acme and Beta" is a firm that two own, and acts in the sentence.
    roles: {
      whose: "party",
      owner: "party",
      subject: "party",
      beside: "party",
      between: "party",
      with: "party",
      by: "party",
    },
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
    ],
    roles: { whose: "party", ...BETWEEN, from: "party", for: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [without("before", NOT_A_DEAL)],
  }),
  frame("partnership", "contract", {
    triggers: [noun("contract")],
    roles: { whose: "party", ...BETWEEN, from: "party", for: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [without("before", NOT_A_DEAL)],
    weight: "mention",
  }),
  frame("partnership", "talks", {
    triggers: [noun("talk", "discussion", "negotiation")],
    roles: { subject: "party", owner: "party", between: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "talks",
    weight: "fallback",
  }),
  // "Acme is negotiating with Beta about a partnership" is being in negotiations with it. Who negotiates about what is
  // not told may be a buyer or a debtor.
  frame("partnership", "negotiate", {
    triggers: [verb("negotiate with")],
    roles: { subject: "party", object: "party" },
    needs: [["party", "party"]],
    stage: "talks",
    where: [having("after", WORKING_TOGETHER)],
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
  frame("partnership", "do together", {
    triggers: [
      verb(
        "develop",
        "build",
        "make",
        "design",
        "produce",
        "launch",
        "create",
        "offer",
        "sell",
        "market",
        "work",
      ),
    ],
    roles: { subject: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
    where: [having("after", TOGETHER)],
    weight: "fallback",
  }),
  frame("partnership", USE_A_PART, {
    triggers: [verb("sign up for", "opt for", "settle on", "commit to", "order", "agree to use")],
    roles: { subject: "party", whose: "party", from: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("after", PART)],
    weight: "fallback",
  }),
  frame("partnership", USE_A_PART, {
    triggers: [
      verb("use", "adopt", "run on", "rely on", "switch to", "bet on", "get", "carry"),
      verb("be built on", "be built around", "be based on", "be equipped with", "be fitted with"),
      words("built on", "built around", "based on", "powered by", "running on", "equipped with"),
    ],
    roles: { subject: "party", whose: "party", from: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
    where: [having("after", PART)],
    weight: "fallback",
  }),
  frame("partnership", USE_A_PART, {
    triggers: [verb("build", "make", "develop", "prepare", "design", "plan", "launch", "release", "test")],
    roles: { subject: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
    where: [having("after", PART), having("after", CARRYING)],
    weight: "fallback",
  }),
  frame("partnership", "end a contract", {
    triggers: [
      verb(
        "pull out of",
        "withdraw from",
        "walk away from",
        "end",
        "cancel",
        "terminate",
        "quit",
        "lose",
        "renew",
      ),
      verb("extend", "scrap", "sever"),
    ],
    roles: {
      whose: "party",
      subject: "party",
      with: "party",
      for: "party",
      from: "party",
      by: "party",
      object: "party",
    },
    needs: [["party", "party"]],
    stage: "ended",
    where: [having("after", STANDING_DEAL)],
    weight: "fallback",
  }),
  frame("partnership", "lone contract", {
    // Who gives out the contract may have no name of its own.
    triggers: [verb("win", "land", "secure", "receive", "award")],
    roles: { subject: "party", to: "party" },
    needs: [["party"]],
    stage: "agreed",
    where: [having("object", CONTRACT_WORD)],
    weight: "fallback",
  }),
  frame("partnership", "leave a contract", {
    triggers: [verb("pull out of", "withdraw from", "lose")],
    roles: { subject: "party" },
    needs: [["party"]],
    stage: "ended",
    where: [having("object", CONTRACT_WORD)],
    weight: "fallback",
  }),
  frame("partnership", "be awarded", {
    triggers: [
      words(
        "being awarded",
        "been awarded",
        "was awarded",
        "were awarded",
        "is awarded",
        "gets",
        "has won",
        "won",
        "wins",
      ),
    ],
    roles: { subject: "party", by: "party", from: "party", with: "party" },
    needs: [["party"]],
    stage: "agreed",
    where: [having("after", CONTRACT_WORD)],
    weight: "fallback",
  }),
  frame("partnership", "pick a supplier", {
    triggers: [verb("pick", "choose", "select", "commission")],
    roles: { subject: "party", object: "party", by: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("after", new Set(["to", "for", "as"])), without("sentence", POSTS)],
    weight: "fallback",
  }),
  frame("partnership", "order from", {
    triggers: [verb("order", "place an order for", "place an order with", "buy", "agree to buy")],
    roles: { subject: "party", from: "party", with: "party", by: "party" },
    needs: [["party", "party"]],
    stage: "agreed",
    where: [having("object", ORDERED)],
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
