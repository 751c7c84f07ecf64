import { type Command, InvalidArgumentError } from "commander";
import { DEFAULT_FOLDER, deskLocation, readEnvironment } from "../../config.ts";
import type { Desk } from "../../store/desk-store.ts";
import { openDesk } from "../../store/open-desk.ts";

export interface DeskChoice {
  readonly data?: string;
}

export function withDeskOption(command: Command): Command {
  return command.option(
    "--data <folder>",
    `the folder the desk is kept in (default: ${DEFAULT_FOLDER}, or the database in HEARSAY_DATABASE)`,
    folderNamed,
  );
}

/** For options that take a folder. */
export function folderNamed(text: string): string {
  if (text.trim() === "") throw new InvalidArgumentError("It must name a folder.");
  return text;
}

/** Opens the desk that is meant, hands it over, and closes it again whatever happens. */
export async function withDesk<Outcome>(
  choice: DeskChoice,
  purpose: "read" | "write",
  use: (desk: Desk) => Promise<Outcome>,
): Promise<Outcome> {
  const desk = await openDesk(deskLocation(choice.data, readEnvironment()), { purpose });
  try {
    return await use(desk);
  } finally {
    await desk.close();
  }
}
