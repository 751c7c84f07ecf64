import { deskLocation, mailingFrom, readEnvironment } from "../../config.ts";
import { DeskUnusableError } from "../../store/errors.ts";
import { openVisiting, type Visiting } from "../../work/visiting.ts";
import { complain } from "../terminal/output.ts";
import type { DeskChoice } from "./with-desk.ts";

/**
 * Hands over what a site needs to take in what visitors leave, and closes it again. Null, and a line that says why, where
 * nothing can be kept beside the desk: then it is published for reading alone.
 */
export async function withVisiting<Outcome>(
  choice: DeskChoice,
  use: (visiting: Visiting | null) => Promise<Outcome>,
): Promise<Outcome> {
  const environment = readEnvironment();
  const location = deskLocation(choice.data, environment);
  const mailing = mailingFrom(environment);
  const visiting = await openVisiting(location, mailing === null ? "off" : "on").catch((error: unknown) => {
    if (!(error instanceof DeskUnusableError)) throw error;
    complain(`${error.message} The site is for reading alone: no editor's corner, and no alerts.`);
    return null;
  });
  try {
    return await use(visiting);
  } finally {
    await visiting?.visitors.close();
  }
}
