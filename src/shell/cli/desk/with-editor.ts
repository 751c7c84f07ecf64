import { type Command, InvalidArgumentError, Option } from "commander";
import { unreachable } from "../../../core/base/unreachable.ts";
import type { Refusal } from "../../../core/ledger/decide.ts";
import { readEnvironment } from "../../config.ts";
import type { Corrected, Deciding } from "../../work/editor.ts";
import { isEditorName, NAMES_IN_WORDS } from "../../work/editors/editor-name.ts";
import { Complaint } from "../complaint.ts";
import { EXIT } from "../exit-codes.ts";
import { type DeskChoice, withDeskOption } from "./with-desk.ts";

/** What every command takes that enters an editor's decision. */
export interface EditorChoice extends DeskChoice {
  readonly because: string;
  readonly by?: string;
}

/** A command that only sometimes decides asks for a reason when it does. */
export function withEditorOptions(command: Command, reason: "required" | "optional" = "required"): Command {
  const because = new Option("--because <words>", "why, for whoever asks later").argParser(reasonOf);
  return withDeskOption(command)
    .addOption(because.makeOptionMandatory(reason === "required"))
    .option("--by <name>", "who decides (default: the user's name)", nameOf);
}

function reasonOf(text: string): string {
  const reason = text.trim();
  if (reason === "") throw new InvalidArgumentError("It must give a reason.");
  return reason;
}

export function nameOf(text: string): string {
  const name = text.trim();
  if (!isEditorName(name)) throw new InvalidArgumentError(`It must be ${NAMES_IN_WORDS}.`);
  return name;
}

/** In whose name, and why. Complains when nobody is named and the environment knows no user. */
export function decidingAs({ because, by }: EditorChoice): Deciding {
  const name = by ?? readEnvironment().user;
  if (name !== null && isEditorName(name)) return { by: `editor:${name}`, because };
  throw new Complaint(
    EXIT.usage,
    "in whose name? The environment gives no user's name; give one with --by NAME.",
  );
}

/** What was entered, or a complaint that says why it cannot be and what can be done. `what` begins the line. */
export function entered(corrected: Corrected, what: string): void {
  if ("refuse" in corrected) throw new Complaint(EXIT.failed, `${what}: ${refusalInWords(corrected.refuse)}`);
}

function refusalInWords(refusal: Refusal): string {
  switch (refusal) {
    case "same-rumour":
      return "both are read as one already.";
    case "already-so":
      return "it is so already; nothing would change.";
    case "already-filed":
      return "it stands there already.";
    case "not-merged":
      return "nothing was merged into it; name reports with --reports to split them off.";
    case "no-such-report":
      return "that report does not stand in the rumour, or was withdrawn; hearsay show lists those that do.";
    case "already-open":
    case "rumour-merged":
    case "target-merged":
    case "ruled-apart":
    case "not-together":
    case "not-apart":
      return `the desk has changed meanwhile (${refusal}); try again.`;
    default:
      return unreachable(refusal);
  }
}
