import { pythonIsMissing } from "../hearsay.ts";

/** Why a set of the shared folder cannot be run here; null when it can. */
export function withoutShared(shared: string | null): string | null {
  return shared === null ? "../shared is not there (HEARSAY_SHARED names another place)" : null;
}

/** The same of a set that is scored by one of the shared scorers. */
export function missingShared(shared: string | null): string | null {
  const without = withoutShared(shared);
  if (without !== null) return without;
  return pythonIsMissing() ? "its scorer needs python3, which is not installed" : null;
}
