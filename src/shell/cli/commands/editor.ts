import type { Command } from "commander";
import { deskLocation, readEnvironment } from "../../config.ts";
import { openVisitors } from "../../store/visitors/open-visitors.ts";
import type { Visitors } from "../../store/visitors/visitors.ts";
import { humanDay } from "../../wording/human-date.ts";
import { isEditorName, NAMES_IN_WORDS } from "../../work/editors/editor-name.ts";
import { addEditor, listEditors, removeEditor } from "../../work/editors/editors.ts";
import { Complaint } from "../complaint.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { printLine } from "../terminal/output.ts";

const EXAMPLES = [
  { line: "hearsay editor add ida", does: "print a token with which ida can log in at /editor" },
  { line: "hearsay editor list", does: "who may log in, and since when" },
  { line: "hearsay editor remove ida", does: "ida is out at once; what she decided stays" },
];

export function defineEditor(command: Command): Command {
  return withDeskOption(command)
    .usage("[options] add <name> | list | remove <name>")
    .description(
      "Say who may use the editor's corner of the site. The token of a new editor is printed once; only a salted hash of it is kept. A site without editors has no corner. May run beside hearsay serve.",
    )
    .argument("<what>", "add, list or remove")
    .argument("[name]", "the editor's name, as it will stand in the ledger")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "notFound", "desk"]))
    .action(editorCommand);
}

async function editorCommand(what: string, name: string | undefined, options: DeskChoice): Promise<void> {
  const act = meantBy(what, name?.trim());
  // Complains when no desk is there, and makes none.
  await withDesk(options, "read", async () => {
    const visitors = await openVisitors(deskLocation(options.data, readEnvironment()));
    try {
      await act(visitors);
    } finally {
      await visitors.close();
    }
  });
}

function meantBy(what: string, name: string | undefined): (visitors: Visitors) => Promise<void> {
  if (what === "list" && name === undefined) return list;
  if (what === "add" && name !== undefined) {
    if (!isEditorName(name)) throw new Complaint(EXIT.usage, `"${name}" is not ${NAMES_IN_WORDS}.`);
    return (visitors) => add(visitors, name);
  }
  if (what === "remove" && name !== undefined) return (visitors) => remove(visitors, name);
  throw new Complaint(
    EXIT.usage,
    `editor what? "${what}" is not understood; hearsay editor add NAME, list, or remove NAME.`,
  );
}

async function add(visitors: Visitors, name: string): Promise<void> {
  const token = await addEditor(visitors, name, new Date());
  if (token === null) {
    throw new Complaint(
      EXIT.usage,
      `there is an editor ${name} already; for a new token, hearsay editor remove ${name} first.`,
    );
  }
  await printLine(`Token for ${name}, shown this once:`);
  await printLine(token);
}

async function list(visitors: Visitors): Promise<void> {
  const editors = await listEditors(visitors);
  if (editors.length === 0) await printLine("There are no editors, so the site has no corner for them.");
  for (const { name, added } of editors) await printLine(`${name}, since ${humanDay(added)}`);
}

async function remove(visitors: Visitors, name: string): Promise<void> {
  if (!(await removeEditor(visitors, name))) {
    throw new Complaint(EXIT.notFound, `there is no editor ${name}; hearsay editor list names them.`);
  }
  await printLine(`Removed ${name}, with all sessions. What ${name} decided stays in the ledger.`);
}
