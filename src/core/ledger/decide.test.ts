import { expect, test } from "vitest";
import { document, filed, MATCH, OPENED, proposition, report } from "../../../test/contract/made-up.ts";
import type { Rumour, RumourId } from "../rumour/rumour.ts";
import {
  amendProposition,
  type Decision,
  fileReport,
  mergeRumour,
  openRumour,
  renameRumour,
  reopenRumour,
  ruleRumour,
  splitRumour,
  withdrawReport,
} from "./decide.ts";
import type { Ruling, RumourEvent } from "./event.ts";
import { evolve } from "./evolve.ts";

const [one, two] = [document(1), document(2)];

function rumour(id: RumourId, ...events: RumourEvent[]): Rumour {
  return [OPENED, ...events].reduce<Rumour | null>(
    (before, event) => evolve(before, id, event),
    null,
  ) as Rumour;
}

const MERGED: RumourEvent = { type: "RumourMerged", into: "rumour_z", match: MATCH };
const a = rumour("rumour_a", filed(one));
const merged = rumour("rumour_m", filed(one), MERGED);
const named = rumour("rumour_a", { type: "RumourRenamed", name: "given", said: "11" });
const THERE = new Map(
  [a, { ...merged, mergedInto: "rumour_a" } as const, rumour("rumour_b")].map((one) => [one.id, one]),
);

function ruling(...together: readonly RumourId[]): Ruling {
  return { ruling: "kept", together, apart: [], guests: [], settled: [], said: "10" };
}

const parted = rumour("rumour_a", { type: "RumourRuled", ...ruling("rumour_a"), apart: ["rumour_b"] });
const other = proposition("brombeer", "mispel");

test.each<[string, Decision, string]>([
  [
    "a new rumour is opened with its report",
    openRumour(null, a.proposition, { report: report(one), match: MATCH }),
    "RumourOpened ReportFiled",
  ],
  ["an editor opens one without", openRumour(null, a.proposition, null), "RumourOpened"],
  ["a rumour is opened once", openRumour(a, a.proposition, null), "already-open"],
  ["a new report is filed", fileReport(a, report(two), MATCH), "ReportFiled"],
  ["Filing the same reading twice enters nothing", fileReport(a, report(one), MATCH), "already-filed"],
  ["nothing is filed under a merged rumour", fileReport(merged, report(two), MATCH), "rumour-merged"],
  ["a report is withdrawn", withdrawReport(a, report(one).id, "misread"), "ReportWithdrawn"],
  ["from a merged rumour too", withdrawReport(merged, report(one).id, "outlet-removed"), "ReportWithdrawn"],
  ["but not one that is not there", withdrawReport(a, report(two).id, "misread"), "no-such-report"],
  ["a proposition is made more exact", amendProposition(a, other, "named in full"), "PropositionAmended"],
  ["but not when nothing changes", amendProposition(a, structuredClone(a.proposition), "x"), "already-so"],
  ["nor under a merged rumour", amendProposition(merged, other, "x"), "rumour-merged"],
  ["two rumours are merged", mergeRumour(a, rumour("rumour_b"), MATCH), "RumourMerged"],
  ["not with themselves", mergeRumour(a, a, MATCH), "same-rumour"],
  ["not twice", mergeRumour(merged, rumour("rumour_z"), MATCH), "already-so"],
  ["not into two", mergeRumour(merged, a, MATCH), "rumour-merged"],
  ["not into one that is merged", mergeRumour(a, merged, MATCH), "target-merged"],
  [
    "not by the desk what an editor keeps apart",
    mergeRumour(parted, rumour("rumour_b"), MATCH),
    "ruled-apart",
  ],
  ["nor the other way round", mergeRumour(rumour("rumour_b"), parted, MATCH), "ruled-apart"],
  ["but by an editor", mergeRumour(parted, rumour("rumour_b"), { ...MATCH, said: "14" }), "RumourMerged"],
  ["a merge is undone", splitRumour(merged, "two deals"), "RumourSplit"],
  ["if there is one", splitRumour(a, "two deals"), "not-merged"],
  [
    "an editor rules on what is read as one",
    ruleRumour(a, ruling("rumour_a", "rumour_m"), THERE),
    "RumourRuled",
  ],
  ["and on nothing else", ruleRumour(a, ruling("rumour_a", "rumour_b"), THERE), "not-together"],
  ["nor on others alone", ruleRumour(a, ruling("rumour_m"), THERE), "not-together"],
  [
    "what is read as one is not apart",
    ruleRumour(a, { ...ruling("rumour_a"), apart: ["rumour_m"] }, THERE),
    "not-apart",
  ],
  [
    "what is not there is not settled",
    ruleRumour(a, { ...ruling("rumour_a"), settled: [report(two).id] }, THERE),
    "no-such-report",
  ],
  ["a rumour is renamed", renameRumour(a, "given", "11"), "RumourRenamed"],
  ["not to what it is called", renameRumour(named, "given", "11"), "already-so"],
  ["a rumour is reopened", reopenRumour(a, [report(one).id], "13"), "RumourReopened"],
  ["not when nothing would be set aside", reopenRumour(a, [], "13"), "already-so"],
  ["a name is taken back", renameRumour(named, "taken back", "12"), "RumourRenamed"],
  ["if there is one to take back", renameRumour(a, "taken back", "12"), "already-so"],
])("%s", (_, decision, expected) => {
  const said = "refuse" in decision ? decision.refuse : decision.enter.map((event) => event.type).join(" ");
  expect(said).toBe(expected);
});

test("a report that was moved away can come back", () => {
  const without = rumour("rumour_a", filed(one), {
    type: "ReportWithdrawn",
    reportId: report(one).id,
    reason: "misfiled",
  });
  expect(fileReport(without, report(one), MATCH)).toHaveProperty("enter");
});
