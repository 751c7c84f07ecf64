import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Before tests of the built command: builds it if its sources changed, so that no test judges an old one. */
export function setup(): void {
  const script = join(import.meta.dirname, "../scripts/setup.mjs");
  execFileSync(process.execPath, [script, "build"], { stdio: "inherit" });
}
