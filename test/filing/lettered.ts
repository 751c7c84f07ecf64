// Reports by a letter each, filed and corrected in a line: "abcd a+c e" files four documents, merges, and files another.

import { expect } from "vitest";
import { freeIn } from "../../src/core/ledger/correct.ts";
import type { Report, ReportId } from "../../src/core/rumour/rumour.ts";
import {
  fileAll,
  groupOfReport,
  merge,
  move,
  type Rumours,
  split,
  splitOff,
  together,
} from "./filing-desk.ts";
import { told } from "./told.ts";

const report = (line: string): Report => {
  const [filed] = told(line).filed;
  if (filed === undefined) throw new Error(`Nothing is told by ${line}`);
  return filed.report;
};

export const TOLD = {
  a: report("2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) considered doc=a"),
  b: report("2020-03-02 Herald: acquisition(acquirer=Acme, target=Beta Foods) talks doc=b"),
  c: report("2020-03-03 Tribune: acquisition(acquirer=Corva, target=Beta Foods) proposed doc=c"),
  d: report("2020-03-04 Herald: acquisition(acquirer=Corva, target=Beta Foods) proposed doc=d"),
  n: report("2020-03-05 Gazette: acquisition(target=Beta Foods) considered doc=n"),
  m: report("2020-03-06 Tribune: acquisition(target=Beta Foods) considered doc=m"),
  p: report("2020-03-05 Gazette: partnership(party=Acme, party=Beta Foods) talks doc=p"),
  q: report("2020-03-09 Herald: partnership(party=Acme, party=Beta Foods) agreed doc=q"),
  e: report("2020-03-10 Tribune: acquisition(acquirer=Acme, target=Beta Foods) agreed doc=e"),
  f: report("2020-03-11 Gazette: acquisition(acquirer=Corva, target=Beta Foods) ended doc=f"),
  g: report("2020-06-11 Gazette: acquisition(acquirer=Acme, target=Gamma Mills) considered doc=g"),
  h: report("2020-06-12 Herald: acquisition(acquirer=Acme, target=Gamma Mills) talks doc=h"),
  i: report("2020-06-13 Tribune: acquisition(acquirer=Acme, target=Gamma Mills) talks doc=i"),
} as const;
export type Letter = keyof typeof TOLD;
export const LETTERS = Object.keys(TOLD) as Letter[];
const id = (letter: string): ReportId => TOLD[letter as Letter].id;

/** "ab c": which letters stand together. */
export function shown(rumours: Rumours): string {
  const letters = new Map(LETTERS.map((letter) => [TOLD[letter].id as string, letter]));
  return together(rumours)
    .map((group) =>
      group
        .split(" ")
        .map((one) => letters.get(one) ?? "?")
        .sort()
        .join(""),
    )
    .sort()
    .join(" ");
}

/** "ab" files two documents; "a+c" merges, "a/" undoes a merge, "/ab" splits off, "a>c" moves, "a<c" moves back home. */
export function run(steps: string, rumours: Rumours = new Map()): Rumours {
  for (const words of steps.split(" ").filter((word) => word !== "")) expect(take(words, rumours)).toBeNull();
  return rumours;
}

export function take(words: string, rumours: Rumours): string | null {
  const [one = "", sign = "", other = ""] = /^([a-z]*)([+/><]?)([a-z]*)$/.exec(words)?.slice(1) ?? [];
  switch (sign) {
    case "+":
      return merge(rumours, id(one), id(other));
    case "/":
      return one === "" ? splitOff(rumours, [...other].map(id)) : split(rumours, id(one));
    case ">":
      return move(rumours, id(one), id(other));
    case "<":
      return move(rumours, id(one), id(other), [id(one)]);
    default:
      fileAll(
        [...one].map((letter) => [TOLD[letter as Letter]]),
        rumours,
      );
      return null;
  }
}

/** Letters of the rumour that came since an editor last decided on it. */
export function freeLetters(letter: string, rumours: Rumours): string {
  const free = new Set(freeIn(groupOfReport(id(letter), rumours).all));
  return LETTERS.filter((one) => free.has(TOLD[one].id)).join("");
}

/** A letter that stands in the ledger's rumour under which this one is read; "" when that holds none itself. */
export function rootLetter(letter: string, rumours: Rumours): string {
  const { root } = groupOfReport(id(letter), rumours);
  return LETTERS.find((one) => root.reports.has(TOLD[one].id)) ?? "";
}
