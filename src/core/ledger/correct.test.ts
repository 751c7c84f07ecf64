import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { freeLetters, LETTERS, rootLetter, run, shown, take } from "../../../test/filing/lettered.ts";

describe("what an editor decides", () => {
  test.each([
    ["two rivals that are one consortium are merged", "abcd a+c", "abcd"],
    ["and take in what is told of either later", "abcd a+c ef", "abcdef"],
    ["rumours of different kinds are merged", "abp a+p", "abp"],
    ["and take in what is told of either kind later", "abp p+a eq", "abepq"],
    ["a merge is undone", "abcd a+c a/", "ab cd"],
    ["and what came in between goes where the desk sees it", "abcd a+c ef a/", "abe cdf"],
    ["a rumour of the desk's is split", "abe /be", "a be"],
    ["and the parts stay two", "ab /b e", "a be"],
    ["a report is moved where the desk would not put it", "abgh a>g", "agh b"],
    ["and brings nobody along, nor is brought back", "abgh a>g ei", "aghi be"],
    ["moving it back is the same as never having moved it", "abgh a>g a<b ei", "abe ghi"],
    ["the last one is moved, and the rumour that it leaves is empty", "agh a>g", "agh"],
    ["and comes home into one of its own", "agh a>g /a", "a gh"],
    ["and its old rumour begins anew", "agh a>g b", "agh b"],
    ["what names too little stays where an editor saw it, though a rival turns up", "ang g>a cd", "agn cd"],
    ["and brings no other of its like along", "anc n>a m", "an c m"],
  ])("%s: %s", (_, steps, expected) => {
    expect(shown(run(steps))).toBe(expected);
  });

  test.each([
    ["a rumour is not merged into itself", "ab", "a+b", "same-rumour"],
    ["a merge that was never made is not undone", "ab", "a/", "not-merged"],
    ["a whole rumour is not split off", "ab", "/ab", "already-so"],
    ["a report is not moved to where it stands", "ab", "a>b", "already-filed"],
  ])("%s", (_, before, step, refusal) => {
    expect(take(step, run(before))).toBe(refusal);
  });
});

const letter = fc.constantFrom(...LETTERS);
const filing = letter.map((one): string => one);
const deciding = fc
  .tuple(letter, letter, fc.constantFrom("+", "/", ">", "off"))
  .map(([one, other, sign]) =>
    sign === "off"
      ? `/${one}${one === other ? "" : other}`
      : sign === "/"
        ? `${one}/`
        : `${one}${sign}${other}`,
  );
const anything = fc.array(fc.oneof({ weight: 2, arbitrary: filing }, { weight: 3, arbitrary: deciding }), {
  minLength: 4,
  maxLength: 18,
});

/** The last word on every two reports: after each decision, all that its rumours held before and after. */
type Decided = Map<string, "together" | "apart">;

function play(steps: readonly string[]): { rumours: ReturnType<typeof run>; decided: Decided } {
  const rumours = run("");
  const decided: Decided = new Map();
  for (const step of steps) {
    const letters = [...new Set(step.replace(/[^a-z]/g, ""))];
    const isDecision = /\W/.test(step);
    if (isDecision && letters.some((one) => groupOf(one, shown(rumours)) === "")) continue;
    const touched = letters.flatMap((one) => [...groupOf(one, shown(rumours))]);
    const free = step.endsWith("/") ? freeLetters(letters[0] ?? "", rumours) : "";
    if (take(step, rumours) === null && isDecision) note(decided, touched, free, shown(rumours));
    expectKept(decided, shown(rumours), steps);
  }
  return { rumours, decided };
}

function groupOf(one: string, groups: string): string {
  return groups.split(" ").find((group) => group.includes(one)) ?? "";
}

function note(decided: Decided, touched: readonly string[], free: string, groups: string): void {
  for (const one of touched) {
    for (const other of touched) {
      if (one >= other || free.includes(one) || free.includes(other)) continue;
      decided.set(one + other, groupOf(one, groups).includes(other) ? "together" : "apart");
    }
  }
}

function expectKept(decided: Decided, groups: string, steps: readonly string[]): void {
  for (const [[one = "", other = ""], word] of decided) {
    const now = groupOf(one, groups).includes(other) ? "together" : "apart";
    expect(`${one}${other} ${now} after ${steps.join(" ")}`).toBe(
      `${one}${other} ${word} after ${steps.join(" ")}`,
    );
  }
}

test("What an editor merged is never split again by the desk, and what an editor split off or moved is never moved back", () => {
  fc.assert(
    fc.property(anything, (steps) => {
      const { rumours, decided } = play(steps);
      for (const one of LETTERS) take(one, rumours);
      expectKept(decided, shown(rumours), steps);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("After an editor's decisions, the order in which later documents arrive makes no difference", () => {
  fc.assert(
    fc.property(
      anything,
      fc.shuffledSubarray([...LETTERS], { minLength: LETTERS.length }),
      (steps, order) => {
        const one = play(steps).rumours;
        const other = play(steps).rumours;
        for (const late of LETTERS) take(late, one);
        for (const late of order) take(late, other);
        expect(`${shown(other)} after ${steps.join(" ")} and ${order.join("")}`).toBe(
          `${shown(one)} after ${steps.join(" ")} and ${order.join("")}`,
        );
      },
    ),
    { numRuns: 60 },
  );
}, 60_000);

test("Merging and then undoing the merge leaves everything as it was", () => {
  fc.assert(
    fc.property(anything, letter, letter, (steps, one, other) => {
      const { rumours } = play(steps);
      const before = shown(rumours);
      if (groupOf(one, before) === "" || groupOf(other, before) === "") return;
      const root = rootLetter(one, rumours);
      if (root !== "" && take(`${one}+${other}`, rumours) === null)
        expect(take(`${root}/`, rumours)).toBeNull();
      expect(shown(rumours)).toBe(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);
