import { EXIT } from "../exit-codes.ts";

/** Whether the work was asked to stop. Read by whoever takes in more work. */
export interface Interrupt {
  readonly stopped: boolean;
  /** Gives the signals back to the process. */
  release(): void;
}

/**
 * From now on the first SIGINT or SIGTERM asks for a stop and calls `asked`; a second one ends the process at once,
 * which loses nothing that was acknowledged.
 */
export function stopOnInterrupt(asked: () => void): Interrupt {
  let stopped = false;
  const onSignal = (): void => {
    if (stopped) process.exit(EXIT.interrupted);
    stopped = true;
    asked();
  };
  process.on("SIGINT", onSignal).on("SIGTERM", onSignal);
  return {
    get stopped() {
      return stopped;
    },
    release() {
      process.off("SIGINT", onSignal).off("SIGTERM", onSignal);
    },
  };
}
