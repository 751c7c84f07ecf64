import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { ROOT } from "./run-command.ts";

/**
 * The folder with evaluation sets and corpora that may not be shipped: `HEARSAY_SHARED`, or `shared` beside the
 * repository. Null when there is none; everything that can do without it must.
 */
export function sharedFolder(root: string = ROOT): string | null {
  const folder = resolve(process.env["HEARSAY_SHARED"] ?? join(root, "../shared"));
  return existsSync(join(folder, "eval")) ? folder : null;
}
