import { once } from "node:events";
import { EXIT } from "../exit-codes.ts";
import { onOneLine } from "./plain.ts";

/** Writes a line to standard output, and waits while the other end is not taking more. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, "drain");
}

export async function printLines(lines: Iterable<string>): Promise<void> {
  for (const line of lines) await printLine(line);
}

/** Says one plain line on standard error. */
export function complain(line: string): void {
  process.stderr.write(`hearsay: ${onOneLine(line)}\n`);
}

/**
 * A reader that has seen enough (`| head`) closes the pipe; that is no failure of ours. Nothing is lost by leaving at
 * once: what was entered on a desk is safe, and what was only to be printed has no reader left. Output that cannot be
 * written for another reason, a full disk say, is one.
 */
export function leaveWhenNobodyReads(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit();
    complain(`standard output cannot be written: ${error.message}`);
    process.exit(EXIT.failed);
  });
  // There is no one left to tell.
  process.stderr.on("error", () => process.exit(EXIT.failed));
}
