import { type NoCase, outcomeOn, type RecordCase } from "../../../core/standing/record/record-case.ts";
import { humanDay } from "../../wording/human-date.ts";
import { CASE_WORDS, NO_CASE_WORDS } from "../../wording/record-words.ts";

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
      <strong>{CASE_WORDS[outcome]}</strong>
    </span>
  );
}
