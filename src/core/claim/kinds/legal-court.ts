import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";

/** Who is behind one of these has the case against himself. */
const FACED = wordSet(
  "face faces faced facing under defend defends defended against fight fights fighting fought",
);
/** What a court is asked about, and hands down. */
const AT_LAW = wordSet(
  `case lawsuit suit dispute appeal claim claims charges patent patents trial litigation allegations verdict fine
  infringement infringing infringed wrongdoing complaint complaints investigation probe injunction ban sales sale pay damages settle`,
);
const IN_FAVOUR = wordSet("favour favor against that");

const CASES = [
  "lawsuit",
  "suit",
  "antitrust case",
  "class action",
  "class-action lawsuit",
  "class action lawsuit",
  "legal action",
  "legal challenge",
  "complaint",
  "antitrust suit",
  "patent suit",
  "patent case",
  "patent lawsuit",
  "court case",
] as const;

/** Suits between parties, what courts say to them, and how they end. */
export const COURT: readonly Frame[] = [
  frame("legal", "sue", {
    triggers: [
      verb(
        "sue",
        "countersue",
        "file suit against",
        "file a lawsuit against",
        "file a suit against",
        "take legal action against",
        "start legal action against",
        "launch legal action against",
        "bring a lawsuit against",
        "bring suit against",
        "take to court",
      ),
    ],
    roles: { whose: "defendant", subject: "plaintiff", object: "defendant", by: "plaintiff" },
    needs: [["plaintiff", "defendant"], ["defendant"]],
    stage: "proposed",
  }),
  frame("legal", "sue as an authority", {
    triggers: [
      verb("sue to block", "sue to stop", "sue to prevent", "file suit to block", "file a lawsuit to block"),
      verb("sue", "go to court against", "take to court", "file a lawsuit against", "file suit against"),
    ],
    roles: {
      whose: "defendant",
      subject: "authority",
      object: "defendant",
      of: "defendant",
      from: "defendant",
      between: "defendant",
      by: "authority",
    },
    needs: [["authority", "defendant"]],
    stage: "proposed",
  }),
  frame("legal", "settle", {
    // "Settled on a plan", "settled in Oslo" are no settlements.
    where: [without("next", wordSet("on for in into at down"))],
    triggers: [verb("settle", "settle with", "drop its lawsuit against", "drop a lawsuit against")],
    roles: { subject: "plaintiff", with: "defendant", object: "defendant", against: "defendant" },
    needs: [
      ["plaintiff", "defendant"],
      ["plaintiff", "plaintiff"],
    ],
    stage: "completed",
  }),
  frame("legal", "settle with an authority", {
    where: [having("after", AT_LAW)],
    triggers: [verb("settle", "settle with", "pay")],
    roles: { subject: "defendant", with: "authority", object: "authority", by: "authority", of: "authority" },
    needs: [["authority", "defendant"]],
    stage: "completed",
  }),
  frame("legal", "case", {
    triggers: [noun(...CASES)],
    roles: {
      whose: "defendant",
      owner: "plaintiff",
      subject: "plaintiff",
      by: "plaintiff",
      against: "defendant",
    },
    needs: [["plaintiff", "defendant"], ["defendant"]],
    stage: "proposed",
  }),
  frame("legal", "face a case", {
    triggers: [noun(...CASES, "lawsuit")],
    roles: { subject: "defendant", from: "plaintiff", by: "plaintiff" },
    needs: [["defendant"]],
    stage: "proposed",
    where: [having("before", FACED)],
  }),
  frame("legal", "win or lose in court", {
    triggers: [verb("win", "lose", "appeal", "appeal against", "contest", "challenge")],
    roles: { subject: "plaintiff", against: "defendant", with: "defendant", object: "defendant" },
    needs: [["plaintiff", "defendant"]],
    stage: "completed",
    where: [having("after", AT_LAW)],
  }),
  frame("legal", "infringe", {
    triggers: [verb("infringe", "infringe on", "violate", "copy")],
    roles: {
      subject: "defendant",
      whose: "plaintiff",
      object: "plaintiff",
      by: "plaintiff",
      of: "plaintiff",
    },
    needs: [["defendant", "plaintiff"]],
    stage: "completed",
    where: [
      having(
        "sentence",
        wordSet("judge jury court courts ruled rules lawsuit suit sued verdict found accused accuses"),
      ),
    ],
  }),
  frame("legal", "accuse", {
    triggers: [verb("accuse")],
    roles: { subject: "plaintiff", object: "defendant", whose: "defendant", by: "plaintiff" },
    needs: [["plaintiff", "defendant"]],
    stage: "proposed",
    where: [having("sentence", AT_LAW)],
  }),
  frame("legal", "court rules", {
    triggers: [
      verb("rule", "rule for", "rule in favour of", "rule in favor of", "rule against", "side with"),
    ],
    roles: {
      subject: "authority",
      object: "defendant",
      against: "defendant",
      of: "defendant",
      by: "authority",
    },
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [having("after", IN_FAVOUR)],
  }),
  frame("legal", "ordered to pay", {
    triggers: [
      words(
        "ordered to pay",
        "told to pay",
        "must pay",
        "ordered to repay",
        "found guilty of",
        "found guilty",
      ),
      verb("plead guilty to", "plead guilty", "plead not guilty"),
    ],
    roles: { subject: "defendant", to: "plaintiff", by: "authority" },
    needs: [["defendant"]],
    stage: "completed",
    where: [
      having(
        "sentence",
        wordSet("court judge jury guilty charges fine damages penalty tribunal patent bribery fraud"),
      ),
    ],
  }),
  frame("legal", "throw out", {
    triggers: [verb("throw out", "dismiss", "uphold", "overturn", "reinstate", "quash", "strike down")],
    roles: {
      subject: "authority",
      by: "plaintiff",
      against: "defendant",
      whose: "plaintiff",
      of: "authority",
    },
    needs: [
      ["authority", "defendant"],
      ["plaintiff", "defendant"],
    ],
    stage: "completed",
    where: [having("after", AT_LAW)],
  }),
];
