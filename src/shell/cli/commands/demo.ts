import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { readEnvironment } from "../../config.ts";
import type { Serving } from "../../server/serve.ts";
import { board } from "../../work/followers.ts";
import { Complaint } from "../complaint.ts";
import { DEFAULT_PORT, portNumber } from "../desk/port-number.ts";
import { serveUntilTold } from "../desk/serve-until-told.ts";
import { folderNamed, withDesk } from "../desk/with-desk.ts";
import { withVisiting } from "../desk/with-visiting.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { ingestInputs } from "../inputs/ingest-inputs.ts";
import { packageFolder } from "../package-folder.ts";
import { printNextSteps } from "../print/next-steps.ts";
import { printBoard, printBoardWords, ROWS_SHOWN } from "../print/print-board.ts";
import { complain, printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface DemoOptions {
  readonly data?: string;
  readonly once?: true;
  readonly serve?: true;
  readonly port: number;
}

const EXAMPLES = [
  { line: "hearsay demo", does: "read the sample, print the board, and say what to try on it" },
  { line: "hearsay demo --serve", does: "open the same desk in a browser" },
  { line: "hearsay demo --once", does: "the same on a desk that is removed again" },
];

export function defineDemo(command: Command): Command {
  return command
    .description(
      "Read the sample that comes with Hearsay into a fresh desk and print its board. The desk stays, so that the other commands can be tried on it.",
    )
    .option(
      "--data <folder>",
      "where the desk is made (default: a new folder among the temporary ones)",
      folderNamed,
    )
    .option("--serve", "publish the desk then, until Ctrl-C; with --once it is not")
    .option("--port <number>", "the port to publish it on, on this machine alone", portNumber, DEFAULT_PORT)
    .option("--once", "remove the desk again, unless --data named it, and say nothing about what to try next")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "desk", "interrupted"]))
    .action(demoCommand);
}

async function demoCommand(options: DemoOptions): Promise<void> {
  const folder = options.data ?? (await mkdtemp(join(tmpdir(), "hearsay-demo-")));
  try {
    await readSample(folder, options);
    const isOpened = options.serve && !options.once && process.exitCode === undefined;
    if (isOpened)
      await withDesk({ data: folder }, "read", (desk) =>
        withVisiting({ data: folder }, (visiting) =>
          serveUntilTold(desk, { ...hereOn(options.port), visiting }),
        ),
      );
  } finally {
    if (options.once && options.data === undefined) await rm(folder, { recursive: true, force: true });
  }
}

function hereOn(port: number): Serving {
  return { host: "127.0.0.1", port, origin: null };
}

async function readSample(folder: string, options: DemoOptions): Promise<void> {
  const inputs = await sampleFolders();
  await withDesk({ data: folder }, "write", async (desk) => {
    const { summary, progress, interrupted } = await ingestInputs(desk, inputs, {});
    const screen = screenOf(process.stdout, readEnvironment());
    const rows = [];
    for await (const row of board(desk, null)) rows.push(row);
    const shown = printBoard(rows.slice(0, ROWS_SHOWN), rows.length, screen);
    await printLines([summary, "", ...shown, "", ...printBoardWords(screen)]);
    if (!options.once) await printLines(["", ...printNextSteps(rows, folder, screen)]);
    if (progress.problems > 0) process.exitCode = EXIT.failed;
    if (interrupted === "yes") {
      complain("interrupted. The desk holds what was read until then.");
      process.exitCode = EXIT.interrupted;
    }
  });
}

/** Each folder of the sample is one matter; the files beside the folders tell about the sample and are no pages. */
async function sampleFolders(): Promise<readonly string[]> {
  const sample = join(packageFolder(), "sample");
  const found = await readdir(sample, { withFileTypes: true }).catch(() => []);
  const folders = found.filter((entry) => entry.isDirectory()).map(({ name }) => join(sample, name));
  if (folders.length > 0) return folders.sort();
  throw new Complaint(EXIT.failed, `the sample is missing: there is nothing to read in ${sample}.`);
}
