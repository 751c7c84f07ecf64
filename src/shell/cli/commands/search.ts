import type { Command } from "commander";
import { readEnvironment } from "../../config.ts";
import type { Desk } from "../../store/desk-store.ts";
import { parseQuery } from "../../store/search/terms.ts";
import { Complaint } from "../complaint.ts";
import { shownRumour } from "../desk/shown-rumour.ts";
import { type DeskChoice, withDesk, withDeskOption } from "../desk/with-desk.ts";
import { EXIT } from "../exit-codes.ts";
import { helpTail } from "../help-tail.ts";
import { wholeNumber } from "../inputs/input-options.ts";
import { type Found, printFound } from "../print/print-found.ts";
import { textRecord } from "../records/text-record.ts";
import { printLine, printLines } from "../terminal/output.ts";
import { onOneLine } from "../terminal/plain.ts";
import { screenOf } from "../terminal/screen.ts";

interface SearchOptions extends DeskChoice {
  readonly limit: number;
  readonly json?: true;
}

const EXAMPLES = [
  { line: "hearsay search patents licence", does: "documents in which both words occur" },
  {
    line: `hearsay search '"joint venture" semicond*'`,
    does: "words that stand together, and words that begin so",
  },
];

export function defineSearch(command: Command): Command {
  return withDeskOption(command)
    .description(
      "Find the documents of a desk that hold all the words, best first, with the rumours they have reports in. Case and accents make no difference.",
    )
    .argument(
      "<words...>",
      'words; "in quotes" they must stand together, with * at the end they are beginnings',
    )
    .option("--limit <number>", "how many at most", wholeNumber, 10)
    .option("--json", "print one line of JSON a document")
    .addHelpText("after", helpTail(EXAMPLES, ["ok", "usage", "desk"]))
    .action(searchCommand);
}

async function searchCommand(words: readonly string[], options: SearchOptions): Promise<void> {
  const query = words.join(" ");
  if (parseQuery(query).length === 0) {
    throw new Complaint(EXIT.usage, `search for what? There is no word in ${onOneLine(query) || "that"}.`);
  }
  const found = await withDesk(options, "read", (desk) => findWith(desk, query, options.limit));
  if (options.json) return printLines(found.map(jsonOf));
  if (found.length === 0) return printLine("No document holds these words.");
  await printLines(printFound(found, query, screenOf(process.stdout, readEnvironment())));
}

/** Hits with their documents; what was erased since it was indexed is left out. */
async function findWith(desk: Desk, query: string, limit: number): Promise<readonly Found[]> {
  const hits = await desk.search.find(query, limit);
  const documents = await desk.kept.documents(hits.map((hit) => hit.documentId));
  const found: Found[] = [];
  for (const hit of hits) {
    const document = documents.get(hit.documentId);
    if (document === undefined || document === "erased") continue;
    const shown = await Promise.all(hit.rumours.map((id) => shownRumour(desk, id)));
    found.push({ document, rumours: [...new Set(shown.flatMap((row) => (row === null ? [] : [row.id])))] });
  }
  return found;
}

function jsonOf({ document, rumours }: Found): string {
  const { text: _, links: __, bodyStart: ___, ...facts } = textRecord(document);
  return JSON.stringify({ ...facts, documentId: document.id, rumours });
}
