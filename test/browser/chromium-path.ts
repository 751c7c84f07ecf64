import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome"];

/** The system's Chromium; null when none is installed. */
export function chromiumPath(): string | null {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return (
    NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path)) ??
    null
  );
}

/**
 * Whether suites in a browser run. They may be left out in one case only: it is not installed, on a machine that is not
 * CI. With CI=true they run and fail.
 */
export function runsChromium(): "yes" | "not installed" {
  return chromiumPath() === null && process.env["CI"] !== "true" ? "not installed" : "yes";
}
