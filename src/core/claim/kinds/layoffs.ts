import type { Frame } from "../frame.ts";
import { frame, having, noun, verb, words } from "./build.ts";
import { JOBS, WORKPLACES } from "./conditions.ts";

/** Job cuts and closures of sites. */
export const LAYOFFS: readonly Frame[] = [
  frame("layoffs", "lay off", {
    triggers: [verb("lay off")],
    roles: { whose: "company", subject: "company", by: "company", at: "company" },
    needs: [["company"]],
    stage: "by-tense",
  }),
  frame("layoffs", "cut jobs", {
    triggers: [verb("cut", "axe", "slash", "shed", "eliminate", "fire", "dismiss", "trim", "reduce", "lose")],
    roles: { whose: "company", subject: "company", by: "company", at: "company", of: "company" },
    needs: [["company"]],
    stage: "by-tense",
    where: [having("object", JOBS)],
  }),
  frame("layoffs", "close a site", {
    triggers: [verb("close", "shut", "shut down", "close down", "shutter", "idle", "mothball")],
    roles: { whose: "company", subject: "company", by: "company" },
    needs: [["company"]],
    stage: "by-tense",
    where: [having("object", WORKPLACES)],
  }),
  frame("layoffs", "jobs go", {
    triggers: [
      words(
        "jobs will go",
        "jobs are to go",
        "jobs would go",
        "jobs are likely to go",
        "jobs to go",
        "jobs at risk",
      ),
    ],
    roles: { at: "company", in: "company" },
    needs: [["company"]],
    stage: "proposed",
  }),
  frame("layoffs", "layoffs", {
    triggers: [
      noun(
        "layoff",
        "lay-off",
        "job cut",
        "job loss",
        "redundancy",
        "staff cut",
        "plant closure",
        "workforce reduction",
      ),
    ],
    roles: {
      whose: "company",
      subject: "company",
      owner: "company",
      at: "company",
      by: "company",
      beside: "company",
    },
    needs: [["company"]],
    stage: "proposed",
  }),
];
