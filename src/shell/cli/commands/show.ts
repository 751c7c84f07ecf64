import type { Command } from "commander";
import type { RumourView } from "../../../core/publication/rumour-view.ts";
import { readEnvironment } from "../../config.ts";
import { loadKnowledge } from "../../knowledge.ts";
import { pastDay } from "../../work/as-of/entered-by.ts";
import { showRumour } from "../../work/followers.ts";
import { type AsOf, printAsOf, withAsOf } from "../desk/as-of.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { oneRumourOn } from "../desk/one-rumour-on.ts";
import { relativesShown } from "../desk/relatives-shown.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { helpTail } from "../help-tail.ts";
import type { ToldRelative } from "../print/print-related.ts";
import { printRumour } from "../print/print-rumour.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface Shown {
  readonly view: RumourView;
  readonly related: readonly ToldRelative[];
}

interface ShowOptions extends DeskChoice, AsOf {
  readonly json?: true;
}

const EXAMPLES = [
  { line: "hearsay show rumour_3fa2c1de", does: "a rumour by its id, or by the beginning of it" },
  { line: "hearsay show 3fa2 --json", does: "the same as JSON" },
  { line: "hearsay show 3fa2 --as-of 2017-07-05", does: "what could be known of it on that day" },
];

export function defineShow(command: Command): Command {
  return withAsOf(withDeskOption(command))
    .description(
      "Print a rumour: where it stands and why, what came true of it, and its reports in order of time with their roles and words.",
    )
    .argument("<rumour>", "the id of a rumour as the board shows it, or the beginning of one")
    .option("--json", "print it as indented JSON")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "notFound", "desk"]))
    .action(showCommand);
}

async function showCommand(reference: string, options: ShowOptions): Promise<void> {
  const { view, related } = await withDesk(options, "read", async (desk): Promise<Shown> => {
    const past = options.asOf === undefined ? null : await pastDay(desk, options.asOf);
    if (past !== null) return oneRumourOn(desk, loadKnowledge(), reference, past);
    const id = await oneRumour(desk, reference);
    const shown = await showRumour(desk, loadKnowledge(), id, options.asOf ?? null);
    if (shown === null) throw new Error(`${id} was found and cannot be shown.`);
    return { view: shown, related: await relativesShown(desk, id) };
  });
  if (options.json) return printLine(JSON.stringify({ ...view, related }, null, 2));
  const screen = screenOf(process.stdout, readEnvironment());
  await printLines([...printAsOf(options, screen), ...printRumour(view, related, screen)]);
}
