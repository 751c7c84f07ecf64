import type { Reading } from "../../../core/desk.ts";
import { formatProblem } from "../../gather/problem.ts";
import { EXIT } from "../exit-codes.ts";
import { complain } from "../terminal/output.ts";
import type { InputOptions } from "./input-options.ts";
import { readInputs } from "./read-inputs.ts";

/** Hands over the readings one by one. Inputs that failed are named on standard error and in the exit code. */
export async function forEachReading(
  inputs: readonly string[],
  options: InputOptions,
  use: (reading: Reading) => Promise<void>,
): Promise<void> {
  for await (const outcome of readInputs(inputs, options)) {
    if (outcome.type === "reading") {
      await use(outcome.reading);
      continue;
    }
    complain(formatProblem(outcome.problem));
    process.exitCode = EXIT.failed;
  }
}
