import type { ExitCode } from "./exit-codes.ts";

/**
 * A command cannot go on, for a reason that its user can do something about. The message is the one plain line that is
 * printed on standard error; `advice` are further lines, such as names that come near.
 */
export class Complaint extends Error {
  override readonly name = "Complaint";
  readonly exitCode: ExitCode;
  readonly advice: readonly string[];

  constructor(exitCode: ExitCode, message: string, advice: readonly string[] = []) {
    super(message);
    this.exitCode = exitCode;
    this.advice = advice;
  }
}
