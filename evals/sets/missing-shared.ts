import { pythonIsMissing } from "../hearsay.ts";

/** Why a set of the shared folder cannot be run here; null when it can. */
export function missingShared(shared: string | null): string | null {
  if (shared === null) return "../shared is not there (HEARSAY_SHARED names another place)";
  return pythonIsMissing() ? "its scorer needs python3, which is not installed" : null;
}
