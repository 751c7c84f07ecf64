import { type Command, InvalidArgumentError } from "commander";
import { humanDay } from "../../wording/human-date.ts";
import type { Screen } from "../terminal/screen.ts";

export interface AsOf {
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
}

export function withAsOf(command: Command): Command {
  return command.option(
    "--as-of <day>",
    "only what could be known by the end of this day (YYYY-MM-DD, or today; in UTC)",
    dayNamed,
  );
}

/** Says that it is a past day that is looked at; nothing when it is not. */
export function printAsOf({ asOf }: AsOf, { style }: Screen): readonly string[] {
  return asOf === undefined ? [] : [style.faint(`What could be known on ${humanDay(asOf)}`), ""];
}

/** A day that somebody typed. */
export function dayNamed(text: string): string {
  if (text === "today") return new Date().toISOString().slice(0, 10);
  const day = new Date(`${text}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(text) ||
    Number.isNaN(day.getTime()) ||
    day.toISOString().slice(0, 10) !== text
  ) {
    throw new InvalidArgumentError("It must be a day such as 2017-07-05, or today.");
  }
  return text;
}
