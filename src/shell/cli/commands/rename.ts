import type { Command } from "commander";
import { loadKnowledge } from "../../knowledge.ts";
import { editing } from "../../work/editor.ts";
import { Complaint } from "../complaint.ts";
import { nameOfRumour, printDecision } from "../desk/decided.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { onOneLine } from "../terminal/plain.ts";

interface RenameOptions extends EditorChoice {
  readonly undo?: true;
}

const EXAMPLES = [
  {
    line: "hearsay rename rumour_3fa2 'Acme is said to be selling its mills' --because 'plainer'",
    does: "what the board calls it from now on",
  },
  { line: "hearsay rename rumour_3fa2 --undo --because 'no longer so'", does: "what it was called before" },
];

export function defineRename(command: Command): Command {
  return withEditorOptions(command)
    .description(
      "Call a rumour by a plain sentence of an editor's, in place of the desk's own, on the board, in show and in export. Its reports are held together from then on. The sentence can be erased like any other words.",
    )
    .argument("<rumour>", "the id of a rumour as the board shows it, or the beginning of one")
    .argument("[sentence]", "the sentence; left out with --undo")
    .option("--undo", "take the last sentence back: the one before it, or the desk's own, is in force again")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(renameCommand);
}

/** Longer ones are no title for a rumour. */
const LONGEST = 300;

async function renameCommand(
  rumour: string,
  sentence: string | undefined,
  options: RenameOptions,
): Promise<void> {
  const name = onOneLine(sentence ?? "").trim();
  if ((name === "") === (options.undo === undefined)) {
    throw new Complaint(EXIT.usage, `rename "${rumour}" to what? Give a sentence, or --undo alone.`);
  }
  if (name.length > LONGEST) {
    throw new Complaint(
      EXIT.usage,
      `the sentence is ${name.length} characters long; ${LONGEST} is the most.`,
    );
  }
  const deciding = decidingAs(options);
  await withDesk(options, "write", async (desk) => {
    const id = await oneRumour(desk, rumour);
    const edit = editing(desk, loadKnowledge());
    const done = options.undo ? await edit.takeBackName(id, deciding) : await edit.rename(id, name, deciding);
    entered(done, `${rumour} is not renamed`);
    const { id: shown } = await nameOfRumour(desk, id);
    const undo = options.undo ? "SENTENCE" : "--undo";
    await printDecision(desk, "Renamed", id, `hearsay rename ${shown} ${undo} --because WORDS`);
  });
}
