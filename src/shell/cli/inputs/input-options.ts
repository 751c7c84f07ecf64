import { type Command, InvalidArgumentError, Option } from "commander";
import { dateToldOf, languageToldOf } from "./page-hints.ts";

/** What a person can say about pages on the command line. Options that were not given are absent. */
export interface InputOptions {
  readonly title?: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly reach?: "public" | "any";
  readonly contact?: string;
  readonly threads?: number;
}

/** Puts the inputs and what goes with them on a command. */
export function withInputs(command: Command): Command {
  return command
    .argument(
      "<input...>",
      "files (HTML, text, JSONL, feeds, also .gz), folders of them, http(s) addresses, - for standard input",
    )
    .option("--title <words>", "the title of the pages, whatever they say themselves")
    .option("--outlet <name>", "who published the pages, whatever they say themselves")
    .option("--published <date>", "when the pages were published, whatever they say themselves", dateToldOf)
    .option("--url <address>", "where the pages were published, whatever they say themselves")
    .option(
      "--language <code>",
      "the language of the pages (ISO 639-1), whatever they say themselves",
      languageToldOf,
    )
    .addOption(
      new Option("--reach <which>", "which addresses may be fetched; any includes private networks")
        .choices(["public", "any"])
        .default("public"),
    )
    .option("--contact <address>", "how a site's owner can reach you; goes into the User-Agent")
    .option("--threads <number>", "worker threads that read; 0 reads in the main one", wholeNumber);
}

/** For options that take 0, 1, 2 and so on. */
export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError("It must be a whole number.");
  return Number(text);
}
