import { expect, test } from "vitest";
import { reportsTold } from "../../../test/filing/told.ts";
import { nearTies } from "./near-ties.ts";
import { partition } from "./partition.ts";

/** Each case: what it shows, the reports, and for the last of them what it is nearly tied with (by place, from 1). */
test.each<[string, readonly string[], readonly string[]]>([
  [
    "a target without a bidder is tied with both who bid",
    [
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-10 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
      "2020-03-11 Gazette: acquisition(target=Beta Foods) considered",
    ],
    ["1 at 0.6", "2 at 0.6"],
  ],
  [
    "a rival's bid is no tie",
    [
      "2020-03-09 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
      "2020-03-10 Gazette: acquisition(acquirer=Corva, target=Beta Foods) proposed",
    ],
    [],
  ],
  [
    "a short form stands with the namesake nearer in time and is tied with the other",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Fairway Foods) proposed",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Fairway Steel) proposed",
      "2020-03-03 Gazette: acquisition(acquirer=Acme, target=Fairway) agreed",
    ],
    ["1 at 0.92"],
  ],
  [
    "a second deal soon after the first is tied with it",
    [
      "2020-03-01 Gazette: acquisition(acquirer=Acme, target=Beta Foods) ended",
      "2020-06-20 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    ["1 at 0.94"],
  ],
  [
    "what is told of the same firms by another kind is no tie",
    [
      "2020-03-01 Gazette: partnership(party=Acme, party=Beta Foods) talks",
      "2020-03-02 Gazette: acquisition(acquirer=Acme, target=Beta Foods) proposed",
    ],
    [],
  ],
])("%s", (_title, lines, expected) => {
  const reports = reportsTold(lines);
  const matters = partition(reports);
  const last = reports.at(-1);
  const own = matters.find((matter) => matter.reports.some((report) => report.id === last?.id));
  if (last === undefined || own === undefined) throw new Error("The last report stands nowhere.");
  const ties = nearTies(last, own, matters).map(({ other, score }) => {
    const numbers = other.reports.map(({ id }) => reports.findIndex((one) => one.id === id) + 1);
    return `${numbers.join(" ")} at ${score}`;
  });
  expect(ties).toEqual(expected);
});
