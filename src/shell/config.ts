// The only place that reads the environment.

import type { DeskLocation } from "./store/location.ts";

/** Where a desk is kept when nobody says otherwise, relative to the folder the command is run in. */
export const DEFAULT_FOLDER = "./hearsay-data";

/** What the environment asks for; every variable is listed in docs/commands.md. */
export interface Environment {
  /** HEARSAY_DATABASE: the address of a PostgreSQL database to keep the desk in; null when not set. */
  readonly database: string | null;
  /** NO_COLOR (any value) is "never", FORCE_COLOR (but 0) is "always"; NO_COLOR wins. */
  readonly colours: "always" | "never" | "auto";
  /** COLUMNS: how wide lines may be, over what the terminal says; null when not set. */
  readonly columns: number | null;
  /** USER, else LOGNAME, else USERNAME: in whose name an editor's decision is entered; null when none is set. */
  readonly user: string | null;
  /** HEARSAY_SMTP: the mail server for alerts, `smtp://user:password@host:port`; null when not set, and then no mail is sent. */
  readonly smtp: string | null;
  /** HEARSAY_MAIL_FROM: the address that alerts come from; null when not set. */
  readonly mailFrom: string | null;
}

export function readEnvironment(env: NodeJS.ProcessEnv = process.env): Environment {
  const columns = Number(env["COLUMNS"]);
  return {
    database: env["HEARSAY_DATABASE"] || null,
    colours: coloursOf(env),
    columns: Number.isInteger(columns) && columns > 0 ? columns : null,
    smtp: env["HEARSAY_SMTP"] || null,
    mailFrom: env["HEARSAY_MAIL_FROM"] || null,
    user: env["USER"] || env["LOGNAME"] || env["USERNAME"] || null,
  };
}

/** How mail is sent; null where none is. */
export function mailingFrom({ smtp, mailFrom }: Environment): Mailing | null {
  if (smtp === null) return null;
  if (!URL.canParse(smtp) || !/^smtps?:$/.test(new URL(smtp).protocol))
    throw new ConfigError("HEARSAY_SMTP must be like smtp://user:password@host:port, or smtps://…");
  if (mailFrom === null || !mailFrom.includes("@"))
    throw new ConfigError(
      "HEARSAY_MAIL_FROM must be the address that alerts come from when HEARSAY_SMTP is set.",
    );
  return { smtp, from: mailFrom };
}

/** The mail server as `smtp://user:password@host:port`, and the address that letters come from. */
export interface Mailing {
  readonly smtp: string;
  readonly from: string;
}

function coloursOf(env: NodeJS.ProcessEnv): Environment["colours"] {
  if (env["NO_COLOR"]) return "never";
  if (env["FORCE_COLOR"] && env["FORCE_COLOR"] !== "0") return "always";
  return env["TERM"] === "dumb" ? "never" : "auto";
}

/** Something is set up in a way that cannot be used; the message says what and what to write instead. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Where the desk is: the folder that was named, else the database of the environment, else the default folder. */
export function deskLocation(folder: string | undefined, environment: Environment): DeskLocation {
  if (folder !== undefined) return { type: "sqlite", folder };
  const { database } = environment;
  if (database === null) return { type: "sqlite", folder: DEFAULT_FOLDER };
  if (/^postgres(?:ql)?:\/\//.test(database)) return { type: "postgres", url: database };
  throw new ConfigError(
    "HEARSAY_DATABASE must begin with postgres:// (or be unset, for a desk in a folder).",
  );
}
