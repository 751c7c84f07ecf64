import { type Command, Option } from "commander";
import type { Reading } from "../../../core/desk.ts";
import { readEnvironment } from "../../config.ts";
import { helpTail } from "../help-tail.ts";
import { forEachReading } from "../inputs/for-each-reading.ts";
import { type InputOptions, withInputs } from "../inputs/input-options.ts";
import { printText } from "../print/print-text.ts";
import { textRecord } from "../records/text-record.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface TextOptions extends InputOptions {
  readonly json?: true;
  readonly jsonl?: true;
}

const EXAMPLES = [
  { line: "hearsay text article.html", does: "title, origin and text, without what surrounds it" },
  {
    line: "hearsay text --jsonl pages.jsonl.gz > text.jsonl",
    does: "one JSON object a page, with its links",
  },
];

export function defineText(command: Command): Command {
  return withInputs(command)
    .description("Print the readable text of pages, without menus, comment forms and other things around it.")
    .addOption(new Option("--json", "print each page as indented JSON").conflicts("jsonl"))
    .option("--jsonl", "print one line of JSON a page, in the order of the input")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage"]))
    .action(textCommand);
}

async function textCommand(inputs: readonly string[], options: TextOptions): Promise<void> {
  const print = options.jsonl ? printJsonLine : options.json ? printJson : printForPeople();
  await forEachReading(inputs, options, print);
}

async function printJsonLine({ document }: Reading): Promise<void> {
  await printLine(JSON.stringify(textRecord(document)));
}

async function printJson({ document }: Reading): Promise<void> {
  await printLine(JSON.stringify(textRecord(document), null, 2));
}

function printForPeople(): (reading: Reading) => Promise<void> {
  const screen = screenOf(process.stdout, readEnvironment());
  let before: readonly string[] = [];
  return async ({ document }) => {
    await printLines([...before, ...printText(document, screen)]);
    before = ["", screen.style.faint("─".repeat(screen.columns)), ""];
  };
}
