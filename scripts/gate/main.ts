// The one gate, the same for a person, a hook and CI.
//
//   quick   lint, types, tests, evaluation floors                        (npm run check)
//   whole   the same, with PostgreSQL and Chromium installed if need be, walks through
//           the site in a browser, and the packed tarball installed and
//           run in an empty folder                                       (npm test)
//
// Every step runs, whatever became of the ones before, and the last line counts what held.

import { chromiumPath } from "../../test/browser/chromium-path.ts";
import { postgresFolder } from "../../test/postgres/binaries.ts";
import { ensureInstalled } from "./ensure-installed.ts";
import { closingLine, FAILED, type Outcome, PASSED, sum } from "./outcome.ts";
import { run, runNode } from "./run-command.ts";
import { runVitest } from "./run-vitest.ts";
import { sharedFolder } from "./shared-folder.ts";

const QUICK = ["core", "shell", "command"];
const WHOLE = [...QUICK, "browser", "package"];

const extent = process.argv[2] === "whole" ? "whole" : "quick";
const started = Date.now();

if (extent === "whole") {
  const isFound = (path: string | null): boolean => path !== null;
  ensureInstalled({
    name: "PostgreSQL",
    packages: ["postgresql-15", "postgresql"],
    isThere: () => isFound(postgresFolder()),
  });
  ensureInstalled({ name: "Chromium", packages: ["chromium"], isThere: () => isFound(chromiumPath()) });
}
sayWhatIsShared();
const outcomes = [
  step("lint", () =>
    verdict(runNode("node_modules/@biomejs/biome/bin/biome", "check", "--error-on-warnings", ".")),
  ),
  step("types", () => verdict(runNode("node_modules/typescript/bin/tsc", "--noEmit"))),
  step("tests", () => runVitest(extent === "whole" ? WHOLE : QUICK)),
  step("evaluation floors", () => verdict(run(process.execPath, ["--import", "tsx", "evals/main.ts"]))),
];
const total = sum(outcomes);
console.log(`\nDone in ${Math.round((Date.now() - started) / 1000)} s.`);
console.log(closingLine(total));
process.exitCode = total.failed === 0 ? 0 : 1;

function step(name: string, work: () => Outcome): Outcome {
  const begun = Date.now();
  console.log(`\n── ${name} ──`);
  const outcome = work();
  const seconds = Math.round((Date.now() - begun) / 1000);
  console.log(`${name}: ${outcome.failed === 0 ? "passed" : "FAILED"} in ${seconds} s`);
  return outcome;
}

function verdict(ok: boolean): Outcome {
  return ok ? PASSED : FAILED;
}

function sayWhatIsShared(): void {
  const shared = sharedFolder();
  if (shared === null) {
    console.log(
      "No ../shared folder: the evaluation sets kept there are left out, the project's own are run.",
    );
  }
}
