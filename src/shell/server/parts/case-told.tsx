import {
  type CaseOutcome,
  type NoCase,
  outcomeOn,
  type RecordCase,
} from "../../../core/standing/record/record-case.ts";
import { humanDay } from "../../wording/human-date.ts";

/** What became of one rumour as one outlet or voice had it, in a line. */
export function CaseTold({
  found,
  day,
}: {
  readonly found: RecordCase | NoCase | null;
  /** On which horizons are judged. */
  readonly day: string | null;
}) {
  if (found === null) return null;
  if (typeof found === "string") return <span class="faint">not counted: {NO_CASE_WORDS[found]}</span>;
  const outcome = outcomeOn(found, day);
  return (
    <span>
      had to come true by <time datetime={found.horizon}>{humanDay(found.horizon)}</time>:{" "}
      <strong>{OUTCOME_WORDS[outcome]}</strong>
    </span>
  );
}

const OUTCOME_WORDS: Readonly<Record<CaseOutcome, string>> = {
  true: "came true",
  "in part": "came true in part",
  late: "came true late",
  refuted: "refuted",
  ended: "was real, and was called off",
  expired: "not confirmed by then",
  waiting: "still open",
};

const NO_CASE_WORDS: Readonly<Record<NoCase, string>> = {
  vague: "it names too little to be held to",
  settled: "it was settled already",
  recalled: "told as an earlier matter",
  guessed: "a guess of the writer's own",
  done: "told as done and as a fact",
  against: "it says that it is not so",
};
