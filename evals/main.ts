// How well the built `hearsay` reads and files, set by set, against floors that cannot sink quietly.
//
//   npm run evals                                    every set that is available
//   npm run evals -- "own claims" extraction         only these
//   npm run evals -- --update                        raise the floors to what was reached
//   npm run evals -- --update --allow-regression     also lower them: say why in CHANGELOG.md
//
// Exit code 1 when a measure fell below its floor, when gold or documents changed without a new pin, or when a set
// could not be measured.

import { parseArgs } from "node:util";
import { sharedFolder } from "../scripts/gate/shared-folder.ts";
import type { EvaluationSet } from "./evaluation-set.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { loadFloors, raisedFloors, type SetFloors, saveFloors, sunkMeasures } from "./floors.ts";
import { printSet } from "./report/print-set.ts";
import { cascades } from "./sets/cascades.ts";
import { horizons } from "./sets/horizons.ts";
import { languages } from "./sets/languages.ts";
import { ownNames, sharedNames } from "./sets/names.ts";
import { ownClaims } from "./sets/own-claims.ts";
import { sampleClaims } from "./sets/sample-claims.ts";
import { sampleRumours } from "./sets/sample-rumours.ts";
import { sharedClaims } from "./sets/shared-claims.ts";
import { sharedEmergent } from "./sets/shared-emergent.ts";
import { sharedEmergentAsk } from "./sets/shared-emergent-ask.ts";
import { sharedEmergentStance } from "./sets/shared-emergent-stance.ts";
import { sharedExtraction } from "./sets/shared-extraction.ts";
import { sharedFnc } from "./sets/shared-fnc.ts";
import { sharedFreitag } from "./sets/shared-freitag.ts";
import { sharedPolnear } from "./sets/shared-polnear.ts";
import { sharedSentivent } from "./sets/shared-sentivent.ts";
import { sharedTempeval } from "./sets/shared-tempeval.ts";
import { sharedThreads } from "./sets/shared-threads.ts";
import { sharedVoices } from "./sets/shared-voices.ts";

const { values: wanted, positionals: names } = parseArgs({
  allowPositionals: true,
  options: { update: { type: "boolean" }, "allow-regression": { type: "boolean" } },
});
const shared = sharedFolder();
const floors: Record<string, SetFloors> = { ...loadFloors() };
const sets = [
  ownClaims(),
  languages(),
  sampleClaims(),
  sampleRumours(),
  cascades(),
  sharedClaims(shared),
  sharedExtraction(shared),
  sharedEmergentStance(shared),
  sharedEmergentAsk(shared),
  sharedFnc(shared),
  sharedThreads(shared),
  sharedEmergent(shared),
  sharedFreitag(shared),
  sharedSentivent(shared),
  sharedPolnear(shared),
  horizons(),
  ownNames(),
  sharedNames(shared),
  sharedTempeval(shared),
  sharedVoices(shared),
].filter((set) => names.length === 0 || names.includes(set.name));

const complaints = sets.flatMap(run);
if (wanted.update === true) saveFloors(floors);
console.log("");
for (const complaint of complaints) console.error(complaint);
if (complaints.length === 0) console.log("Every floor holds.");
process.exitCode = complaints.length === 0 ? 0 : 1;

function run(set: EvaluationSet): string[] {
  const missing = set.missing();
  if (missing !== null) {
    console.log(`\n${set.name}: left out, since ${missing}.`);
    return [];
  }
  try {
    return measure(set);
  } catch (error) {
    return [`${set.name}: could not be measured. ${error instanceof Error ? error.message : String(error)}`];
  }
}

function measure(set: EvaluationSet): string[] {
  const fingerprint = fingerprintOf(set.inputs);
  const before = floors[set.name];
  const measured = set.measure();
  if (wanted.update === true) {
    const how = wanted["allow-regression"] === true ? "set" : "raise";
    floors[set.name] = raisedFloors(before, measured.ours, fingerprint, how);
  }
  const now = floors[set.name];
  printSet(set, measured, now);
  const sunk = sunkMeasures(measured.ours, now).map(
    (name) => `${set.name}: ${name} is ${measured.ours[name]}, below its floor of ${now?.floors[name]}.`,
  );
  return now !== undefined && now.fingerprint === fingerprint ? sunk : [...sunk, unpinned(set)];
}

function unpinned(set: EvaluationSet): string {
  return `${set.name}: its gold or documents are not those the floors were set on; look at the change, then run npm run evals -- --update.`;
}
