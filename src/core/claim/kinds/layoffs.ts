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
    triggers: [
      verb(
        "cut",
        "axe",
        "slash",
        "shed",
        "eliminate",
        "fire",
        "dismiss",
        "trim",
        "reduce",
        "lose",
        "drop",
        "scrap",
      ),
    ],
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
  frame("layoffs", "lose a job", {
    // "More than a third of Acme's 12,000 staff will lose their jobs": the subject is Acme's people.
    triggers: [
      words(
        "lose their jobs",
        "lost their jobs",
        "losing their jobs",
        "be laid off",
        "been laid off",
        "were laid off",
      ),
      words(
        "be made redundant",
        "made redundant",
        "are being laid off",
        "be let go",
        "were let go",
        "lose jobs",
      ),
    ],
    roles: { subject: "company", at: "company", by: "company", from: "company", of: "company" },
    needs: [["company"]],
    stage: "by-tense",
  }),
  frame("layoffs", "make redundant", {
    triggers: [verb("make")],
    roles: { subject: "company", whose: "company" },
    needs: [["company"]],
    stage: "by-tense",
    where: [having("after", new Set(["redundant"])), having("after", JOBS)],
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
  frame("layoffs", "jobs are gone", {
    triggers: [
      words("jobs have gone", "jobs were lost", "jobs have been lost", "jobs have been cut", "jobs went"),
    ],
    roles: { at: "company", in: "company" },
    needs: [["company"]],
    stage: "completed",
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
        "job reduction",
        "headcount reduction",
        "staff reduction",
        "voluntary redundancy",
        "mass layoff",
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
