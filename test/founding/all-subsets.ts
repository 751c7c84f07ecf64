// Every way to leave five of the twenty-six documents out, held to the oracle.
//
//   node --import tsx test/founding/all-subsets.ts          all 65,780: about a third of an hour
//   node --import tsx test/founding/all-subsets.ts 50       every fiftieth
//   node --import tsx test/founding/all-subsets.ts 2 1      the other half, for a second process beside one with "2 0"
//
// Prints those that came out otherwise; exit code 1 when there are any.

import { dayOfDate } from "../../src/core/base/day.ts";
import { endStateOf, inShort } from "./end-state.ts";
import { documentsOf, readFoundingCase } from "./founding-desk.ts";
import { type Expected, expectedFor } from "./oracle.ts";
import { withoutEach } from "./subsets.ts";

const every = Number(process.argv[2] ?? 1);
const first = Number(process.argv[3] ?? 0);

const founding = await readFoundingCase();
const documents = documentsOf(founding);

let number = 0;
let ways = 0;
let wrong = 0;
for (const names of withoutEach([...documents.keys()], 5)) {
  number += 1;
  if (number % every !== first) continue;
  ways += 1;
  const kept = new Set(names);
  const reached = endStatesWith(kept);
  if (JSON.stringify(reached) === JSON.stringify(expectedFor(kept))) continue;
  wrong += 1;
  const missing = [...documents.keys()].filter((name) => !kept.has(name)).join(" ");
  process.stdout.write(`without ${missing}: ${JSON.stringify(reached)}\n`);
}
process.stdout.write(
  `${ways} ways to leave five out, ${wrong} with another end state than the rules give.\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;

function endStatesWith(kept: ReadonlySet<string>): Expected {
  const reports = [...documents].flatMap(([name, pages]) =>
    kept.has(name) ? pages.flatMap((page) => page.reports) : [],
  );
  const { C1, C2, C3, C4 } = endStateOf(reports, founding, dayOfDate("2018-01-01"));
  return { C1: inShort(C1), C2: inShort(C2), C3: inShort(C3), C4: inShort(C4) };
}
