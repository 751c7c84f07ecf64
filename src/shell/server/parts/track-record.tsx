import type { TrackRecord } from "../../../core/publication/record/track-record.ts";
import type { CaseOutcome, NoCase } from "../../../core/standing/record/record-case.ts";
import type { Parts } from "../../../core/standing/record/record-parts.ts";
import { counted } from "../../wording/counted.ts";
import { humanDay } from "../../wording/human-date.ts";
import { ShareCells, ShareHead } from "./share-cells.tsx";

/** What became of what somebody had first hand: in numbers of cases first, and in a rate only where they bear one. */
export function TrackRecordTables({ record, who }: { readonly record: TrackRecord; readonly who: string }) {
  const { outcomes, borneOut, wholly, parts } = record;
  return (
    <>
      <div class="wide">
        <table class="record">
          <caption>What became of them</caption>
          <ShareHead of="Of those that are settled or whose time has passed" />
          <tbody>
            <tr>
              <th scope="row">Came true in time</th>
              <ShareCells share={borneOut} />
            </tr>
            <tr>
              <th scope="row">Came true in time, with every party and object as {who} had it</th>
              <ShareCells share={wholly} />
            </tr>
          </tbody>
        </table>
      </div>
      <dl class="outcomes">
        {OUTCOMES.map(([outcome, word]) => (
          <div>
            <dt>{word}</dt>
            <dd>{outcomes[outcome].toLocaleString("en")}</dd>
          </div>
        ))}
      </dl>
      <PartByPart parts={parts} who={who} />
      <NotScored record={record} />
      <HowMade record={record} />
    </>
  );
}

function PartByPart({ parts, who }: { readonly parts: TrackRecord["parts"]; readonly who: string }) {
  const told = PARTS.filter(([part]) => parts[part].cases > 0);
  if (told.length === 0) return null;
  return (
    <div class="wide">
      <table class="record">
        <caption>Part by part, of what was confirmed</caption>
        <ShareHead of={`Where ${who} told of it`} />
        <tbody>
          {told.map(([part, word]) => (
            <tr>
              <th scope="row">{word}</th>
              <ShareCells share={parts[part]} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const OUTCOMES: readonly (readonly [CaseOutcome, string])[] = [
  ["true", "true"],
  ["in part", "true in part"],
  ["late", "late"],
  ["refuted", "refuted"],
  ["expired", "not confirmed in time"],
  ["ended", "real, and called off"],
  ["waiting", "still open"],
];

const PARTS: readonly (readonly [keyof Parts, string])[] = [
  ["parties", "Every party right"],
  ["object", "The object right: all or a share, a licence, a product"],
  ["terms", "The sum right, within 3 percent"],
  ["time", "In the time that was told"],
];

const WHY_NOT: readonly (readonly [NoCase, string])[] = [
  ["vague", "named too little to be held to"],
  ["done", "told as done and as a fact, which waits for nothing"],
  ["settled", "told when it was settled already"],
  ["recalled", "told as an earlier matter"],
  ["guessed", "a guess of the writer's own"],
  ["against", "said that it is not so"],
];

function NotScored({ record: { noCases } }: { readonly record: TrackRecord }) {
  const some = WHY_NOT.filter(([why]) => noCases[why] > 0);
  if (some.length === 0) return null;
  return (
    <p class="aside">
      Not counted, either way:{" "}
      {some.map(([why, words]) => `${noCases[why].toLocaleString("en")} ${words}`).join("; ")}.
    </p>
  );
}

function HowMade({ record: { day, outcomes } }: { readonly record: TrackRecord }) {
  const left = outcomes.ended + outcomes.waiting;
  return (
    <p class="aside">
      How this is made: one case a rumour, for its first report that rests on knowledge of its own, told
      before the matter was settled. By when it has to come true is fixed on the day of that report. Repeating
      others earns nothing and costs nothing.{" "}
      {left === 0
        ? ""
        : `${counted(left, "case")}, called off or still open, ${left === 1 ? "is" : "are"} in no rate. `}
      {day === null ? "" : `Times are judged on ${humanDay(day)}, the day of the newest report on the desk. `}
      <a href="/how#records">All the rules</a>.
    </p>
  );
}
