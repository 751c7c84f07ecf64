/** What the exit code of `hearsay` means. Listed in docs/commands.md and in the help of every command. */
export const EXIT = {
  /** All well. */
  ok: 0,
  /** Finished, but something failed: an input could not be read, or `verify` found a break. */
  failed: 1,
  /** The command was not understood, or the environment is set up in a way that cannot be used. */
  usage: 2,
  /** There is nothing on the desk by that name. */
  notFound: 3,
  /** The desk could not be opened: none is there, it is damaged, or someone else is writing on it. */
  desk: 4,
  /** A mistake of Hearsay itself. */
  bug: 70,
  /** Interrupted: the batch at hand was finished, and nothing acknowledged is lost. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
