import { expect, test } from "vitest";
import { document, filed, OPENED, report } from "../../../test/contract/made-up.ts";
import { NOTHING_YET } from "./chain.ts";
import { enterDrafts } from "./enter-drafts.ts";
import type { RumourEvent } from "./event.ts";
import { indexChange } from "./places.ts";

const one = document(1);
const WITHDRAWN: RumourEvent = { type: "ReportWithdrawn", reportId: report(one).id, reason: "misfiled" };

/** What the index is told when a rumour with one report (entries 1 and 2) goes through these events at once. */
test.each<[string, readonly RumourEvent[], readonly [number, string][], number]>([
  ["withdrawn", [WITHDRAWN], [], 1],
  ["withdrawn and filed again", [WITHDRAWN, filed(one)], [[4, "no"]], 0],
  ["withdrawn, filed again and withdrawn", [WITHDRAWN, filed(one), WITHDRAWN], [[4, "yes"]], 0],
])("a report that is %s", (_name, events, places, withdrawals) => {
  const drafts = [{ rumourId: "rumour_a", expected: 0, events: [OPENED, filed(one), ...events] } as const];
  const by = { enteredAt: "2021-03-04T00:00:00.000Z", enteredBy: "desk@0" } as const;
  const entries = enterDrafts(drafts, { ...by, end: NOTHING_YET, versions: new Map() });
  const change = indexChange(entries.slice(2));
  expect(change.filed.map(({ seq, withdrawn }) => [seq, withdrawn])).toEqual(places);
  expect(change.withdrawn).toHaveLength(withdrawals);
});
