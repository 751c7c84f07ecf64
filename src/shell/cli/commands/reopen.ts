import type { Command } from "commander";
import type { RumourId } from "../../../core/rumour/rumour.ts";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { type Corrected, editing } from "../../work/editor.ts";
import { Complaint } from "../complaint.ts";
import { nameOfRumour } from "../desk/decided.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { shownRumour } from "../desk/shown-rumour.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { printLine } from "../terminal/output.ts";

interface ReopenOptions extends EditorChoice {
  readonly undo?: true;
}

const EXAMPLES = [
  {
    line: "hearsay reopen rumour_3fa2 --because 'the notice was of another firm of that name'",
    does: "what settled it settles nothing any more, and it stands as its other reports tell it",
  },
  { line: "hearsay reopen rumour_3fa2 --undo --because 'it was this one'", does: "takes that back" },
];

export function defineReopen(command: Command): Command {
  return withEditorOptions(command)
    .description(
      "Open a rumour again that is confirmed, refuted or ended: the reports that settled it are set aside. They stay among its reports and settle nothing; what is told later can settle it anew.",
    )
    .argument("<rumour>", "the id of a rumour as the board shows it, or the beginning of one")
    .option("--undo", "take all its reopenings back: its reports settle what they settle")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(reopenCommand);
}

async function reopenCommand(rumour: string, options: ReopenOptions): Promise<void> {
  const deciding = decidingAs(options);
  await withDesk(options, "write", async (desk) => {
    const id = await oneRumour(desk, rumour);
    const edit = editing(desk, loadKnowledge());
    if (options.undo) entered(await edit.closeAgain(id, deciding), `${rumour} is not closed again`);
    else await reopen(desk, id, rumour, await edit.reopen(id, deciding));
    const { id: shown, sentence } = await nameOfRumour(desk, id);
    const state = (await shownRumour(desk, id))?.state ?? "empty";
    await printLine(`${options.undo ? "Closed again" : "Reopened"} ${shown}, now ${state}: ${sentence}`);
    await printLine(
      `To take it back: hearsay reopen ${shown}${options.undo ? "" : " --undo"} --because WORDS`,
    );
  });
}

async function reopen(desk: Desk, id: RumourId, rumour: string, done: Corrected): Promise<void> {
  if ("refuse" in done && done.refuse === "already-so") {
    const state = (await shownRumour(desk, id))?.state ?? "empty";
    throw new Complaint(
      EXIT.failed,
      `${rumour} is not reopened: it is ${state}, and nothing has settled it.`,
    );
  }
  entered(done, `${rumour} is not reopened`);
}
