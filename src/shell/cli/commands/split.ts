import type { Command } from "commander";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { editing } from "../../work/editor.ts";
import { nameOfRumour, printDecision } from "../desk/decided.ts";
import { mergedMeant } from "../desk/merged-meant.ts";
import { reportsMeant } from "../desk/one-report.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { helpTail } from "../help-tail.ts";

interface SplitOptions extends EditorChoice {
  readonly reports?: readonly string[];
}

const EXAMPLES = [
  {
    line: "hearsay split rumour_3fa2 --because 'two bids after all'",
    does: "undo the merge of a rumour, an editor's or the desk's",
  },
  {
    line: "hearsay split rumour_77aa --reports report_12 report_9c --because 'a second deal'",
    does: "make a rumour of their own out of some of its reports",
  },
];

export function defineSplit(command: Command): Command {
  return withEditorOptions(command)
    .description(
      "Undo the merge of a rumour; or, with --reports, make a rumour of their own out of some reports. The desk never joins the two again, whatever is told later.",
    )
    .argument("<rumour>", "the rumour that was merged; with --reports, the one that they stand in")
    .option("--reports <report...>", "the reports to split off")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(splitCommand);
}

async function splitCommand(rumour: string, options: SplitOptions): Promise<void> {
  await withDesk(options, "write", (desk) =>
    options.reports === undefined
      ? undoMerge(desk, rumour, options)
      : splitOff(desk, rumour, options.reports, options),
  );
}

async function undoMerge(desk: Desk, rumour: string, options: EditorChoice): Promise<void> {
  const child = await mergedMeant(desk, rumour);
  const before = await oneRumour(desk, rumour);
  entered(await editing(desk, loadKnowledge()).split(child, decidingAs(options)), `${rumour} is not split`);
  const rest = await nameOfRumour(desk, before);
  const undo = `hearsay merge ${child} ${rest.id} --because WORDS`;
  await printDecision(desk, `Split from ${rest.id}:`, child, undo);
}

async function splitOff(
  desk: Desk,
  rumour: string,
  references: readonly string[],
  options: EditorChoice,
): Promise<void> {
  const from = await oneRumour(desk, rumour);
  const reports = await reportsMeant(desk, references);
  const done = await editing(desk, loadKnowledge()).splitOff(from, reports, decidingAs(options));
  entered(done, `nothing is split off ${rumour}`);
  const [first] = reports;
  const at = first === undefined ? null : await desk.rumours.report(first);
  const rest = await nameOfRumour(desk, from);
  const undo = `hearsay merge ${at?.rumourId ?? ""} ${rest.id} --because WORDS`;
  await printDecision(desk, `Split from ${rest.id}:`, at?.rumourId ?? from, undo);
}
