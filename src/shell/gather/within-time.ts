import { createContext, Script } from "node:vm";

/** Work on this thread took longer than it may, and was stopped in the middle. */
export class TooSlowError extends Error {
  override readonly name = "TooSlowError";
}

const slot: { work: () => unknown } = { work: () => undefined };
const context = createContext(slot);
const script = new Script("work()");

/**
 * Runs `work`, which must be synchronous, and stops it after so many milliseconds wherever it is, even in a loop or a
 * regular expression that would never end: node can do that for a script and everything that the script calls.
 * Throws `TooSlowError`; what `work` itself throws comes through.
 */
export function withinTime<Value>(milliseconds: number, work: () => Value): Value {
  slot.work = work;
  try {
    return script.runInContext(context, { timeout: milliseconds }) as Value;
  } catch (error) {
    if (isTimeout(error))
      throw new TooSlowError(`took longer than ${milliseconds / 1000} s`, { cause: error });
    throw error;
  }
}

/** The error comes from the script's own world, so that `instanceof Error` says no. */
function isTimeout(error: unknown): boolean {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT"
  );
}
