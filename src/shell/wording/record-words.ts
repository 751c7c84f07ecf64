import type { CaseOutcome, NoCase } from "../../core/standing/record/record-case.ts";

/** How a case reads in a line. */
export const CASE_WORDS: Readonly<Record<CaseOutcome, string>> = {
  true: "came true",
  "in part": "came true in part",
  late: "came true late",
  refuted: "refuted",
  ended: "was real, and was called off",
  expired: "not confirmed by then",
  waiting: "still open",
};

export const CASE_MEANINGS: Readonly<Record<CaseOutcome, string>> = {
  true: "Confirmed by its horizon, with every party and object that the report named.",
  "in part": "Confirmed by its horizon, with another party, or with less than was told.",
  late: "Confirmed after its horizon. Late is not false, and not in time.",
  refuted: "Two publisher families found it to be untrue.",
  ended:
    "It was real and was called off before anybody confirmed it: neither for nor against, and in no rate.",
  expired: "Its horizon passed and nobody confirmed it. A denial changes nothing about that.",
  waiting: "Its horizon is still to come: in no rate.",
};

/** Why a report is no case, in a line. */
export const NO_CASE_WORDS: Readonly<Record<NoCase, string>> = {
  vague: "it names too little to be held to",
  settled: "it was settled already",
  recalled: "told as an earlier matter",
  guessed: "a guess of the writer's own",
  done: "told as done and as a fact",
  against: "it says that it is not so",
};

export const NO_CASE_MEANINGS: Readonly<Record<NoCase, string>> = {
  vague: "It does not name who and whom, so nothing could show it to be wrong.",
  settled: "It was told when the matter may have been settled already. In doubt it was.",
  recalled: "It tells of an earlier matter.",
  guessed: "It is the writer's own guess, and nobody's knowledge.",
  done: "It is told as done and as a fact: it waits for nothing and would never be missed, so it may not earn either. It counts when it is refuted.",
  against: "It says that it is not so.",
};
