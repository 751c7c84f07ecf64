import type { Frame } from "../frame.ts";
import { BETWEEN, frame, having, noun, verb, words } from "./build.ts";

/** Parties set up, or own together, a company. */
export const JOINT_VENTURE: readonly Frame[] = [
  frame("joint-venture", "joint venture", {
    triggers: [noun("joint venture", "joint-venture", "joint company", "joint-venture company", "jv")],
    roles: { whose: "party", ...BETWEEN },
    needs: [["party", "party"]],
    stage: "agreed",
  }),
  frame("joint-venture", "jointly owned", {
    triggers: [
      words(
        "jointly owned by",
        "jointly owned with",
        "owned jointly by",
        "owned equally by",
        "jointly-owned by",
      ),
    ],
    roles: { whose: "party", object: "party" },
    needs: [["party", "party"]],
    stage: "completed",
  }),
  frame("joint-venture", "form a venture", {
    triggers: [
      verb(
        "form a venture",
        "form a joint",
        "set up a joint",
        "create a joint",
        "establish a joint",
        "form a company",
        "set up a company",
        "create a company",
        "establish a company",
        "set up a venture",
        "create a venture",
        "form a new company",
        "set up a new company",
        "create a new company",
        "form a 50-50",
        "form a 50/50",
      ),
    ],
    roles: { whose: "party", subject: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
  }),
  frame("joint-venture", "found together", {
    triggers: [verb("build", "set up", "establish", "form", "create", "build up")],
    roles: { subject: "party", with: "party" },
    needs: [["party", "party"]],
    stage: "by-tense",
    where: [having("sentence", new Set(["venture", "jointly"]))],
  }),
];
