import type { Command } from "commander";
import { loadKnowledge } from "../../knowledge.ts";
import type { Desk } from "../../store/desk-store.ts";
import { editing } from "../../work/editor.ts";
import { readTogether } from "../../work/read-together.ts";
import { nameOfRumour, printDecision } from "../desk/decided.ts";
import { differencesOf } from "../desk/differences.ts";
import { oneRumour } from "../desk/one-rumour.ts";
import { withDesk } from "../desk/with-desk.ts";
import { decidingAs, type EditorChoice, entered, withEditorOptions } from "../desk/with-editor.ts";
import { helpTail } from "../help-tail.ts";
import { complain } from "../terminal/output.ts";

const EXAMPLES = [
  {
    line: "hearsay merge rumour_3fa2 rumour_77aa --because 'one consortium'",
    does: "the first is read under the second from now on",
  },
  { line: "hearsay split rumour_3fa2 --because 'two bids after all'", does: "takes that back" },
];

export function defineMerge(command: Command): Command {
  return withEditorOptions(command)
    .description(
      "Read one rumour under another, by an editor's word: the desk files what is told later of either under the one, and never splits it again. Rumours of different kinds or parties may be merged; that is said, and done.",
    )
    .argument("<rumour>", "the rumour to read under the other")
    .argument("<into>", "the rumour to read it under")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(mergeCommand);
}

async function mergeCommand(rumour: string, into: string, options: EditorChoice): Promise<void> {
  const deciding = decidingAs(options);
  await withDesk(options, "write", async (desk) => {
    const one = await oneRumour(desk, rumour);
    const other = await oneRumour(desk, into);
    const [from, to] = [await nameOfRumour(desk, one), await nameOfRumour(desk, other)];
    const warning = await warningOf(desk, one, other);
    entered(
      await editing(desk, loadKnowledge()).merge(one, other, deciding),
      `${rumour} is not merged into ${into}`,
    );
    if (warning !== null) complain(warning);
    // Readers' ids are made from the earliest report, and that may be one of the rumour that was merged.
    const now = await nameOfRumour(desk, other);
    const did = now.id === to.id ? `Merged ${from.id} into` : `Merged ${from.id} into ${to.id}, shown as`;
    await printDecision(desk, did, other, `hearsay split ${one} --because WORDS`);
  });
}

async function warningOf(
  desk: Desk,
  one: Parameters<typeof readTogether>[1],
  other: typeof one,
): Promise<string | null> {
  const differ = differencesOf(await readTogether(desk, one), await readTogether(desk, other));
  return differ.length === 0
    ? null
    : `these differ in ${differ.join(" and ")}; merged all the same, by your word.`;
}
