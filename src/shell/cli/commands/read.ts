import { type Command, Option } from "commander";
import type { Reading } from "../../../core/desk.ts";
import { readEnvironment } from "../../config.ts";
import { helpTail } from "../help-tail.ts";
import { forEachReading } from "../inputs/for-each-reading.ts";
import { type InputOptions, withInputs } from "../inputs/input-options.ts";
import { printReading } from "../print/print-reading.ts";
import { readingRecord } from "../records/reading-record.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface ReadOptions extends InputOptions {
  readonly json?: true;
  readonly jsonl?: true;
}

const EXAMPLES = [
  { line: "hearsay read article.html", does: "the claims of a page, each with its sentence" },
  {
    line: "hearsay read --published 2017-07-04 --outlet 'A Blog' - < pasted.txt",
    does: "text from standard input, with what it does not say itself",
  },
  { line: "hearsay read --jsonl pages/ feed.xml > claims.jsonl", does: "one JSON object a document" },
];

export function defineRead(command: Command): Command {
  return withInputs(command)
    .description(
      "Print the claims of pages: who is said to do what, how surely, and on whose word. Keeps nothing.",
    )
    .addOption(new Option("--json", "print each document as indented JSON").conflicts("jsonl"))
    .option("--jsonl", "print one line of JSON a document, in the order of the input")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage"]))
    .action(readCommand);
}

async function readCommand(inputs: readonly string[], options: ReadOptions): Promise<void> {
  const print = options.jsonl ? printJsonLine : options.json ? printJson : printForPeople();
  await forEachReading(inputs, options, print);
}

async function printJsonLine(reading: Reading): Promise<void> {
  await printLine(JSON.stringify(readingRecord(reading)));
}

async function printJson(reading: Reading): Promise<void> {
  await printLine(JSON.stringify(readingRecord(reading), null, 2));
}

function printForPeople(): (reading: Reading) => Promise<void> {
  const screen = screenOf(process.stdout, readEnvironment());
  let before: readonly string[] = [];
  return async (reading) => {
    await printLines([...before, ...printReading(reading, screen)]);
    before = ["", screen.style.faint("─".repeat(screen.columns)), ""];
  };
}
