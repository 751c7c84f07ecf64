import { type Command, InvalidArgumentError } from "commander";

export interface AsOf {
  /** `YYYY-MM-DD`. */
  readonly asOf?: string;
}

export function withAsOf(command: Command): Command {
  return command.option(
    "--as-of <day>",
    "the day (YYYY-MM-DD, or today) on which it is judged what has expired (default: that of the newest report)",
    dayOf,
  );
}

function dayOf(text: string): string {
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
