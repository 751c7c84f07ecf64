import type { Command } from "commander";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { ingestInputs } from "../inputs/ingest-inputs.ts";
import { type InputOptions, withInputs } from "../inputs/input-options.ts";
import { complain, printLine } from "../terminal/output.ts";

type IngestOptions = InputOptions & DeskChoice;

const EXAMPLES = [
  { line: "hearsay ingest feed.xml pages/", does: "read a feed and a folder of pages into ./hearsay-data" },
  { line: "hearsay ingest --data desk documents.jsonl.gz", does: "read documents into the desk in ./desk" },
  {
    line: "HEARSAY_DATABASE=postgres://localhost/desk hearsay ingest https://example.com/article",
    does: "read a page from the web into a desk in PostgreSQL",
  },
];

export function defineIngest(command: Command): Command {
  return withDeskOption(withInputs(command))
    .description(
      "Read pages and file their claims on a desk, which is made when there is none. Reading the same again enters nothing new. Ctrl-C stops after the batch at hand.",
    )
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "desk", "interrupted"]))
    .action(ingestCommand);
}

async function ingestCommand(inputs: readonly string[], options: IngestOptions): Promise<void> {
  const ingested = await withDesk(options, "write", (desk) => ingestInputs(desk, inputs, options));
  await printLine(ingested.summary);
  if (ingested.progress.problems > 0) process.exitCode = EXIT.failed;
  if (ingested.interrupted === "yes") {
    complain("interrupted. What was filed is safe; run the same command again to read the rest.");
    // An input that is still open would keep the process waiting.
    process.exit(EXIT.interrupted);
  }
}
