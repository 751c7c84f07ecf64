import type { Problem, ProblemCode } from "./problem.ts";

/**
 * An input, or the rest of one, cannot be read. Thrown by the functions that handle bytes and addresses; `gather`
 * turns it into the problem that people see and goes on with the next input.
 */
export class InputFault extends Error {
  override readonly name = "InputFault";
  readonly code: ProblemCode;

  constructor(code: ProblemCode, reason: string, options?: ErrorOptions) {
    super(reason, options);
    this.code = code;
  }
}

/** The problem behind an error, or null when the error is none of an input's doing and must go on up. */
export function problemBehind(error: unknown, input: string): Problem | null {
  if (error instanceof InputFault) return { input, place: null, reason: error.message, code: error.code };
  if (error instanceof Error && "syscall" in error && "code" in error) {
    return { input, place: null, ...systemFault(String(error.code), error.message) };
  }
  return null;
}

function systemFault(code: string, message: string): Pick<Problem, "reason" | "code"> {
  switch (code) {
    case "ENOENT":
      return { code: "input.missing", reason: "there is no such file or folder" };
    case "ENOTDIR":
      return { code: "input.missing", reason: "a part of the path is a file and not a folder" };
    case "EACCES":
    case "EPERM":
      return { code: "input.forbidden", reason: "may not be read by this user" };
    case "ELOOP":
      return { code: "input.unreadable", reason: "is a symbolic link that leads back to itself" };
    default:
      return { code: "input.unreadable", reason: `cannot be read (${message})` };
  }
}
