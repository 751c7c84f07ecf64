import { ConfigError } from "../config.ts";
import { DeskBusyError, DeskUnusableError } from "../store/errors.ts";
import { Complaint } from "./complaint.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { complain } from "./terminal/output.ts";

/** Says on standard error why a command could not go on, and returns the exit code for it. */
export function exitCodeFor(error: unknown): ExitCode {
  if (error instanceof Complaint) {
    complain(error.message);
    for (const line of error.advice) process.stderr.write(`  ${line}\n`);
    return error.exitCode;
  }
  if (error instanceof ConfigError) {
    complain(error.message);
    return EXIT.usage;
  }
  if (error instanceof DeskBusyError || error instanceof DeskUnusableError) {
    complain(error.message);
    return EXIT.desk;
  }
  complain("this is a mistake of Hearsay's own; please report it with the lines below.");
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return EXIT.bug;
}
