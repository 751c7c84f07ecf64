import type { Command } from "commander";
import { reportsOfGroup } from "../../../core/ledger/correction.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { counted } from "../../wording/counted.ts";
import { editing } from "../../work/editor.ts";
import { holdersOf } from "../../work/read-together.ts";
import { Complaint } from "../complaint.ts";
import { nameOfRumour, printDecision } from "../desk/decided.ts";
import { reportsMeant } from "../desk/one-report.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";

const EXAMPLES = [
  {
    line: "hearsay move report_12ab rumour_77aa --because 'it speaks of the brand'",
    does: "the report stands in that rumour from now on",
  },
  {
    line: "hearsay move blog-7 wire-3 rumour_77aa --because 'the same'",
    does: "reports by the ids of their documents",
  },
];

export function defineMove(command: Command): Command {
  return withEditorOptions(command)
    .usage("[options] <report...> <to>")
    .description(
      "Move reports to the rumour that they belong to, by an editor's word. The desk never moves them back, and never joins the rumours that they were parted from. Moving them back takes it back.",
    )
    .argument("<ids...>", "reports (or documents with only one), and last the rumour to move them to")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(moveCommand);
}

async function moveCommand(ids: readonly string[], options: EditorChoice): Promise<void> {
  const to = ids.at(-1) ?? "";
  const references = ids.slice(0, -1);
  if (references.length === 0) {
    throw new Complaint(EXIT.usage, `move what to "${to}"? Name the reports first and the rumour last.`);
  }
  await withDesk(options, "write", async (desk) => {
    const there = await oneRumour(desk, to);
    const reports = await reportsMeant(desk, references);
    const from = await holdersOf(desk, reports);
    const done = await editing(desk, loadKnowledge()).move(reports, there, decidingAs(options));
    entered(done, `${references.join(", ")} ${reports.length === 1 ? "is" : "are"} not moved`);
    const undo = await Promise.all(
      from.map(async (move) => {
        const moved = move.reports.map(({ id }) => id).join(" ");
        const { id } = await nameOfRumour(desk, move.from.root.id);
        const isEmpty = reportsOfGroup(move.from).length === move.reports.length;
        return isEmpty
          ? `hearsay split ${there} --reports ${moved} --because WORDS`
          : `hearsay move ${moved} ${id} --because WORDS`;
      }),
    );
    await printDecision(desk, `Moved ${counted(reports.length, "report")} to`, there, undo.join("; "));
  });
}
