import { wordSet } from "../../mention/lexicon/word-list.ts";
import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without, words } from "./build.ts";
import { DEAL_REVIEW, GOODS } from "./conditions.ts";
import { COURT } from "./legal-court.ts";

/** What companies are kept from when a deal is stopped. */
const DEAL_VERBS: ReadonlySet<string> = new Set([
  "buying",
  "acquiring",
  "taking",
  "merging",
  "purchasing",
  "combining",
  "selling",
]);

const FACED = wordSet("face faces faced facing receive receives received get gets got pay pays paid");

/** "fine-tune", "fine print": what follows when nobody is held to account. */
const NOT_FINED: ReadonlySet<string> = new Set(["tune", "tuned", "print"]);

/** What needs an authority's leave before it may be sold. */
const REGULATED = wordSet(
  "drug drugs vaccine treatment therapy medicine device application test licence license app software device pill product sale sales",
);

const FROM_AUTHORITY = {
  whose: "defendant",
  subject: "authority",
  object: "defendant",
  by: "authority",
} as const;

/** Lawsuit, probe, approval or block by a regulator, fine, settlement, antitrust action. */
export const LEGAL: readonly Frame[] = [
  ...COURT,
  frame("legal", "keep from", {
    triggers: [verb("stop", "block", "prohibit", "bar", "prevent", "ban")],
    roles: { subject: "authority", object: "defendant", from: "defendant", by: "authority" },
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [having("after", new Set(["from"])), having("after", DEAL_VERBS)],
  }),
  frame("legal", "act against", {
    triggers: [
      verb(
        "fine",
        "charge",
        "indict",
        "investigate",
        "probe",
        "prosecute",
        "penalise",
        "penalize",
        "ban",
        "accuse",
        "subpoena",
        "raid",
        "censure",
        "reprimand",
        "sanction",
        "blacklist",
        "convict",
        "acquit",
        "clear",
        "order",
        "shut down",
        "seize",
        "look into",
        "examine",
        "arrest",
        "detain",
      ),
      verb(
        "file complaints against",
        "file a complaint against",
        "open an investigation into",
        "launch an investigation into",
        "open a probe into",
        "launch a probe into",
        "open an inquiry into",
        "launch an inquiry into",
        "begin an investigation into",
        "begin an investigation of",
        "start an investigation into",
        "open proceedings against",
        "bring charges against",
        "file charges against",
        "bring a case against",
        "block access to",
        "crack down on",
      ),
    ],
    roles: FROM_AUTHORITY,
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [without("head", GOODS)],
  }),
  frame("legal", "be held to account", {
    triggers: [verb("fine", "indict", "prosecute", "convict", "subpoena", "acquit")],
    roles: { object: "defendant", whose: "defendant", by: "authority" },
    needs: [["defendant"]],
    stage: "completed",
    where: [without("next", NOT_FINED)],
  }),
  frame("legal", "approve a product", {
    triggers: [verb("approve", "reject", "clear", "ban", "authorise", "authorize", "withdraw approval of")],
    roles: {
      subject: "authority",
      whose: "defendant",
      from: "defendant",
      by: "authority",
      object: "defendant",
    },
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [having("after", REGULATED)],
  }),
  frame("legal", "under investigation", {
    triggers: [
      words(
        "under investigation by",
        "under investigation",
        "under scrutiny by",
        "under scrutiny from",
        "under formal investigation",
        "under antitrust investigation",
      ),
    ],
    roles: { subject: "defendant", object: "authority", by: "authority", from: "authority" },
    needs: [["defendant"]],
    stage: "completed",
  }),
  frame("legal", "face a probe", {
    triggers: [
      noun(
        "investigation",
        "probe",
        "inquiry",
        "antitrust investigation",
        "antitrust probe",
        "fine",
        "criminal charge",
        "subpoena",
        "criminal investigation",
        "antitrust charge",
      ),
    ],
    roles: { subject: "defendant", by: "authority", from: "authority", of: "authority" },
    needs: [["defendant"]],
    stage: "completed",
    where: [having("before", FACED)],
  }),
  frame("legal", "rule on a deal", {
    triggers: [
      verb(
        "block",
        "approve",
        "clear",
        "reject",
        "veto",
        "halt",
        "prohibit",
        "refer",
        "authorise",
        "authorize",
      ),
    ],
    roles: {
      whose: "defendant",
      subject: "authority",
      object: "defendant",
      by: "defendant",
      of: "defendant",
      for: "defendant",
      from: "defendant",
      between: "defendant",
      with: "defendant",
    },
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [having("after", DEAL_REVIEW)],
  }),
  frame("legal", "a deal is ruled on", {
    // Its companies stand before it: "Acme's takeover of Beta was prohibited by the Commission".
    triggers: [words("prohibited by", "vetoed by", "halted by", "authorised by", "authorized by")],
    roles: { subject: "defendant", object: "authority" },
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [having("sentence", DEAL_REVIEW)],
  }),
  frame("legal", "consent", {
    triggers: [noun("consent", "approval", "clearance", "green light", "blessing", "go-ahead")],
    roles: {
      subject: "authority",
      owner: "authority",
      from: "authority",
      by: "authority",
      of: "authority",
      for: "defendant",
    },
    needs: [["authority", "defendant"]],
    stage: "completed",
  }),
  frame("legal", "probe", {
    triggers: [
      noun(
        "investigation",
        "probe",
        "inquiry",
        "antitrust investigation",
        "fine",
        "antitrust probe",
        "crackdown",
      ),
    ],
    roles: {
      whose: "defendant",
      owner: "authority",
      subject: "authority",
      by: "authority",
      into: "defendant",
      of: "defendant",
      against: "defendant",
      on: "defendant",
    },
    needs: [["authority", "defendant"]],
    stage: "completed",
  }),
];
