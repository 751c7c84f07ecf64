import { expect, test } from "vitest";
import {
  fileAll,
  groupUnder,
  merge,
  move,
  type Rumours,
  splitOff,
} from "../../../test/filing/filing-desk.ts";
import { reportsTold } from "../../../test/filing/told.ts";
import type { ReportId } from "../rumour/rumour.ts";
import { keepByEditor } from "./correct-names.ts";
import { doubtsIn, type Reviewed } from "./doubts.ts";
import { evolve } from "./evolve.ts";
import { standsUnder } from "./merges.ts";

const FULL_A = "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) talks";
const FULL_B = "2020-03-03 Herald: acquisition(acquirer=Corva, target=Beta Foods) talks";
const BARE = "2020-03-05 Tribune: acquisition(target=Beta Foods) considered";
const SECOND = "2020-09-20 Tribune: acquisition(acquirer=Acme, target=Beta Foods) considered";
const DONE = "2020-03-04 Herald: acquisition(acquirer=Acme, target=Beta Foods) completed party";
const ALIAS = "2020-03-02 Herald: acquisition(acquirer=Dorn/Acme, target=Beta Foods) talks";
const MISSPELT = "2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Fods) talks";
const LONG = "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Marigold Brands) talks";
const SLIP = "2020-03-02 Herald: acquisition(acquirer=Acme, target=Marigold Barnds) talks";

/** Every doubt on the desk in a line: its types, which line it is about, and the lines of its rivals' first reports. */
function doubts(rumours: Rumours, lines: readonly string[]): readonly string[] {
  const nameOf = new Map(lines.map((line, place) => [idOf(line), place + 1]));
  const tops = new Set([...rumours.keys()].map((id) => standsUnder(id, rumours)));
  const all = [...tops].map((top): Reviewed => {
    const { all: held } = groupUnder(top, rumours);
    return { rumours: held, reports: held.flatMap((rumour) => [...rumour.reports.values()]) };
  });
  return all
    .flatMap((own) =>
      doubtsIn(
        own,
        all.filter((other) => other !== own),
      ).map(({ types, report, rivals }) => {
        const others = rivals.map(({ other, score }) => `${score} ${firstOf(other, nameOf)}`);
        return `${nameOf.get(report.id)} ${types.join("+")}${others.length > 0 ? `: ${others.join(", ")}` : ""}`;
      }),
    )
    .sort();
}

function firstOf(reviewed: Reviewed, nameOf: ReadonlyMap<ReportId, number>): number {
  return Math.min(...reviewed.reports.map(({ id }) => nameOf.get(id) ?? 0));
}

function idOf(line: string): ReportId {
  const [report] = reportsTold([line]);
  if (report === undefined) throw new Error(`Nothing is told by ${line}`);
  return report.id;
}

function filed(lines: readonly string[]): Rumours {
  return fileAll(lines.map((line) => reportsTold([line])));
}

test.each<[string, readonly string[], readonly string[]]>([
  ["two reports that agree", [FULL_A, FULL_A.replace("Gazette", "Herald")], []],
  ["rivals", [FULL_A, FULL_B], []],
  ["a target without a bidder where two bid", [FULL_A, FULL_B, BARE], ["3 fits several: 0.6 2, 0.6 1"]],
  ["a bid that came again after the first was settled", [FULL_A, DONE, SECOND], ["3 near tie: 0.89 1"]],
  [
    "a bidder by another name alone",
    [FULL_A, FULL_A.replace("Gazette", "Tribune"), ALIAS],
    ["3 by alias only"],
  ],
  [
    "a name that may be misspelt",
    [LONG, LONG.replace("Gazette", "Tribune"), SLIP],
    ["3 by misspelling only"],
  ],
  ["a deal of years ago", [FULL_A, DONE, SECOND.replace("2020-09", "2023-09")], []],
])("%s", (_, lines, expected) => {
  expect(doubts(filed(lines), lines)).toEqual(expected);
});

test("What is listed does not depend on the order in which documents came", () => {
  const lines = [FULL_A, DONE, SECOND, FULL_B, BARE, ALIAS, MISSPELT, LONG, SLIP];
  const inOrder = doubts(filed(lines), lines);
  expect(inOrder.length).toBeGreaterThan(2);
  expect(doubts(filed(lines.toReversed()), lines)).toEqual(inOrder);
});

test("What an editor settled leaves the queue", () => {
  const lines = [FULL_A, FULL_B, BARE];
  const [a, , bare] = lines.map(idOf) as [ReportId, ReportId, ReportId];
  const merged = filed(lines);
  expect(merge(merged, bare, a)).toBeNull();
  expect(doubts(merged, lines)).toEqual([]);
  const moved = filed(lines);
  expect(move(moved, bare, a)).toBeNull();
  expect(doubts(moved, lines)).toEqual([]);
  const again = [FULL_A, DONE, SECOND];
  const apart = filed(again);
  expect(merge(apart, idOf(SECOND), a)).toBeNull();
  expect(doubts(apart, again)).toEqual([]);
  expect(splitOff(apart, [idOf(SECOND)])).toBeNull();
  expect(doubts(apart, again)).toEqual([]);
});

test("What an editor keeps leaves the queue, and keeping it twice is refused", () => {
  const lines = [FULL_A, FULL_B, BARE];
  const rumours = filed(lines);
  const bare = idOf(BARE);
  const keep = () => {
    const holder = [...rumours.values()].find(({ reports }) => reports.has(bare));
    return keepByEditor(groupUnder(holder?.id ?? "rumour_", rumours), [bare], "00");
  };
  const kept = keep();
  if ("refuse" in kept) throw new Error(kept.refuse);
  for (const { rumourId, events } of kept.drafts) {
    for (const event of events) rumours.set(rumourId, evolve(rumours.get(rumourId) ?? null, rumourId, event));
  }
  expect(doubts(rumours, lines)).toEqual([]);
  expect(keep()).toEqual({ refuse: "already-so" });
});
