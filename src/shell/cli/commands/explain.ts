import { existsSync } from "node:fs";
import type { Command } from "commander";
import { readEnvironment } from "../../config.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { explainKept } from "../explain/explain-kept.ts";
import type { Explained } from "../explain/explained.ts";
import { printExplained } from "../explain/print-explained.ts";
import { helpTail } from "../help-tail.ts";
import { forEachReading } from "../inputs/for-each-reading.ts";
import { dateToldOf } from "../inputs/page-hints.ts";
import { printLines } from "../terminal/output.ts";
import { screenOf } from "../terminal/screen.ts";

interface ExplainOptions extends DeskChoice {
  readonly outlet?: string;
  readonly published?: string;
}

const EXAMPLES = [
  { line: "hearsay explain article.html", does: "what each stage makes of a page, without a desk" },
  {
    line: "hearsay explain doc_5d1c2b",
    does: "the same for a document of the desk, and where its claims were filed",
  },
  {
    line: "hearsay explain report_77aa01",
    does: "one claim: every field with its rule and words, and why it was filed there",
  },
];

export function defineExplain(command: Command): Command {
  return withDeskOption(command)
    .description(
      "Say why: what text was kept, which names were found by which rules, what decided each field of each claim, and why a report was filed under its rumour.",
    )
    .argument(
      "<what>",
      "a file, an http(s) address or -; or the id, given id or address of a document, claim or report of the desk",
    )
    .option("--outlet <name>", "who published the page, whatever it says itself")
    .option("--published <date>", "when the page was published, whatever it says itself", dateToldOf)
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "failed", "usage", "notFound", "desk"]))
    .action(explainCommand);
}

async function explainCommand(what: string, options: ExplainOptions): Promise<void> {
  const screen = screenOf(process.stdout, readEnvironment());
  const show = (explained: Explained): Promise<void> => printLines(printExplained(explained, screen));
  if (isInput(what)) {
    await forEachReading([what], options, (reading) =>
      show({ reading, filed: null, asked: reading.claims, about: "document" }),
    );
    return;
  }
  await show(await withDesk(options, "read", (desk) => explainKept(desk, what)));
}

/** A file that is there, standard input or an address of the web is read afresh; everything else is looked up. */
function isInput(what: string): boolean {
  return what === "-" || existsSync(what) || /^https?:\/\//i.test(what);
}
