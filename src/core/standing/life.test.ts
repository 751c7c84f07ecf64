import { expect, test } from "vitest";
import { besideOf } from "../../../test/filing/material.ts";
import { OUTLETS, told } from "../../../test/filing/told.ts";
import { dayOfDate } from "../base/day.ts";
import { judge } from "../provenance/judge.ts";
import { tellingsOf } from "../provenance/telling.ts";
import { kindOf } from "../rumour/kind-of.ts";
import { type Life, lifeOf, lifeOn } from "./life.ts";

const BID = "acquisition(acquirer=Acme, target=Beta Foods)";

function life(lines: readonly string[], asOf: string | null): Life {
  const all = lines.map((line) => told(line));
  const reports = all.flatMap(({ filed }) => filed.map(({ report }) => report));
  const kind = kindOf(reports);
  const tellings = tellingsOf(reports, kind, besideOf(all));
  const lived = lifeOf(tellings, judge(tellings, OUTLETS).judged, kind);
  return lifeOn(lived, asOf === null ? null : dayOfDate(asOf));
}

/** State, stage, and the days on which either changed, looked at on a day. */
test.each<[string, readonly string[], string | null, string]>([
  [
    "heard: one origin",
    [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`],
    null,
    "heard talks | 03-01 heard talks",
  ],
  [
    "repeated: more reports, still one origin",
    [
      `2020-03-01 Gazette: ${BID} talks rumoured anonymous`,
      `2020-03-02 Herald: ${BID} talks rumoured anonymous`,
      `2020-03-03 Tribune: ${BID} talks rumoured anonymous`,
    ],
    null,
    "repeated talks | 03-01 heard talks, 03-02 repeated talks",
  ],
  [
    "corroborated: two or more origins",
    [
      `2020-03-01 Gazette: ${BID} talks reported anonymous`,
      `2020-03-02 Herald: ${BID} talks reported anonymous`,
    ],
    null,
    "corroborated talks | 03-01 heard talks, 03-02 corroborated talks",
  ],
  [
    "denied: a party denied it, which is not refuted",
    [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`, `2020-03-02 Herald: ${BID} denied party`],
    null,
    "denied denied | 03-01 heard talks, 03-02 denied denied",
  ],
  [
    "what a company that has no part in it says is done is not confirmed by it",
    [`2020-03-01 Gazette: ${BID} completed reported analyst`],
    null,
    "heard completed | 03-01 heard completed",
  ],
  [
    "a third party that calls it fake disputes it, and denies nothing",
    [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`, `2020-03-02 Herald: ${BID} denied fact`],
    null,
    "repeated talks disputed | 03-01 heard talks, 03-02 repeated talks",
  ],
  [
    "refuted: two publishers found it to be untrue",
    [
      `2020-03-01 Gazette: ${BID} talks rumoured anonymous`,
      `2020-03-02 Herald: ${BID} denied fact`,
      `2020-03-03 Tribune: ${BID} denied fact`,
    ],
    null,
    "refuted talks disputed | 03-01 heard talks, 03-02 repeated talks, 03-03 refuted talks",
  ],
  [
    "confirmed: a party states the act",
    [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`, `2020-03-02 Herald: ${BID} agreed party`],
    null,
    "confirmed agreed | 03-01 heard talks, 03-02 confirmed agreed",
  ],
  [
    "one report, however sure, confirms nothing unless its voice is a party or an authority",
    [`2020-03-01 Gazette: ${BID} completed fact`],
    null,
    "heard completed | 03-01 heard completed",
  ],
  [
    "two who found out for themselves confirm",
    [`2020-03-01 Gazette: ${BID} agreed fact anonymous`, `2020-03-02 Herald: ${BID} agreed fact anonymous`],
    null,
    "confirmed agreed | 03-01 heard agreed, 03-02 confirmed agreed",
  ],
  [
    "a proposal confirmed by its maker is no deal yet",
    [`2020-03-01 Gazette: ${BID} proposed fact party`],
    null,
    "heard proposed | 03-01 heard proposed",
  ],
  [
    "ended: called off after it was real",
    [`2020-03-01 Gazette: ${BID} agreed party`, `2020-04-01 Gazette: ${BID} ended party`],
    null,
    "ended ended | 03-01 confirmed agreed, 04-01 ended ended",
  ],
  [
    "a bidder who denies what was a fact has withdrawn it",
    [`2020-03-01 Gazette: ${BID} proposed party`, `2020-03-16 Herald: ${BID} denied party`],
    null,
    "ended ended | 03-01 heard proposed, 03-16 ended ended",
  ],
  [
    "one word that a dead deal was done after all is outvoted, two are not",
    [
      `2020-03-01 Gazette: ${BID} agreed party`,
      `2020-03-02 Herald: ${BID} ended party`,
      `2020-03-03 Tribune: ${BID} completed`,
      `2020-03-09 Herald: ${BID} completed`,
    ],
    null,
    "repeated completed | 03-01 confirmed agreed, 03-02 ended ended, 03-09 repeated completed",
  ],
  [
    "turned down and raised: on again",
    [
      `2020-03-01 Gazette: ${BID} proposed party`,
      `2020-03-05 Gazette: ${BID} ended party`,
      `2020-03-09 Gazette: ${BID} proposed party`,
    ],
    null,
    "repeated proposed | 03-01 heard proposed, 03-05 ended ended, 03-09 repeated proposed",
  ],
  [
    "words that lag behind move nothing",
    [
      `2020-03-01 Gazette: ${BID} agreed party`,
      `2020-03-02 Gazette: ${BID} proposed aside`,
      `2020-03-03 Gazette: ${BID} proposed`,
    ],
    null,
    "confirmed agreed | 03-01 confirmed agreed",
  ],
  [
    "today's news corrects what was told in passing",
    [`2020-03-01 Gazette: ${BID} completed aside`, `2020-03-02 Gazette: ${BID} proposed party`],
    null,
    "repeated proposed | 03-01 heard completed, 03-02 repeated proposed",
  ],
  [
    "two documents that go on to tell of the bid outvote one that had it done",
    [
      `2020-03-01 Gazette: ${BID} completed party`,
      `2020-03-02 Gazette: ${BID} proposed`,
      `2020-03-03 Gazette: ${BID} proposed`,
    ],
    null,
    "repeated proposed | 03-01 confirmed completed, 03-03 repeated proposed",
  ],
  [
    "a deal that was not done after all is still agreed",
    [
      `2020-03-01 Gazette: ${BID} agreed`,
      `2020-03-02 Herald: ${BID} completed`,
      `2020-03-03 Tribune: ${BID} proposed`,
      `2020-03-04 Tribune: ${BID} proposed`,
    ],
    null,
    "repeated agreed | 03-01 heard agreed, 03-02 repeated completed, 03-04 repeated agreed",
  ],
  [
    "a guess does not move what was reported",
    [
      `2020-03-01 Gazette: ${BID} proposed reported anonymous`,
      `2020-03-02 Herald: ${BID} agreed speculated analyst`,
    ],
    null,
    "repeated proposed | 03-01 heard proposed, 03-02 repeated proposed",
  ],
  [
    "a stake in passing does not complete the bid",
    [
      `2020-03-01 Gazette: ${BID} proposed party`,
      "2020-03-02 Gazette: stake(investor=Acme, target=Beta Foods) completed aside",
    ],
    null,
    "repeated proposed | 03-01 heard proposed, 03-02 repeated proposed",
  ],
  [
    "expired: the horizon of the words has passed",
    [`2020-03-01 Gazette: ${BID} considered rumoured anonymous when=2020-03-01..2020-06-30`],
    "2020-07-01",
    "expired considered | 03-01 heard considered, 07-01 expired considered",
  ],
  [
    "not expired on the last day of the horizon",
    [`2020-03-01 Gazette: ${BID} considered rumoured anonymous when=2020-03-01..2020-06-30`],
    "2020-06-30",
    "heard considered | 03-01 heard considered",
  ],
  [
    "without words, the default horizon of the kind counts from the newest report of one who knew",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) considered rumoured anonymous",
      "2020-03-10 Herald: partnership(party=Acme, party=Beta Foods) considered reported anonymous",
    ],
    "2020-07-09",
    "expired considered | 03-01 heard considered, 03-10 corroborated considered, 07-09 expired considered",
  ],
  [
    "or that took the matter further",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) considered rumoured anonymous",
      "2020-03-10 Herald: partnership(party=Acme, party=Beta Foods) talks rumoured anonymous",
    ],
    "2020-07-09",
    "expired talks | 03-01 heard considered, 03-10 repeated talks, 07-09 expired talks",
  ],
  [
    "telling it once more keeps no rumour alive",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) considered rumoured anonymous",
      "2020-03-10 Herald: partnership(party=Acme, party=Beta Foods) considered rumoured anonymous",
    ],
    "2020-07-09",
    "expired considered | 03-01 heard considered, 03-10 repeated considered, 06-30 expired considered",
  ],
  [
    "what is told on someone's word as done does not wait any more",
    [`2020-03-01 Gazette: ${BID} completed reported anonymous`],
    "2021-07-01",
    "heard completed | 03-01 heard completed",
  ],
  [
    "what was confirmed does not expire",
    [`2020-03-01 Gazette: ${BID} agreed party when=2020-03-01..2020-06-30`],
    "2021-07-01",
    "confirmed agreed | 03-01 confirmed agreed",
  ],
  [
    "an undated report changes no day",
    [`2020-03-01 Gazette: ${BID} talks rumoured anonymous`, `undated Herald: ${BID} agreed party`],
    null,
    "heard talks | 03-01 heard talks",
  ],
])("%s", (_title, lines, asOf, expected) => {
  const { state, stage, states, disputed } = life(lines, asOf);
  const days = states.map((day) => `${day.date.slice(5)} ${day.state} ${day.stage}`).join(", ");
  expect(`${state} ${stage}${disputed === "yes" ? " disputed" : ""} | ${days}`).toBe(expected);
});
