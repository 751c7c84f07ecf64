import type { NoCase } from "../../standing/record/record-case.ts";
import { NO_CASES } from "../../standing/record/record-case.ts";
import { PART_NAMES, type Parts } from "../../standing/record/record-parts.ts";
import { type Share, shareOf } from "../../standing/record/share.ts";
import type { Tally } from "./tally.ts";

/** The track record of an outlet or a voice as originator, on a day. Every rate stands with its cases and interval. */
export interface TrackRecord {
  /** The day on which horizons are judged, `YYYY-MM-DD`; null when nothing on the desk is dated. */
  readonly day: string | null;
  /** Cases by what became of them. What was called off and what is still open are in no rate. */
  readonly outcomes: Outcomes;
  /** What was confirmed by its horizon, in full or in part, of all that came true, came late, was refuted or expired. */
  readonly borneOut: Share;
  /** The same for what was right to the last party and object. */
  readonly wholly: Share;
  /** Of what was confirmed, part by part, as far as it told of the part. */
  readonly parts: Readonly<Record<keyof Parts, Share>>;
  /** What it had on knowledge of its own and is held to nothing for, by why. */
  readonly noCases: Readonly<Record<NoCase, number>>;
}

export interface Outcomes {
  readonly true: number;
  readonly "in part": number;
  readonly late: number;
  readonly refuted: number;
  readonly expired: number;
  readonly ended: number;
  readonly waiting: number;
}

/** `passed` are the cases of the day's own month that wait in vain by then: months alone do not tell. */
export function trackRecord({ counts }: Tally, day: string | null, passed: number): TrackRecord {
  const count = (name: string) => counts[name] ?? 0;
  const expired = passed + passedMonths(counts, day);
  const outcomes: Outcomes = {
    true: count("case true"),
    "in part": count("case in part"),
    late: count("case late"),
    refuted: count("case refuted"),
    expired,
    ended: count("case ended"),
    waiting: count("case waiting") - expired,
  };
  const inTime = outcomes.true + outcomes["in part"];
  const settled = inTime + outcomes.late + outcomes.refuted + outcomes.expired;
  const part = (name: keyof Parts) =>
    shareOf(count(`${name} right`), count(`${name} right`) + count(`${name} wrong`));
  return {
    day,
    outcomes,
    borneOut: shareOf(inTime, settled),
    wholly: shareOf(outcomes.true, settled),
    parts: Object.fromEntries(PART_NAMES.map((name) => [name, part(name)])) as TrackRecord["parts"],
    noCases: Object.fromEntries(
      NO_CASES.map((why) => [why, count(`no case ${why}`)]),
    ) as TrackRecord["noCases"],
  };
}

const UNTIL = "until ";

/** Whole months that are over by the day. */
function passedMonths(counts: Tally["counts"], day: string | null): number {
  if (day === null) return 0;
  const month = day.slice(0, 7);
  return Object.entries(counts)
    .filter(([name]) => name.startsWith(UNTIL) && name.slice(UNTIL.length) < month)
    .reduce((sum, [, count]) => sum + count, 0);
}
