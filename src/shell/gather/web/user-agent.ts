import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** The name that robots.txt files call us by. */
export const ROBOT_NAME = "hearsay";

/** Says who asks: name, version, and how to reach the person who runs the desk, when they have said so. */
export function userAgent(contact: string | null): string {
  // A header is one line of ASCII, and a bracket would end the comment.
  const reachable = contact?.replaceAll(/[^\x20-\x7e]|[()]/g, "").trim() ?? "";
  const product = `${ROBOT_NAME}/${packageVersion(import.meta.dirname)}`;
  return reachable === "" ? product : `${product} (+${reachable})`;
}

/** From the nearest package.json above: sources and compiled files lie at different depths. */
function packageVersion(folder: string): string {
  const path = join(folder, "package.json");
  if (existsSync(path)) {
    const { version } = JSON.parse(readFileSync(path, "utf8")) as { version?: string };
    return version ?? "0";
  }
  const above = dirname(folder);
  return above === folder ? "0" : packageVersion(above);
}
