import { beforeAll, expect, test } from "vitest";
import { dayOfDate } from "../../src/core/base/day.ts";
import { viewsOn } from "../filing/views-on.ts";
import { claimsAmong, type EndState, endStateOf } from "./end-state.ts";
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

function on(day: string): EndState {
  const reports = founding.pages.flatMap((page) => page.reports);
  return claimsAmong(viewsOn(reports, founding.beside, KNOWLEDGE, dayOfDate(day)));
}

type Claim = "C1" | "C2" | "C4";

/** The lines of a document in a claim's rumour, each as stage and role. */
function lines(claim: Claim, document: string, state: EndState = end): readonly string[] {
  return (state[claim]?.timeline ?? [])
    .filter((line) => founding.nameOf.get(line.documentId) === document)
    .map(({ stage, role, voice }) => `${stage} ${role} ${voice.type}`);
}

function isIn(claim: Claim, document: string, state: EndState = end): boolean {
  return lines(claim, document, state).length > 0;
}

test("(i) 4 July “strategic partnership … FAKE” shares words with C2 but is C4", () => {
  expect(isIn("C4", "D05a")).toBe(true);
  expect(isIn("C2", "D05a")).toBe(false);
  expect(lines("C4", "D05b")).toEqual(["denied repeat author"]);
  expect(lines("C2", "D05b").filter((line) => line.startsWith("denied"))).toEqual([]);
  expect(end.C2?.disputed).toBe("no");
});

test("(ii) 5 July confirms C2, raises nothing for C4", () => {
  const [before, after] = [on("2017-07-04"), on("2017-07-05")];
  expect(before.C2?.state ?? "none").toBe("none");
  expect(after.C2?.state).toBe("confirmed");
  expect([before.C4?.state, after.C4?.state]).toEqual(["repeated", "repeated"]);
  expect(after.C4?.counts.origins).toBe(before.C4?.counts.origins);
});

test("(iii) spun copy D11 knows nothing of its own", () => {
  expect(isIn("C4", "D11")).toBe(true);
  expect(lines("C4", "D11").filter((line) => /origin|independent/.test(line))).toEqual([]);
  expect(end.C4?.counts.origins).toBe(1);
});

test("(iv) phantom PhoneArena/GizChina/Weibo are cited, not held, and listed once", () => {
  const phantoms = end.C4?.phantoms.map(({ words }) => words.toLowerCase()) ?? [];
  for (const cited of [/phone ?arena/, /gizchina/, /weibo|@reviewer/]) {
    expect(phantoms.some((words) => cited.test(words))).toBe(true);
  }
  expect(new Set(phantoms).size).toBe(phantoms.length);
});

test("(v) D5 changes stance by edit: it counts once, and the change is told on the words of both versions", () => {
  const versions = end.C4?.timeline.filter((line) => /^D05/.test(founding.nameOf.get(line.documentId) ?? ""));
  expect(versions?.map(({ stage, published }) => `${published?.at.slice(0, 10)} ${stage}`)).toEqual([
    "2017-07-04 agreed",
    "2017-07-05 denied",
  ]);
  expect(versions?.[1]?.revises).toBe(versions?.[0]?.documentId);
  expect(end.C4?.counts.documents).toBe((end.C4?.timeline.length ?? 0) - 1);
  const change = end.C4?.life.find(({ text }) => text.includes("changed its page"));
  expect(change?.text).toContain("on 5 July 2017");
  expect(change?.rests).toHaveLength(2);
  expect(on("2017-07-04").C4?.disputed).toBe("no");
});

test("(vi) D22 party error after the fact is shown and changes no state", () => {
  expect(isIn("C2", "D22")).toBe(true);
  const [before, after] = [on("2017-07-05").C2, on("2017-07-06").C2];
  expect(before?.state).toBe("confirmed");
  expect(after?.state).toBe("confirmed");
  const wrong = after?.aspects.parties.filter(({ outcome }) => outcome === "false") ?? [];
  expect(wrong.map(({ told }) => told)).toEqual(["after"]);
  expect(
    after?.life.some(({ text }) => text.includes("The partner was Nokia Corporation, not HMD Global Oy")),
  ).toBe(true);
});

test("(vii) D26 late must not become first or new", () => {
  expect(isIn("C2", "D26")).toBe(true);
  expect(founding.nameOf.get(end.C2?.first?.documentId ?? "doc_")).not.toBe("D26");
  expect(founding.nameOf.get(end.C2?.newest?.documentId ?? "doc_")).not.toBe("D26");
  expect(lines("C2", "D26").filter((line) => /origin|independent/.test(line))).toEqual([]);
});

test("(viii) D13 holds two rumours, and each is filed where it belongs", () => {
  expect(lines("C2", "D13")).toEqual(["agreed first_party party"]);
  expect(lines("C4", "D13")).toEqual(["agreed repeat anonymous"]);
});

test("(ix) first-party joint statement resolves although it is not independent", () => {
  const roles = new Set(end.C2?.timeline.map(({ role }) => role));
  expect(roles.has("first_party")).toBe(true);
  expect(end.C2?.counts.origins).toBe(1);
  expect(end.C2?.state).toBe("confirmed in part");
});

test("(x) Nokia–Xiaomi private-cloud deal, February 2017, is an older true event that must not confirm C2", () => {
  const before = on("2017-07-04").C2;
  expect(before?.state ?? "none").toBe("none");
  expect(end.C2?.states[0]).toMatchObject({ date: "2017-07-05", state: "confirmed in part" });
});

test("C3: a writer's own guess about MIUI and the American market opens no rumour", () => {
  expect(end.C3).toBeNull();
});

test("D1, which does not fix the partner to HMD, is borne out in more than D2, which does", () => {
  const wrong = end.C2?.aspects.parties.find(({ outcome }) => outcome === "false");
  const party = wrong === undefined ? undefined : end.C2?.parties[wrong.party];
  expect(party?.entity).toBe("ent_hmd-global");
  expect(isIn("C2", "D01")).toBe(true);
  const namesHmd = (name: string) =>
    founding.pages
      .find((page) => page.name === name)
      ?.reports.some(
        ({ claim }) =>
          claim.kind === "partnership" && claim.parties.some(({ entity }) => entity === "ent_hmd-global"),
      );
  expect([namesHmd("D01"), namesHmd("D02")]).toEqual([false, true]);
});
