import { DeskUnusableError } from "../errors.ts";

/** Whether the last step was entered cannot be known when the answer did not come; doing it again is harmless. */
export const BROKEN = "broke the connection off. Start again: what was entered already is not entered twice.";

/** What PostgreSQL's and the network's error codes mean for a person. */
const MEANINGS: Readonly<Record<string, string>> = {
  ECONNREFUSED: "does not answer: nothing listens there. Start PostgreSQL, or correct HEARSAY_DATABASE.",
  ENOENT: "does not answer: its socket is not there. Start PostgreSQL, or correct HEARSAY_DATABASE.",
  ENOTFOUND: "cannot be found: no machine has that name. Correct HEARSAY_DATABASE.",
  ETIMEDOUT: "does not answer in time. Check the network, or correct HEARSAY_DATABASE.",
  ECONNRESET: BROKEN,
  EPIPE: BROKEN,
  "08006": BROKEN,
  "28000": "does not let this user in. Correct the user in HEARSAY_DATABASE.",
  "28P01": "does not accept the password. Correct it in HEARSAY_DATABASE.",
  "3D000": "has no database of that name. Make one with createdb, or correct HEARSAY_DATABASE.",
  "42501": "does not let this user do what a desk needs. Give the user the right to make tables there.",
  "53100": "cannot grow: its disk is full. Nothing of the last step was entered; make room and start again.",
  "53300": "has no connection to spare. Wait, or raise max_connections.",
  "57P01": BROKEN,
  "57P02": BROKEN,
  "57P03": "is starting or shutting down. Try again in a moment.",
  XX001: "is damaged. Restore the database from a backup.",
  XX002: "is damaged: an index is broken. Run REINDEX, or restore the database from a backup.",
};

/** PostgreSQL's error in plain words when it is about the server; any other error as it is. `server` is without password. */
export function plainError(server: string, error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code } = error as { readonly code?: unknown };
  const isBroken = /^Connection terminated|^Client has encountered a connection error/.test(error.message);
  const meaning = MEANINGS[isBroken ? "08006" : String(code)];
  if (meaning === undefined) return error;
  return new DeskUnusableError(`PostgreSQL at ${server} ${meaning}`, { cause: error });
}

/** The address as it may be shown: host, port and database, never user or password. */
export function shownServer(url: string): string {
  const [, place = "", options = ""] = /^postgres(?:ql)?:\/\/(?:[^/]*@)?([^?]*)(?:\?(.*))?$/.exec(url) ?? [];
  const socket = new URLSearchParams(options).get("host");
  return socket === null ? place : `${socket}/${place.replace(/^[^/]*\//, "")}`;
}
