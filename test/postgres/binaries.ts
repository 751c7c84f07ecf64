import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** Debian keeps each version's servers in a folder of its own, off the PATH. */
const DEBIAN = "/usr/lib/postgresql";
const OLDEST = 15;

/** The folder with `initdb` and `postgres` of the newest PostgreSQL that can keep a desk; null when none is installed. */
export function postgresFolder(): string | null {
  const debian = existsSync(DEBIAN) ? readdirSync(DEBIAN).map((version) => join(DEBIAN, version, "bin")) : [];
  const candidates = [...(process.env["PATH"] ?? "").split(delimiter), ...debian]
    .filter((folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "postgres")))
    .map((folder) => ({ folder, version: versionIn(folder) }))
    .filter(({ version }) => version >= OLDEST)
    .sort((a, b) => b.version - a.version);
  return candidates[0]?.folder ?? null;
}

function versionIn(folder: string): number {
  const { stdout } = spawnSync(join(folder, "postgres"), ["--version"], { encoding: "utf8" });
  return Number(/(\d+)/.exec(stdout)?.[1] ?? 0);
}

/**
 * Whether suites on PostgreSQL run. They may be left out in one case only: it is not installed, on a machine that is not
 * CI. With CI=true they run and fail.
 */
export function runsPostgres(): "yes" | "not installed" {
  return postgresFolder() === null && process.env["CI"] !== "true" ? "not installed" : "yes";
}
