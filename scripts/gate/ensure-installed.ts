import { existsSync } from "node:fs";
import { run } from "./run-command.ts";

/** A program that tests of real parts need, and the Debian packages that bring it: the first that can be had. */
export interface Needed {
  readonly name: string;
  readonly packages: readonly string[];
  readonly isThere: () => boolean;
}

/**
 * Where it is missing and we may install packages (root on Debian), it is installed without starting a server; elsewhere
 * the tests themselves say what is missing.
 */
export function ensureInstalled({ name, packages, isThere }: Needed): void {
  if (isThere()) return;
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) {
    console.log(`${name} is not installed and cannot be installed from here: its tests will be left out.`);
    return;
  }
  console.log(`Installing ${name} for the tests …`);
  // RUNLEVEL=1 keeps a package's scripts from starting a server of the machine's own.
  const quiet = { DEBIAN_FRONTEND: "noninteractive", RUNLEVEL: "1" };
  run("apt-get", ["-q", "update"], quiet);
  for (const one of packages) {
    if (run("apt-get", ["-q", "install", "-y", "--no-install-recommends", one], quiet)) return;
  }
}
