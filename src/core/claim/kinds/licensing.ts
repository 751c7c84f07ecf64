import type { Frame } from "../frame.ts";
import { BETWEEN, frame, having, noun, verb } from "./build.ts";
import { PATENT_WORDS } from "./conditions.ts";

/** Without a deal, using what is another's is no claim. */
const DEAL_OR_LICENCE: ReadonlySet<string> = new Set([
  "deal",
  "agreement",
  "licence",
  "license",
  "pact",
  "licensing",
]);

/** Licence of patents, technology, content or a brand. */
export const LICENSING: readonly Frame[] = [
  frame("licensing", "license", {
    triggers: [verb("license", "licence", "sublicense")],
    roles: { subject: "licensor", to: "licensee", from: "licensor", by: "licensee" },
    needs: [["licensor", "licensee"]],
    stage: "by-tense",
    where: [having("sentence", PATENT_WORDS)],
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
  frame("licensing", "have a licence", {
    triggers: [noun("licence", "license")],
    roles: { subject: "licensee", whose: "licensor", from: "licensor", for: "licensor" },
    needs: [["licensor", "licensee"]],
    stage: "agreed",
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
