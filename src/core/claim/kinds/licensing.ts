import type { Frame } from "../frame.ts";
import { BETWEEN, frame, having, noun, verb } from "./build.ts";

/** Without a deal, using what is another's is no claim. */
const DEAL_OR_LICENCE: ReadonlySet<string> = new Set([
  "deal",
  "agreement",
  "licence",
  "license",
  "pact",
  "licensing",
]);

const LICENCE: ReadonlySet<string> = new Set(["licence", "license", "licences", "licenses"]);

/** Licence of patents, technology, content or a brand. */
export const LICENSING: readonly Frame[] = [
  frame("licensing", "license", {
    triggers: [verb("license", "licence", "sublicense")],
    roles: { subject: "licensor", to: "licensee", from: "licensor", by: "licensee" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
  }),
  frame("licensing", "license from", {
    triggers: [verb("license", "licence")],
    roles: { subject: "licensee", from: "licensor", by: "licensee" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
  }),
  frame("licensing", "cross-license", {
    triggers: [
      verb(
        "cross-license",
        "cross-licence",
        "cross licence",
        "cross license",
        "licence deal",
        "license deal",
        "share patents",
        "swap patents",
      ),
    ],
    roles: { subject: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
  }),
  frame("licensing", "licence", {
    triggers: [
      noun(
        "licensing agreement",
        "licensing deal",
        "license agreement",
        "licence agreement",
        "licensing pact",
        "patent license",
        "patent licence",
      ),
      noun(
        "cross-licence",
        "cross-license",
        "patent agreement",
        "patent deal",
        "licensing partnership",
        "patent cross-license",
      ),
    ],
    roles: BETWEEN,
    needs: [["party", "party"]],
    stage: "agreed",
  }),
  frame("licensing", "use what is another's", {
    triggers: [verb("use", "adopt", "bring", "borrow", "embed", "preinstall", "integrate")],
    roles: { subject: "licensee", whose: "licensor", from: "licensor" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
    where: [having("sentence", DEAL_OR_LICENCE)],
  }),
  frame("licensing", "give a licence", {
    triggers: [verb("grant", "give", "sell", "award")],
    roles: { subject: "licensor", object: "licensee", to: "licensee", by: "licensor" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
    where: [having("after", LICENCE)],
  }),
  frame("licensing", "take a licence", {
    triggers: [verb("take", "obtain", "get", "buy", "acquire", "receive", "secure", "win")],
    roles: { subject: "licensee", from: "licensor", whose: "licensor" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
    where: [having("object", LICENCE)],
  }),
  frame("licensing", "have a licence", {
    triggers: [noun("licence", "license")],
    roles: { subject: "licensee", whose: "licensor", from: "licensor", for: "licensor" },
    needs: [["licensor", "licensee"]],
    stage: "agreed",
  }),
  frame("licensing", "seek rights", {
    triggers: [verb("seek rights", "seek the rights", "bid for the rights", "bid for rights")],
    roles: { subject: "licensee", from: "licensor", of: "licensor" },
    needs: [["licensee"]],
    stage: "proposed",
  }),
  frame("licensing", "rights", {
    triggers: [
      verb(
        "secure rights",
        "win rights",
        "acquire rights",
        "buy rights",
        "acquire the rights",
        "win the rights",
        "buy the rights",
        "secure the rights",
        "get the rights",
        "hold the rights",
        "secure rights to",
        "win the rights to",
        "acquire the rights to",
        "obtain the rights to",
        "obtain rights to",
        "get the rights to",
        "buy the film rights",
        "buy the broadcast rights",
        "secure broadcast rights",
        "acquire exclusive rights",
        "obtain exclusive rights",
        "grant exclusive rights",
      ),
    ],
    roles: { subject: "licensee", from: "licensor", of: "licensor" },
    needs: [["licensee"]],
    stage: "agreed",
  }),
];
