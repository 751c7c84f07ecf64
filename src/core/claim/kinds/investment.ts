import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";
import { FINANCE, MONEY, MONEY_RAISED } from "./conditions.ts";

/** A sum with its mark in front ("raised $30 million"). */
const MONEY_MARKS: ReadonlySet<string> = new Set(["$", "€", "£", "us$"]);

/** What makes a sum that is raised no money from investors for the company itself. */
const NOT_RAISED_FOR = wordSet(
  "offering ipo flotation listing sale selling charity bonds per forecast estimate target",
);

/** What a company borrows by. */
const DEBT = wordSet("bonds notes debentures debt bond convertible");

/** An investor funds a company, or a company raises money. */
export const INVESTMENT: readonly Frame[] = [
  frame("investment", "invest in", {
    triggers: [verb("invest")],
    roles: { subject: "investor", in: "recipient", by: "investor" },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
  }),
  frame("investment", "raise money", {
    triggers: [verb("raise", "secure", "close")],
    roles: { subject: "recipient", from: "investor" },
    needs: [["recipient"]],
    stage: "by-tense",
    where: [having("after", MONEY_RAISED)],
  }),
  frame("investment", "raise a sum", {
    triggers: [verb("raise")],
    roles: { subject: "recipient" },
    needs: [["recipient"]],
    stage: "by-tense",
    where: [having("next", MONEY_MARKS), without("after", NOT_RAISED_FOR)],
  }),
  frame("investment", "seek a sum", {
    triggers: [verb("seek", "look for")],
    roles: { subject: "recipient", from: "investor" },
    needs: [["recipient", "investor"]],
    stage: "proposed",
    where: [having("next", MONEY_MARKS)],
  }),
  frame("investment", "lend", {
    triggers: [verb("lend")],
    roles: { subject: "investor", object: "recipient", to: "recipient", by: "investor" },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
  }),
  frame("investment", "round led by", {
    triggers: [words("led by", "co-led by")],
    roles: { subject: "recipient", object: "investor" },
    needs: [["investor", "recipient"]],
    stage: "completed",
    where: [having("before", MONEY_RAISED)],
  }),
  frame("investment", "raise from", {
    triggers: [verb("raise", "secure", "attract", "receive", "obtain")],
    roles: { subject: "recipient", from: "investor" },
    needs: [["recipient", "investor"]],
    stage: "by-tense",
    where: [having("after", MONEY)],
  }),
  frame("investment", "sell debt", {
    triggers: [verb("sell", "issue", "offer", "place", "float")],
    roles: { subject: "recipient", to: "investor" },
    needs: [["recipient"]],
    stage: "by-tense",
    where: [having("object", DEBT), having("object", MONEY)],
  }),
  frame("investment", "lead a round", {
    triggers: [verb("lead", "join", "participate in", "back", "anchor")],
    roles: {
      subject: "investor",
      object: "recipient",
      in: "recipient",
      of: "recipient",
      for: "recipient",
      by: "investor",
    },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
    where: [having("after", MONEY_RAISED)],
  }),
  frame("investment", "funding round", {
    triggers: [noun("funding round", "financing round", "investment round"), noun("investment")],
    roles: { owner: "investor", subject: "investor", in: "recipient", from: "investor", by: "investor" },
    needs: [["investor", "recipient"]],
    stage: "agreed",
  }),
  frame("investment", "rescue", {
    triggers: [verb("bail out", "rescue", "recapitalise", "recapitalize")],
    roles: { subject: "investor", object: "recipient", by: "investor" },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
  }),
  frame("investment", "put money into", {
    triggers: [verb("put", "pour", "plough", "plow", "sink", "inject", "pump")],
    roles: { subject: "investor", into: "recipient", by: "investor" },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
    where: [having("after", MONEY)],
  }),
  frame("investment", "finance", {
    triggers: [verb("provide", "commit", "arrange")],
    roles: { subject: "investor", for: "recipient", to: "recipient", into: "recipient", object: "recipient" },
    needs: [["investor", "recipient"]],
    stage: "by-tense",
    where: [having("after", FINANCE)],
  }),
];
