import { EXIT } from "../exit-codes.ts";

/** Whether the work was asked to stop. */
export interface Interrupt {
  readonly signal: AbortSignal;
  /** Gives the signals back to the process. */
  release(): void;
}

/**
 * From now on the first SIGINT or SIGTERM asks for a stop and calls `asked`; a second one ends the process at once,
 * which loses nothing that was acknowledged.
 */
export function stopOnInterrupt(asked: () => void): Interrupt {
  const stop = new AbortController();
  const onSignal = (): void => {
    if (stop.signal.aborted) process.exit(EXIT.interrupted);
    asked();
    stop.abort();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    signal: stop.signal,
    release() {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    },
  };
}
