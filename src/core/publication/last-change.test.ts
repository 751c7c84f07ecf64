import { describe, expect, test } from "vitest";
import type { OriginCount } from "../provenance/counts.ts";
import type { ReportRole } from "../provenance/role.ts";
import type { RumourState } from "../standing/state.ts";
import { changeInWords, expiry, lastChangeOf } from "./last-change.ts";
import type { RumourView, TimelineLine } from "./rumour-view.ts";

/** "1 heard, 3 denied" of March 2021; "1 origin, 2 repeat, ? independent" by their days, or without one. */
function check(states: string, reports: string, expected: string): void {
  const timeline = list(reports).map(([day, role]) => ({
    role: role as ReportRole,
    published: day === "?" ? null : { at: `${dateOf(day)}T08:00:00.000Z`, precision: "day" as const },
  }));
  const origins = timeline.filter(({ role }) => role === "origin" || role === "independent").length;
  const found = lastChangeOf({
    states: list(states).map(([day, state]) => ({
      date: dateOf(day),
      stage: "talks",
      state: state as RumourState,
    })),
    timeline: timeline as Partial<TimelineLine>[] as TimelineLine[],
    counts: { origins: origins as OriginCount } as RumourView["counts"],
  });
  expect(found === null ? "nothing" : `${Number(found.day.slice(8))}: ${changeInWords(found)}`).toBe(
    expected,
  );
}

function list(text: string): readonly (readonly [string, string])[] {
  if (text === "") return [];
  return text.split(", ").map((part) => {
    const space = part.indexOf(" ");
    return [part.slice(0, space), part.slice(space + 1)];
  });
}

function dateOf(day: string): string {
  return `2021-03-${day.padStart(2, "0")}`;
}

describe("the last change of belief", () => {
  test.each([
    ["1 heard", "1 origin", "1: first told"],
    ["1 heard, 5 repeated", "1 origin, 5 repeat", "1: first told"],
    ["1 heard, 5 repeated, 9 corroborated", "1 origin, 5 repeat, 9 independent", "9: a second origin"],
    ["1 corroborated", "1 origin, 1 independent", "1: told by two origins"],
    ["1 corroborated", "1 origin, 1 independent, 7 independent", "7: another origin"],
    ["1 corroborated, 7 denied", "1 origin, 1 independent, 7 independent", "7: denied"],
    ["1 corroborated, 7 denied", "1 origin, 1 independent, 8 independent", "8: another origin"],
    ["1 heard, 2 denied, 4 heard", "1 origin, 2 first_party, 4 repeat", "4: no longer denied"],
    ["1 heard, 9 confirmed", "1 origin, 9 first_party", "9: confirmed"],
    ["1 heard, 9 confirmed in part", "1 origin, 9 first_party", "9: confirmed in part"],
    ["1 heard, 9 refuted", "1 origin", "9: found to be untrue"],
    ["1 heard, 9 ended", "1 origin", "9: called off"],
    ["1 heard, 9 expired", "1 origin", "9: expired without evidence"],
    ["", "? origin, ? independent", "nothing"],
    ["3 heard", "3 origin, ? independent", "3: first told"],
  ])("states %s and reports %s: %s", check);
});

test("a rumour that waited in vain changed last on the day after its last", () => {
  const row = { openUntil: "2021-12-31", state: "repeated", changed: null } as Parameters<typeof expiry>[0];
  expect(expiry(row)).toEqual({ day: "2022-01-01", turn: "expired", was: "heard" });
  expect(expiry({ ...row, openUntil: null })).toBeNull();
});
