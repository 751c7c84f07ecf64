// How fast, and in how much memory, with peers beside in the same run.
//
//   npm run bench                        every table
//   npm run bench -- reading start       only these
//
// Prints and decides nothing: docs/measurements.md holds what a quiet machine printed. Exit code 1 when an aim is missed.

import { table } from "../evals/report/table.ts";
import type { Bench } from "./bench.ts";
import { benchDesk } from "./desk.bench.ts";
import { benchFuzz } from "./fuzz.bench.ts";
import { benchIngest } from "./ingest.bench.ts";
import { benchLedger } from "./ledger.bench.ts";
import { machine } from "./machine.ts";
import { benchPages } from "./pages.bench.ts";
import { benchReading } from "./reading.bench.ts";
import { benchSite } from "./site.bench.ts";
import { benchStart } from "./start.bench.ts";
import { benchStream } from "./stream.bench.ts";

const BENCHES: Readonly<Record<string, () => Bench | Promise<Bench>>> = {
  start: benchStart,
  reading: benchReading,
  pages: benchPages,
  ledger: benchLedger,
  ingest: benchIngest,
  stream: benchStream,
  desk: benchDesk,
  fuzz: benchFuzz,
  site: benchSite,
};

const names = process.argv.slice(2);
const unknown = names.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is named ${unknown.join(", ")}; there are ${Object.keys(BENCHES).join(", ")}.`);
  process.exit(2);
}
console.log(machine());
for (const [name, run] of Object.entries(BENCHES)) {
  if (names.length === 0 || names.includes(name)) print(await run());
}

function print({ name, about, heads, rows, aims }: Bench): void {
  console.log(`\n${name}: ${about}\n\n${table(heads, rows)}\n`);
  for (const { sentence, met } of aims) console.log(`${met ? "met" : "MISSED"}: ${sentence}`);
  if (aims.some((aim) => !aim.met)) process.exitCode = 1;
}
