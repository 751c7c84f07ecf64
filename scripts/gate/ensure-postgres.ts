import { existsSync } from "node:fs";
import { postgresFolder } from "../../test/postgres/binaries.ts";
import { run } from "./run-command.ts";

/**
 * Tests of the shared store run on a real PostgreSQL of their own. Where it is missing and we may install packages (root
 * on Debian), it is installed without starting a server; elsewhere the tests themselves say what is missing.
 */
export function ensurePostgres(): void {
  if (postgresFolder() !== null) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.log("PostgreSQL is not installed and cannot be installed from here: its tests will be left out.");
    return;
  }
  console.log("Installing PostgreSQL for the tests of the shared store …");
  // RUNLEVEL=1 keeps the package's scripts from starting a server of the machine's own.
  const quiet = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  run("apt-get", ["-q", "update"], quiet);
  const install = ["-q", "install", "-y", "--no-install-recommends"];
  if (!run("apt-get", [...install, "postgresql-15"], quiet))
    run("apt-get", [...install, "postgresql"], quiet);
}
