import { beforeAll, describe, expect, test } from "vitest";
import { dayOfDate } from "../../src/core/base/day.ts";
import { viewsOn } from "../filing/views-on.ts";
import { claimsAmong, type EndState, endStateOf, inShort } from "./end-state.ts";
import { type FoundingCase, KNOWLEDGE, readFoundingCase } from "./founding-desk.ts";

let founding: FoundingCase;
let end: EndState;

beforeAll(async () => {
  founding = await readFoundingCase();
  end = endStateOf(
    founding.pages.flatMap(({ reports }) => reports),
    founding,
    dayOfDate("2018-01-01"),
  );
});

/** What could be read on that day, and nothing later. */
function on(day: string): EndState {
  const reports = founding.pages.flatMap((page) => page.reports);
  return claimsAmong(viewsOn(reports, founding.beside, KNOWLEDGE, dayOfDate(day)));
}

describe("the founding case on 1 January 2018", () => {
  test.each<[keyof EndState, string, string]>([
    ["C1", "Xiaomi buys Nokia: talk of 2013, over", "expired, disputed"],
    [
      "C2",
      "strategic co-operation in 2017: true but for the partner, who was Nokia and not HMD",
      "confirmed in part, not ent_hmd-global, but ent_nokia",
    ],
    ["C3", "MIUI on Nokia phones, a writer's guess: no rumour", "none"],
    ["C4", "the chip in a Nokia phone: disputed by a fan site, never confirmed, over", "expired, disputed"],
  ])("%s, %s", (claim, _, expected) => expect(inShort(end[claim])).toBe(expected));

  test("C2 came true on 5 July 2017, act, licence, co-operation and time", () => {
    const view = end.C2;
    expect(view?.states.find(({ state }) => state === "confirmed in part")?.date).toBe("2017-07-05");
    expect(view?.aspects.act.outcome).toBe("true");
    expect(view?.aspects.objects.map(({ outcome }) => outcome)).toEqual(["true", "true"]);
    expect(view?.aspects.time?.outcome).toBe("true");
    expect(view?.horizon).toBe("2017-12-31");
  });

  test("C4 expired at the default horizon of its kind", () => {
    expect(end.C4?.states.at(-1)).toMatchObject({ state: "expired" });
    expect(end.C4?.aspects.act.outcome).toBe("open");
  });
});

describe("what could be read then, and nothing later", () => {
  test.each<[string, keyof EndState, string]>([
    ["2017-07-03", "C2", "none"],
    ["2017-07-03", "C4", "none"],
    ["2017-07-04", "C2", "none"],
    ["2017-07-04", "C4", "repeated"],
    ["2017-07-05", "C2", "confirmed"],
    ["2017-07-05", "C4", "repeated, disputed"],
    ["2017-07-06", "C2", "confirmed, not ent_hmd-global, but ent_nokia"],
    ["2017-07-06", "C4", "repeated, disputed"],
    ["2017-12-31", "C2", "confirmed in part, not ent_hmd-global, but ent_nokia"],
    ["2018-01-01", "C1", "expired, disputed"],
  ])("on %s, %s is: %s", (day, claim, expected) => expect(inShort(on(day)[claim])).toBe(expected));
});
