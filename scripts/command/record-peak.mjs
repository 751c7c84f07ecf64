// Loaded into a command that is measured (node --import): leaves its greatest memory use, in kilobytes, in the file
// that HEARSAY_PEAK_FILE names. The kernel counts all threads of the process.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.HEARSAY_PEAK_FILE;
if (isMainThread && file !== undefined) {
  process.on("exit", () => writeFileSync(file, String(process.resourceUsage().maxRSS)));
}
