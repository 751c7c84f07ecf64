import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, without } from "./build.ts";
import { DEAL_REVIEW, GOODS } from "./conditions.ts";

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

const FROM_AUTHORITY = {
  whose: "defendant",
  subject: "authority",
  object: "defendant",
  by: "authority",
} as const;

/** Lawsuit, probe, approval or block by a regulator, fine, settlement, antitrust action. */
export const LEGAL: readonly Frame[] = [
  frame("legal", "sue", {
    triggers: [
      verb(
        "sue",
        "file suit against",
        "file a lawsuit against",
        "file a suit against",
        "take legal action against",
        "bring a lawsuit against",
      ),
    ],
    roles: { whose: "defendant", subject: "plaintiff", object: "defendant", by: "plaintiff" },
    needs: [["plaintiff", "defendant"]],
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
      ),
      verb(
        "file complaints against",
        "file a complaint against",
        "open an investigation into",
        "launch an investigation into",
        "open a probe into",
        "launch a probe into",
      ),
    ],
    roles: FROM_AUTHORITY,
    needs: [["authority", "defendant"]],
    stage: "completed",
    where: [without("head", GOODS)],
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
  frame("legal", "settle", {
    // "Settled on a plan", "settled in Oslo" are no settlements.
    where: [without("next", new Set(["on", "for", "in", "into", "at", "down"]))],
    triggers: [verb("settle", "settle with", "drop its lawsuit against", "drop a lawsuit against")],
    roles: { subject: "plaintiff", with: "defendant", object: "defendant", against: "defendant" },
    needs: [
      ["plaintiff", "defendant"],
      ["plaintiff", "plaintiff"],
    ],
    stage: "completed",
  }),
  frame("legal", "case", {
    triggers: [
      noun(
        "lawsuit",
        "suit",
        "antitrust case",
        "class action",
        "legal action",
        "complaint",
        "antitrust suit",
      ),
    ],
    roles: {
      whose: "defendant",
      owner: "plaintiff",
      subject: "plaintiff",
      by: "plaintiff",
      against: "defendant",
    },
    needs: [["plaintiff", "defendant"]],
    stage: "proposed",
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
